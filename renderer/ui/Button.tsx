import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import { classNames } from './classNames';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'dangerSolid';

const CLASSES: Readonly<Record<ButtonVariant, string>> = {
  primary: 'primary',
  secondary: '',
  quiet: 'quiet',
  danger: 'danger',
  dangerSolid: 'danger solid',
};

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly variant?: ButtonVariant;
  readonly isSmall?: boolean;
  /** Why it cannot be used now. The button keeps its focus, and the reason stands beside it. */
  readonly unavailable?: string | undefined;
  readonly autoFocus?: boolean;
  readonly describedBy?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button with words. One `primary` per screen or dialog; `danger` only for what ends something. */
export function Button(props: ButtonProps) {
  const { children, onPress, variant = 'secondary', isSmall = false, unavailable, describedBy, ref } = props;
  const { autoFocus } = props;
  const reasonId = useId();
  const isUnavailable = unavailable !== undefined;
  // One shape in both states: a button that moves in the tree would lose its focus.
  return (
    <>
      <button
        type="button"
        ref={ref}
        className={classNames('btn', CLASSES[variant], isSmall && 'small')}
        aria-disabled={isUnavailable || undefined}
        aria-describedby={classNames(isUnavailable && reasonId, describedBy) || undefined}
        data-autofocus={autoFocus}
        onClick={isUnavailable ? undefined : onPress}
      >
        {children}
      </button>
      {isUnavailable && (
        <span className="btn-reason" id={reasonId}>
          {unavailable}
        </span>
      )}
    </>
  );
}
