import { Tag } from './Tag';
import type { Option } from './options';

/** The warning label of an option, wherever the option stands. */
export function OptionMark({ option }: { readonly option: Option | undefined }) {
  return option?.mark !== undefined && <Tag tone="warn" label={option.mark} />;
}

type OptionNoteProps = { readonly option: Option | undefined; readonly isNamed?: boolean };

/** What to know about a chosen option, below the control; named where several may be chosen. */
export function OptionNote({ option, isNamed = false }: OptionNoteProps) {
  if (option?.note === undefined) return null;
  return (
    <p className="help option-note">
      {isNamed && <b>{`${option.label}: `}</b>}
      {option.note}
    </p>
  );
}
