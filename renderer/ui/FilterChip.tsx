import { X } from 'lucide-react';
import { IconButton } from './IconButton';

type FilterChipProps = {
  /** What is filtered by. */
  readonly name: string;
  /** What passes. */
  readonly values: string;
  readonly changeLabel: string;
  readonly removeLabel: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** A filter that holds: its words change it, its cross takes it away. */
export function FilterChip({ name, values, changeLabel, removeLabel, onChange, onRemove }: FilterChipProps) {
  return (
    <span className="chip filter">
      <button type="button" className="words" aria-label={changeLabel} title={values} onClick={onChange}>
        {`${name}: `}
        <b>{values}</b>
      </button>
      <IconButton icon={X} label={removeLabel} onPress={onRemove} className="x" />
    </span>
  );
}
