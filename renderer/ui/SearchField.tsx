import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { useId } from 'react';
import { IconButton } from './IconButton';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly clearLabel: string;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Search in a list; Escape empties it. */
export function SearchField({ label, value, onChange, clearLabel, placeholder, ref }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="search">
      <label className="sr" htmlFor={id}>
        {label}
      </label>
      <Search className="i" aria-hidden="true" />
      <input
        ref={ref}
        id={id}
        className="input"
        type="search"
        value={value}
        placeholder={placeholder ?? label}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onChange('');
        }}
      />
      {value !== '' && <IconButton icon={X} label={clearLabel} onPress={() => onChange('')} isSmall />}
    </div>
  );
}
