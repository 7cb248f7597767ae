import { useState } from 'react';

type Typed = {
  /** What the control shows. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Writes a readable value the way it is written here. */
  readonly tidy: () => void;
};

type TypedOptions<Value> = {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The value that a text stands for; a text that cannot be read stands for itself, so that it is kept. */
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
};

/**
 * Keeps what was typed, letter for letter, for as long as it stands for the value. So a half-typed date is not rewritten
 * under the cursor, and a wrong one stays to be corrected.
 */
export function useTypedText<Value>({ value, onChange, read, write }: TypedOptions<Value>): Typed {
  const [typed, setTyped] = useState(() => write(value));
  const text = read(typed) === value ? typed : write(value);
  return {
    text,
    type: (next) => {
      setTyped(next);
      onChange(read(next));
    },
    tidy: () => setTyped(write(value)),
  };
}
