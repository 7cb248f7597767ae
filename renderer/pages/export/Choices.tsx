import { useId } from 'react';

type ChoicesProps<Value extends string> = {
  readonly legend: string;
  readonly help?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly help?: string }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, below each other. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, help, value, choices, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {help !== undefined && <p className="help">{help}</p>}
      {choices.map((choice) => (
        <label key={choice.value} className="radio">
          <input
            type="radio"
            name={name}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.help !== undefined && <span className="small muted"> {choice.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
