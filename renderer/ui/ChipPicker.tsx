import type { Ref } from 'react';
import { useRef } from 'react';
import { Caret } from './Caret';
import { Chip } from './Chip';
import { OptionList } from './OptionList';
import { OptionNote } from './OptionWords';
import { Rejected } from './Rejected';
import { describedInput } from './inputProps';
import type { InputProps } from './inputProps';
import type { Addition, Option, PickTexts } from './options';
import { useBackspace } from './useBackspace';
import { useCombobox } from './useCombobox';

type ChipPickerProps = InputProps<readonly string[]> & {
  /** The options behind the values, in their order. */
  readonly chosen: readonly Option[];
  readonly getOptions: () => readonly Option[];
  readonly texts: PickTexts;
  readonly noMatchHint?: string | undefined;
  readonly addition?: Addition | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** Any number of options out of a list, as chips. The list stays open, so that several can be chosen in a row. */
export function ChipPicker(props: ChipPickerProps) {
  const { id, value, chosen, getOptions, texts, onChange, onBlur, isReadOnly = false, ref } = props;
  const frame = useRef<HTMLDivElement>(null);
  const combobox = useCombobox({
    id,
    isReadOnly,
    addition: props.addition,
    getOptions: () => getOptions().filter((option) => !value.includes(option.value)),
    onPick: (option) => {
      onChange([...value, option.value]);
      combobox.type('');
    },
  });
  const backspace = useBackspace((combobox.typed ?? '') === '', () => onChange(value.slice(0, -1)));
  const focusInput = () => frame.current?.querySelector('input')?.focus();
  const remove = (removed: string) => {
    onChange(value.filter((one) => one !== removed));
    focusInput();
  };
  const leave = () => {
    backspace.unmark();
    combobox.leave();
    onBlur?.();
  };
  return (
    <div className="pick">
      <div className="control" ref={frame}>
        {chosen.length > 0 && (
          <ul className="chips" aria-label={texts.chosen}>
            {chosen.map((option, index) => (
              <Chip
                key={option.value}
                label={option.label}
                mark={option.mark}
                isMarked={backspace.isMarked && index === chosen.length - 1}
                removeLabel={texts.remove(option.label)}
                onRemove={isReadOnly ? undefined : () => remove(option.value)}
              />
            ))}
          </ul>
        )}
        <input
          {...describedInput(props)}
          {...combobox.inputProps}
          ref={ref}
          readOnly={isReadOnly}
          value={combobox.typed ?? ''}
          placeholder={isReadOnly ? undefined : texts.placeholder}
          onChange={(event) => combobox.type(event.target.value)}
          onKeyDown={(event) => {
            backspace.onKeyDown(event);
            combobox.onKeyDown(event);
          }}
          onClick={combobox.open}
          onBlur={leave}
        />
        {!isReadOnly && <Caret combobox={combobox} label={texts.open} focusInput={focusInput} />}
        {combobox.isOpen && <OptionList combobox={combobox} texts={texts} noMatchHint={props.noMatchHint} />}
      </div>
      <Rejected typed={combobox.rejected} texts={texts} />
      {chosen.map((option) => (
        <OptionNote key={option.value} option={option} isNamed />
      ))}
    </div>
  );
}
