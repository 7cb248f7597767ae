import type { FieldInfo, RecordSchema } from '../../shared/fields/fieldInfo';
import { fieldsOf } from '../../shared/fields/fields';
import { isValues } from '../../shared/fields/state';
import type { Values } from '../../shared/fields/state';
import { asItems, asTexts, idOf } from './values';

/**
 * The paths of what differs from the saved record, as the form names them now. List items are matched by id, so that an
 * item that moved is not changed: its list is. A new item counts once, and so does a list from which something went.
 */
export function changedPaths(schema: RecordSchema, base: Values, values: Values): readonly string[] {
  return changesIn(schema, base, { values, prefix: '' });
}

type Now = { readonly values: Values; readonly prefix: string };

function changesIn(schema: RecordSchema, base: Values, { values, prefix }: Now): readonly string[] {
  return fieldsOf(schema).flatMap(({ name, info }) => {
    const path = `${prefix}${name}`;
    const before = base[name];
    const now = values[name];
    if (info.kind === 'group' && isValues(before) && isValues(now)) {
      return changesIn(info.fields, before, { values: now, prefix: `${path}.` });
    }
    if (info.kind === 'list')
      return changesInList(info.item, { before: asItems(before), now: asItems(now), path });
    return isSame(info, before, now) ? [] : [path];
  });
}

type ListChange = {
  readonly before: readonly Values[];
  readonly now: readonly Values[];
  readonly path: string;
};

function changesInList(item: RecordSchema, { before, now, path }: ListChange): readonly string[] {
  const old = new Map(before.map((one) => [idOf(one), one]));
  const inside = now.flatMap((one, index) => {
    const known = old.get(idOf(one));
    const itemPath = `${path}.${index}`;
    return known ? changesIn(item, known, { values: one, prefix: `${itemPath}.` }) : [itemPath];
  });
  const ids = new Set(now.map(idOf));
  const stayed = before.map(idOf).filter((id) => ids.has(id));
  const order = now.map(idOf).filter((id) => old.has(id));
  const isListChanged = stayed.length < before.length || stayed.some((id, index) => id !== order[index]);
  return isListChanged ? [path, ...inside] : inside;
}

const SETS: readonly FieldInfo['kind'][] = ['choices', 'references', 'siblings', 'texts'];

function isSame(info: FieldInfo, before: unknown, now: unknown): boolean {
  if (!SETS.includes(info.kind)) return before === now;
  const [a, b] = [asTexts(before), asTexts(now)];
  return a.length === b.length && a.every((one) => b.includes(one));
}
