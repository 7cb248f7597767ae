import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { classNames } from './classNames';

type IconButtonProps = {
  readonly icon: LucideIcon;
  /** What it does, for who cannot see the icon; also the tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  /** For a button that opens and closes something. */
  readonly isExpanded?: boolean;
  readonly controls?: string | undefined;
  readonly className?: string;
  /** Keeps the button out of the tab order where a key does the same. */
  readonly isSkippedByTab?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button without words: at least 24 by 24, always with a name. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, onPress, isSmall = false, ref, ...rest } = props;
  return (
    <button
      type="button"
      ref={ref}
      className={rest.className ?? classNames('icon-btn', isSmall && 'small')}
      aria-label={label}
      title={label}
      aria-expanded={rest.isExpanded}
      aria-controls={rest.controls}
      disabled={rest.isDisabled}
      tabIndex={rest.isSkippedByTab === true ? -1 : undefined}
      onClick={onPress}
      onKeyDown={rest.onKeyDown}
    >
      <Icon className={classNames('i', isSmall && 's')} aria-hidden="true" />
    </button>
  );
}
