import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from './IconButton';
import { describedInput } from './inputProps';
import type { InputProps } from './inputProps';
import styles from './SecretField.module.css';

type SecretFieldProps = InputProps<string> & {
  readonly showLabel: string;
  readonly hideLabel: string;
  /** Has the focus when it comes: there is nothing else to do. */
  readonly isFocusedFirst?: boolean;
};

/** One line that nobody should read over a shoulder, until whoever types it asks to see it. */
export function SecretField(props: SecretFieldProps) {
  const { value, onChange, isReadOnly = false, showLabel, hideLabel } = props;
  const { isFocusedFirst = false } = props;
  const [isShown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocusedFirst) input.current?.focus();
  }, [isFocusedFirst]);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className={styles.secret}>
      <input
        {...describedInput(props)}
        ref={input}
        className="input"
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        readOnly={isReadOnly}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <IconButton icon={Icon} label={isShown ? hideLabel : showLabel} onPress={() => setShown(!isShown)} />
    </div>
  );
}
