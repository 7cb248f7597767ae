import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { CREATE, exactOption, matchOptions, withAddition } from './options';
import type { Addition, Matches, Option } from './options';

type ComboboxOptions = {
  readonly id: string;
  /** Asked for only while the list is open. */
  readonly getOptions: () => readonly Option[];
  readonly onPick: (option: Option) => void;
  readonly isReadOnly: boolean;
  readonly addition?: Addition | undefined;
};

export type Combobox = {
  /** What is being typed; undefined while nothing is. */
  readonly typed: string | undefined;
  /** Text that was left behind and is on no list. */
  readonly rejected: string | undefined;
  readonly isOpen: boolean;
  readonly matches: Matches;
  readonly active: Option | undefined;
  readonly listId: string;
  readonly optionId: (value: string) => string;
  readonly type: (text: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly pick: (option: Option) => void;
  readonly setActive: (option: Option) => void;
  /** Leaves the input: what was typed in full is chosen, anything else is told. */
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly inputProps: ReturnType<typeof comboboxAttributes>;
};

const NOTHING: Matches = { shown: [], total: 0 };

/** An input with a list of options, as the ARIA pattern has it: focus stays in the input, the arrow keys walk the list. */
export function useCombobox({ id, getOptions, onPick, isReadOnly, addition }: ComboboxOptions): Combobox {
  const [state, setState] = useState<State>(CLOSED);
  const { typed, isOpen } = state;
  const matches = isOpen
    ? withAddition(matchOptions(getOptions(), typed ?? ''), typed ?? '', addition)
    : NOTHING;
  const active = activeOf(matches, state);
  const listId = `${id}-list`;
  const optionId = (value: string) => `${id}-option-${value}`;
  const actions = {
    open: () => setState((now) => ({ ...now, isOpen: !isReadOnly })),
    close: () => setState(({ rejected }) => ({ ...CLOSED, rejected })),
    setActive: ({ value }: Option) => setState((now) => ({ ...now, activeValue: value })),
    type: (text: string) => setState({ ...CLOSED, typed: text, isOpen: !isReadOnly }),
    pick: (option: Option) => {
      setState((now) => ({ ...now, rejected: undefined }));
      if (option.value !== CREATE) onPick(option);
      else void makeOption((typed ?? '').trim(), { addition, onPick, setState });
    },
    leave: () => {
      const left = typed?.trim() ?? '';
      const exact = left === '' ? undefined : exactOption(getOptions(), left);
      if (exact) onPick(exact);
      setState(({ rejected }) => ({ ...CLOSED, rejected: exact ? undefined : left || rejected }));
    },
  };
  const target = { isOpen, matches, active, ...actions };
  return {
    ...target,
    typed,
    rejected: state.rejected,
    listId,
    optionId,
    onKeyDown: (event) => handleKey(event, target),
    inputProps: comboboxAttributes({ isOpen, listId, activeId: active && optionId(active.value) }),
  };
}

type State = {
  readonly typed: string | undefined;
  readonly rejected: string | undefined;
  readonly isOpen: boolean;
  readonly activeValue: string | undefined;
};

const CLOSED: State = { typed: undefined, rejected: undefined, isOpen: false, activeValue: undefined };

type Making = Pick<ComboboxOptions, 'addition' | 'onPick'> & { readonly setState: (state: State) => void };

async function makeOption(label: string, { addition, onPick, setState }: Making): Promise<void> {
  setState(CLOSED);
  const value = await addition?.create(label);
  // Never lost in silence: what came to nothing stands there to be tried again.
  if (value === undefined) setState({ ...CLOSED, rejected: label });
  else onPick({ value, label });
}

// While typing, the best match is active so that Enter takes it; merely opened, nothing is, so that Enter asserts nothing.
function activeOf({ shown }: Matches, { activeValue, typed }: State): Option | undefined {
  const isTyping = typed !== undefined && typed.trim() !== '';
  return shown.find(({ value }) => value === activeValue) ?? (isTyping ? shown[0] : undefined);
}

function comboboxAttributes(state: { isOpen: boolean; listId: string; activeId: string | undefined }) {
  return {
    role: 'combobox',
    autoComplete: 'off',
    spellCheck: false,
    'aria-autocomplete': 'list',
    'aria-expanded': state.isOpen,
    'aria-controls': state.isOpen ? state.listId : undefined,
    'aria-activedescendant': state.activeId,
  } as const;
}

type KeyTarget = Pick<Combobox, 'isOpen' | 'matches' | 'active' | 'open' | 'close' | 'pick' | 'setActive'>;

function handleKey(event: KeyboardEvent, combobox: KeyTarget): void {
  const action = actionOf(event, combobox);
  if (!action) return;
  event.preventDefault();
  // Nor may what stands around this field take the key: a dialog would close, a list would move its item.
  event.stopPropagation();
  action();
}

function actionOf(event: KeyboardEvent, combobox: KeyTarget): (() => void) | undefined {
  const { isOpen, active, open, close, pick } = combobox;
  if (!isOpen) return isArrow(event.key) ? open : undefined;
  if (event.key === 'Escape') return close;
  if (event.key === 'Enter') return event.ctrlKey ? undefined : () => active && pick(active);
  if (!isArrow(event.key)) return undefined;
  return event.altKey ? close : () => moveActive(combobox, event.key === 'ArrowDown' ? 1 : -1);
}

function isArrow(key: string): boolean {
  return key === 'ArrowDown' || key === 'ArrowUp';
}

function moveActive({ matches, active, setActive }: KeyTarget, step: 1 | -1): void {
  const { shown } = matches;
  const at = active ? shown.indexOf(active) : -1;
  const from = at === -1 && step === -1 ? 0 : at;
  const next = shown[(from + step + shown.length) % shown.length];
  if (next) setActive(next);
}
