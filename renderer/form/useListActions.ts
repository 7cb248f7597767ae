import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import type { UseFieldArrayReturn } from 'react-hook-form';
import { fieldsOf } from '../../shared/fields/fields';
import type { Values } from '../../shared/fields/state';
import { formListTexts } from '../../shared/i18n/formListTexts';
import { useSay } from '../state/LanguageContext';
import type { InfoOf } from './controls/controlProps';
import type { FormTools } from './FormTools';
import { useFormTools } from './FormTools';
import { copyOfItem, newItem } from './copyItem';
import { capitalised } from './itemName';
import { asItems, idOf } from './values';

export type ListActions = {
  readonly add: () => void;
  readonly duplicate: (index: number) => void;
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
  readonly restore: (removed: Removed) => void;
};

/** Something that was removed and can be put back. */
export type Removed = { readonly item: Values; readonly number: number };

type FieldArray = Pick<UseFieldArrayReturn, 'insert' | 'move' | 'remove'>;

/** What can be done with the items of a list, what can be put back, and what was just done in words. */
export function useListActions(info: InfoOf<'list'>, path: string, array: FieldArray) {
  const say = useSay();
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [announcement, setAnnouncement] = useState('');
  const { getValues } = useFormContext();
  const tools = useFormTools();
  const { insert, move, remove } = array;

  const actions = useMemo(() => {
    const announceMove = (number: number, total: number) =>
      setAnnouncement(capitalised(say(formListTexts.moved, { item: say(info.itemLabel), number, total })));
    return listActions({
      info,
      path,
      tools,
      array: { insert, move, remove },
      items: () => asItems(getValues(path)),
      setRemoved,
      announceMove,
    });
  }, [info, path, tools, insert, move, remove, getValues, say]);
  return { actions, removed, announcement };
}

/** The id of the heading of an item's card. */
export function cardToggleId(formId: string, itemId: string): string {
  return `${formId}-card-${itemId}`;
}

type ListParts = {
  readonly info: InfoOf<'list'>;
  readonly path: string;
  readonly tools: FormTools;
  readonly array: FieldArray;
  readonly items: () => readonly Values[];
  readonly setRemoved: (change: (before: readonly Removed[]) => readonly Removed[]) => void;
  readonly announceMove: (number: number, total: number) => void;
};

// The library would focus a field by itself; each deed here leaves the focus where the person would look.
const NO_FOCUS = { shouldFocus: false } as const;

function listActions(parts: ListParts): ListActions {
  const { info, tools, array, items, setRemoved } = parts;
  const focusCard = (item: Values) =>
    document.getElementById(cardToggleId(tools.formId, idOf(item)))?.focus();
  return {
    add: () => put(parts, items().length, newItem(info.item)),
    duplicate: (index) => {
      const item = items()[index];
      if (item) put(parts, index + 1, copyOfItem(info.item, item));
    },
    move: (from, to) => {
      const item = items()[from];
      if (!item || to < 0 || to >= items().length) return;
      doNow(tools, () => array.move(from, to));
      parts.announceMove(to + 1, items().length);
      focusCard(item);
    },
    remove: (index) => {
      const item = items()[index];
      if (!item) return;
      const gone = { item: structuredClone(item), number: index + 1 };
      doNow(tools, () => {
        array.remove(index);
        setRemoved((before) => [...before, gone]);
      });
    },
    restore: (gone) => {
      doNow(tools, () => {
        setRemoved((before) => before.filter((one) => one !== gone));
        array.insert(Math.min(gone.number - 1, items().length), gone.item, NO_FOCUS);
      });
      focusCard(gone.item);
    },
  };
}

/** Puts a new item in the list, open, with the focus in its first field. */
function put({ info, path, tools, array }: ListParts, index: number, item: Values): void {
  doNow(tools, () => {
    tools.cards.setOpen([idOf(item)], true);
    array.insert(index, item, NO_FOCUS);
  });
  const [first] = fieldsOf(info.item);
  if (first) tools.focusField(`${path}.${index}.${first.name}`);
}

// Drawn and followed at once, so that numbers and names never tell of a line that has moved on.
function doNow({ refresh }: FormTools, deed: () => void): void {
  flushSync(deed);
  refresh();
}
