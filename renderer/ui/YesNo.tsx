import type { LucideIcon } from 'lucide-react';
import { Eraser } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { IconButton } from './IconButton';
import { classNames } from './classNames';
import { fieldIds } from './inputProps';
import type { InputProps } from './inputProps';

export type YesNoChoice = {
  readonly value: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** The letter that chooses it while the focus is in the group. */
  readonly key: string;
};

type YesNoProps = InputProps<string> & {
  readonly choices: readonly YesNoChoice[];
  /** Names the button that takes the answer back, for who has no Delete key under the hand. */
  readonly clearLabel: string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** A question whose answer is open until somebody chooses: '' is unanswered, and Delete returns to it. */
export function YesNo(props: YesNoProps) {
  const { id, value, onChange, onBlur, choices, isReadOnly = false, ref } = props;
  const isAnswered = value !== '';
  const chooseByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = isReadOnly ? undefined : answerOfKey(event, choices);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    if (next !== '') event.currentTarget.querySelector<HTMLInputElement>(`[value="${next}"]`)?.focus();
  };
  return (
    <div className="tri-line">
      <div
        id={id}
        className={classNames('tri', !isAnswered && 'unanswered')}
        role="radiogroup"
        aria-labelledby={fieldIds(id).label}
        aria-describedby={props.describedBy}
        aria-readonly={isReadOnly || undefined}
        onKeyDown={chooseByKey}
        onBlur={onBlur}
      >
        {choices.map(({ value: answer, label, icon: Icon }, index) => (
          <label key={answer}>
            <input
              type="radio"
              ref={index === 0 ? ref : undefined}
              name={id}
              value={answer}
              checked={value === answer}
              disabled={isReadOnly}
              onChange={() => onChange(answer)}
            />
            <Icon className="i" aria-hidden="true" />
            {label}
          </label>
        ))}
      </div>
      {isAnswered && !isReadOnly && (
        <IconButton
          icon={Eraser}
          label={props.clearLabel}
          onPress={() => onChange('')}
          isSmall
          isSkippedByTab
        />
      )}
    </div>
  );
}

function answerOfKey(event: KeyboardEvent, choices: readonly YesNoChoice[]): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Delete' || event.key === 'Backspace') return '';
  return choices.find(({ key }) => key === event.key.toLowerCase())?.value;
}
