import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { OptionMark } from './OptionWords';
import { classNames } from './classNames';
import { matchIn } from './options';
import type { Option, PickTexts } from './options';
import type { Combobox } from './useCombobox';

type OptionListProps = {
  readonly combobox: Combobox;
  readonly texts: PickTexts;
  readonly chosen?: string;
  /** What to do when nothing matches. */
  readonly noMatchHint?: string | undefined;
};

/** The open list of a combobox. The mouse chooses without taking the focus away from the input. */
export function OptionList({ combobox, texts, chosen, noMatchHint }: OptionListProps) {
  const { matches, typed = '', listId } = combobox;
  const frame = useRef<HTMLDivElement>(null);
  const inView = combobox.active?.value ?? chosen;
  const inViewId = inView === undefined ? undefined : combobox.optionId(inView);
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (inViewId !== undefined) document.getElementById(inViewId)?.scrollIntoView({ block: 'nearest' });
  }, [inViewId]);
  const hidden = matches.total - matches.shown.length;
  return (
    <div className="list" ref={frame} onMouseDown={(event) => event.preventDefault()}>
      <div role="listbox" id={listId} aria-label={texts.options}>
        {inGroups(matches.shown).map(({ group, options }) => (
          <OptionGroup key={group ?? ''} heading={group} id={`${listId}-${group ?? ''}`}>
            {options.map((option) => (
              <OptionRow
                key={option.value}
                option={option}
                combobox={combobox}
                isChosen={option.value === chosen}
              />
            ))}
          </OptionGroup>
        ))}
      </div>
      {matches.total === 0 && <p className="no-match">{texts.noMatch(typed)}</p>}
      {matches.total === 0 && noMatchHint !== undefined && <p className="foot">{noMatchHint}</p>}
      {hidden > 0 && <p className="foot">{texts.more(hidden)}</p>}
      <span className="sr" role="status">
        {texts.count(matches.total)}
      </span>
    </div>
  );
}

type OptionGroupProps = {
  readonly heading: string | undefined;
  readonly id: string;
  readonly children: ReactNode;
};

function OptionGroup({ heading, id, children }: OptionGroupProps) {
  if (heading === undefined) return children;
  return (
    <div role="group" aria-labelledby={id}>
      <div className="group" id={id} role="presentation">
        {heading}
      </div>
      {children}
    </div>
  );
}

type OptionRowProps = { readonly option: Option; readonly combobox: Combobox; readonly isChosen: boolean };

function OptionRow({ option, combobox, isChosen }: OptionRowProps) {
  const isActive = combobox.active?.value === option.value;
  return (
    <div
      role="option"
      id={combobox.optionId(option.value)}
      className={classNames('option', isActive && 'is-active')}
      aria-selected={isChosen}
      onMouseMove={() => !isActive && combobox.setActive(option)}
      onClick={() => combobox.pick(option)}
    >
      <span className="grow">
        <span>
          <Underlined text={option.label} typed={combobox.typed ?? ''} />
          <OptionMark option={option} />
        </span>
        {option.note !== undefined && <span className="note">{option.note}</span>}
      </span>
      {option.detail !== undefined && option.detail !== '' && <span className="sub">{option.detail}</span>}
    </div>
  );
}

function Underlined({ text, typed }: { readonly text: string; readonly typed: string }) {
  const match = matchIn(text, typed);
  if (!match) return text;
  const [start, end] = match;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

function inGroups(options: readonly Option[]) {
  const groups: { readonly group: string | undefined; readonly options: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.options.push(option);
    else groups.push({ group: option.group, options: [option] });
  }
  return groups;
}
