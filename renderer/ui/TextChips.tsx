import { Plus } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useRef, useState } from 'react';
import { Chip } from './Chip';
import { IconButton } from './IconButton';
import { describedInput } from './inputProps';
import type { InputProps } from './inputProps';
import { useBackspace } from './useBackspace';

type TextChipsProps = InputProps<readonly string[]> & {
  readonly placeholder: string;
  readonly addLabel: string;
  /** Names the chips. */
  readonly chosenLabel: string;
  readonly removeLabel: (label: string) => string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** Any number of short texts of one's own. Enter makes a chip of what is typed; leaving the input does so too. */
export function TextChips(props: TextChipsProps) {
  const { onBlur, isReadOnly = false, removeLabel, ref } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { typed, chips, type, commit, change } = useTypedLast(props);
  const backspace = useBackspace(typed === '', () => change(chips.slice(0, -1)));
  const focusInput = () => frame.current?.querySelector('input')?.focus();
  const remove = (text: string) => {
    change(chips.filter((one) => one !== text));
    focusInput();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    backspace.onKeyDown(event);
    if (event.key !== 'Enter' || event.ctrlKey || typed === '') return;
    event.preventDefault();
    commit();
  };
  return (
    <div className="control free" ref={frame}>
      {chips.length > 0 && (
        <ul className="chips" aria-label={props.chosenLabel}>
          {chips.map((text, index) => (
            <Chip
              key={text}
              label={text}
              isMarked={backspace.isMarked && index === chips.length - 1}
              removeLabel={removeLabel(text)}
              onRemove={isReadOnly ? undefined : () => remove(text)}
            />
          ))}
        </ul>
      )}
      <input
        {...describedInput(props)}
        ref={ref}
        type="text"
        autoComplete="off"
        readOnly={isReadOnly}
        value={typed}
        placeholder={isReadOnly ? undefined : props.placeholder}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          backspace.unmark();
          if (typed !== '') commit();
          onBlur?.();
        }}
      />
      {typed !== '' && (
        <IconButton icon={Plus} label={props.addLabel} className="caret" isSkippedByTab onPress={commit} />
      )}
    </div>
  );
}

/** What is being typed is the last of the values already, so that a save or a crash in between does not lose it. */
function useTypedLast({ value, onChange }: Pick<TextChipsProps, 'value' | 'onChange'>) {
  const [isTyping, setTyping] = useState(false);
  const typed = isTyping ? (value.at(-1) ?? '') : '';
  const chips = isTyping ? value.slice(0, -1) : value;
  const end = (texts: readonly string[]) => {
    setTyping(false);
    onChange(texts);
  };
  return {
    typed,
    chips,
    type: (text: string) => {
      setTyping(text !== '');
      onChange(text === '' ? chips : [...chips, text]);
    },
    commit: () => {
      const text = typed.trim();
      end(text === '' || chips.includes(text) ? chips : [...chips, text]);
    },
    /** Other chips, with what is being typed left as it is. */
    change: (texts: readonly string[]) => onChange(isTyping ? [...texts, typed] : texts),
  };
}
