import type { Ref } from 'react';
import { TextField } from './TextField';
import type { InputProps } from './inputProps';
import { useTypedText } from './useTypedText';

type DateFieldProps = InputProps<string> & {
  /** How a date is written here, e.g. "dd-mm-jjjj". */
  readonly pattern: string;
  /** YYYY-MM-DD for a text that is a date; undefined for any other. */
  readonly read: (text: string) => string | undefined;
  readonly write: (isoDate: string) => string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** A typed date, kept as YYYY-MM-DD. What is no date is given on as it stands, so that it can be shown and corrected. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, pattern, read, write, ref, ...rest } = props;
  const typed = useTypedText({
    value,
    onChange,
    read: (text) => read(text) ?? text.trim(),
    write,
  });
  return (
    <TextField
      {...rest}
      ref={ref}
      width="short"
      placeholder={pattern}
      value={typed.text}
      onChange={typed.type}
      onBlur={() => {
        typed.tidy();
        onBlur?.();
      }}
    />
  );
}
