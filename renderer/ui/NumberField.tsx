import type { Ref } from 'react';
import { TextField } from './TextField';
import type { InputProps } from './inputProps';
import { useTypedText } from './useTypedText';

type NumberFieldProps = InputProps<number | string | null> & {
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** A whole number. What is typed and is no number is given on as it stands, so that it can be shown and corrected. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onBlur, ref, ...rest } = props;
  const typed = useTypedText({ value, onChange, read: readNumber, write: writeNumber });
  return (
    <TextField
      {...rest}
      ref={ref}
      width="short"
      inputMode="numeric"
      value={typed.text}
      onChange={typed.type}
      onBlur={() => {
        typed.tidy();
        onBlur?.();
      }}
    />
  );
}

// Digits, or digits in groups of three: 8214, 8.214, 8,214, 8 214.
const WHOLE_NUMBER = /^(?:\d{1,15}|\d{1,3}(?:[.,\s]\d{3}){1,4})$/;

function readNumber(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return WHOLE_NUMBER.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : trimmed;
}

function writeNumber(value: number | string | null): string {
  return value === null ? '' : String(value);
}
