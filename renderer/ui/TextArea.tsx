import type { Ref } from 'react';
import { describedInput } from './inputProps';
import type { InputProps } from './inputProps';

type TextAreaProps = InputProps<string> & { readonly ref?: Ref<HTMLTextAreaElement> | undefined };

/** Lines of text; grows with what is in it (`field-sizing` in the style sheet). */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, isReadOnly = false, ref } = props;
  return (
    <textarea
      {...describedInput(props)}
      ref={ref}
      className="textarea"
      rows={2}
      readOnly={isReadOnly}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}
