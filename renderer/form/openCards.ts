import type { RecordSchema } from '../../shared/fields/fieldInfo';
import { fieldsOf } from '../../shared/fields/fields';
import type { Values } from '../../shared/fields/state';
import { asItems, idOf } from './values';

/** Which cards of lists are open, by the id of the item, so that a card keeps its state wherever it moves. */
export type OpenCards = {
  readonly isOpen: (id: string) => boolean;
  readonly setOpen: (ids: readonly string[], isOpen: boolean) => void;
  readonly listen: (listener: () => void) => () => void;
};

export function createOpenCards(openIds: readonly string[]): OpenCards {
  const open = new Set(openIds);
  const listeners = new Set<() => void>();
  return {
    isOpen: (id) => open.has(id),
    setOpen: (ids, isOpen) => {
      for (const id of ids) {
        if (isOpen) open.add(id);
        else open.delete(id);
      }
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Both cards of a list of two are open at the start; of a longer list only the first, so that it can be overlooked. */
const SHORT_LIST = 2;

export function openAtStart(schema: RecordSchema, values: Values): readonly string[] {
  return fieldsOf(schema).flatMap(({ name, info }) => {
    if (info.kind !== 'list') return [];
    const items = asItems(values[name]);
    const open = items.length <= SHORT_LIST ? items : items.slice(0, 1);
    return open.flatMap((item) => [idOf(item), ...openAtStart(info.item, item)]);
  });
}
