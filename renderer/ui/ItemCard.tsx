import type { LucideIcon } from 'lucide-react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from './IconButton';
import { classNames } from './classNames';

export type ItemAction = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
};

type ItemCardProps = {
  /** The id of the heading that opens and closes; focus can be sent there. */
  readonly toggleId: string;
  readonly number: number;
  readonly title: string;
  readonly isTitleMuted?: boolean;
  /** What it is and which one, for who listens: "purpose 2". */
  readonly name: string;
  readonly tags?: ReactNode;
  readonly isOpen: boolean;
  readonly toggleLabel: string;
  readonly onToggle: () => void;
  readonly actions: readonly ItemAction[];
  /** Alt with an arrow, anywhere in the heading. */
  readonly onMove?: ((step: 1 | -1) => void) | undefined;
  readonly children: ReactNode;
};

/** One item of a list: a heading that tells enough when closed, and the fields inside. */
export function ItemCard(props: ItemCardProps) {
  const { toggleId, number, title, name, tags, isOpen, toggleLabel, onToggle, actions, onMove } = props;
  const bodyId = `${toggleId}-body`;
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove?.(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div className={classNames('item', !isOpen && 'closed')} role="group" aria-label={name}>
      <header onKeyDown={move}>
        <button
          type="button"
          id={toggleId}
          className="item-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onToggle}
        >
          <span className="muted">{number}</span>
          <span className={classNames('item-title', props.isTitleMuted === true && 'muted')}>{title}</span>
        </button>
        {tags}
        {actions.map(({ icon, label, onPress, isDisabled = false }) => (
          <IconButton
            key={label}
            icon={icon}
            label={label}
            onPress={onPress}
            isDisabled={isDisabled}
            isSmall
          />
        ))}
        <IconButton
          icon={isOpen ? ChevronDown : ChevronRight}
          label={toggleLabel}
          onPress={onToggle}
          isSmall
          isSkippedByTab
        />
      </header>
      {isOpen && (
        <div className="in" id={bodyId}>
          {props.children}
        </div>
      )}
    </div>
  );
}
