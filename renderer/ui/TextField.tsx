import type { Ref } from 'react';
import { classNames } from './classNames';
import { describedInput } from './inputProps';
import type { InputProps } from './inputProps';

type TextFieldProps = InputProps<string> & {
  readonly ref?: Ref<HTMLInputElement> | undefined;
  readonly width?: 'number' | 'short' | 'medium' | undefined;
  readonly placeholder?: string | undefined;
  readonly inputMode?: 'numeric' | 'text';
};

const WIDTHS = { number: 'w-num', short: 'w-s', medium: 'w-m' } as const;

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, isReadOnly = false, ref, width, placeholder, inputMode } = props;
  return (
    <input
      {...describedInput(props)}
      ref={ref}
      className={classNames('input', width && WIDTHS[width])}
      type="text"
      autoComplete="off"
      spellCheck={width === undefined}
      inputMode={inputMode}
      placeholder={placeholder}
      readOnly={isReadOnly}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}
