import { X } from 'lucide-react';
import type { Ref } from 'react';
import { useRef } from 'react';
import { IconButton } from './IconButton';
import { Caret } from './Caret';
import { OptionList } from './OptionList';
import { OptionMark, OptionNote } from './OptionWords';
import { Rejected } from './Rejected';
import { describedInput } from './inputProps';
import type { InputProps } from './inputProps';
import type { Addition, Option, PickTexts } from './options';
import { useCombobox } from './useCombobox';

type PickListProps = InputProps<string> & {
  /** The option behind the value; undefined when nothing is chosen. */
  readonly chosen: Option | undefined;
  readonly getOptions: () => readonly Option[];
  readonly texts: PickTexts;
  readonly noMatchHint?: string | undefined;
  readonly addition?: Addition | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** One option out of a list, found by typing part of its label or code. Emptying the input takes the choice back. */
export function PickList(props: PickListProps) {
  const { id, chosen, getOptions, texts, onChange, onBlur, isReadOnly = false, ref } = props;
  const chosenLabel = chosen?.label ?? '';
  const frame = useRef<HTMLDivElement>(null);
  const combobox = useCombobox({
    id,
    getOptions,
    isReadOnly,
    addition: props.addition,
    onPick: ({ value }) => {
      onChange(value);
      combobox.close();
    },
  });
  const focusInput = () => frame.current?.querySelector('input')?.focus();
  const clear = () => {
    onChange('');
    combobox.close();
    focusInput();
  };
  const leave = () => {
    if (combobox.typed === '') onChange('');
    combobox.leave();
    onBlur?.();
  };
  return (
    <div className="pick">
      <div className="control" ref={frame}>
        <input
          {...describedInput(props)}
          {...combobox.inputProps}
          ref={ref}
          readOnly={isReadOnly}
          value={combobox.typed ?? chosenLabel}
          placeholder={isReadOnly ? undefined : texts.placeholder}
          onChange={(event) => combobox.type(event.target.value)}
          onKeyDown={combobox.onKeyDown}
          onClick={combobox.open}
          onFocus={(event) => event.target.select()}
          onBlur={leave}
        />
        <OptionMark option={chosen} />
        {chosen && !isReadOnly && <IconButton icon={X} label={texts.clear} onPress={clear} className="x" />}
        {!isReadOnly && <Caret combobox={combobox} label={texts.open} focusInput={focusInput} />}
        {combobox.isOpen && (
          <OptionList
            combobox={combobox}
            texts={texts}
            chosen={props.value}
            noMatchHint={props.noMatchHint}
          />
        )}
      </div>
      <Rejected typed={combobox.rejected} texts={texts} />
      <OptionNote option={chosen} />
    </div>
  );
}
