import type { FieldInfo } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import { valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { itemName } from './itemName';
import type { Scope } from './scope';

/** The names of items of another list of the same record; an id that is not there says so. */
export function siblingNames(listName: string, ids: readonly string[], scope: Scope): readonly string[] {
  const { schema, record, context } = scope;
  const info = context.fieldsOf(schema).find(({ name }) => name === listName)?.info;
  const items: readonly unknown[] = Array.isArray(record[listName]) ? record[listName] : [];
  return ids.map((id) => {
    const index = items.findIndex((item) => isValues(item) && item.id === id);
    const item = items[index];
    return isList(info) && isValues(item)
      ? itemName({ info, listName, item, index }, scope)
      : say(context.language, valueTexts.unknownRecord, { id });
  });
}

function isList(info: FieldInfo | undefined): info is FieldInfo & { readonly kind: 'list' } {
  return info?.kind === 'list';
}
