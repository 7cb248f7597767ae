import type { FieldInfo } from '../fields/fieldInfo';
import { isEmpty } from '../fields/state';
import type { Values } from '../fields/state';
import { valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { valueOf } from './fieldValue';
import { layoutOf } from './listLayouts';
import type { Scope } from './scope';

type ListItem = {
  readonly info: FieldInfo & { readonly kind: 'list' };
  readonly listName: string;
  readonly item: Values;
  readonly index: number;
};

/** What people call an item of a list: what its first column holds, else its kind and place ("ontvanger 2"). */
export function itemName({ info, listName, item, index }: ListItem, scope: Scope): string {
  const [first] = layoutOf(listName, info.item).columns;
  const parts = scope.context
    .fieldsOf(info.item)
    .filter(({ name }) => first?.fields.includes(name) === true)
    .filter((field) => !isEmpty(field.info, item[field.name]))
    .map((field) => valueOf(field.info, item[field.name], scope).paragraphs.join(' '));
  if (parts.length > 0) return [...new Set(parts)].join(': ');
  const { language } = scope.context;
  return say(language, valueTexts.itemNumber, { item: info.itemLabel[language], number: String(index + 1) });
}
