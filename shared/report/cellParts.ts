import type { Field, RecordSchema } from '../fields/fieldInfo';
import { isMissing, stateOf } from '../fields/state';
import type { FieldState, Values } from '../fields/state';
import { valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Part, Value } from './blocks';
import { inlined } from './facts';
import { valueOf } from './fieldValue';
import type { Scope } from './scope';
import { bare, lack, recorded } from './values';

/** An item, its schema, and the record it stands in. */
export type Item = { readonly item: Values; readonly schema: RecordSchema; readonly scope: Scope };

/**
 * Fields that share a column under one head: "E-mailadres: zakelijk". What is missing is said once where one field
 * answers for the other.
 */
export function keyParts(fields: readonly Field[], place: Item): readonly Part[] {
  const told = fields
    .filter((field) => stateIn(field, place) !== 'empty')
    .map((field) => valueIn(field, place));
  const missing = fields.filter((field) => isMissingIn(field, place));
  const { language } = place.scope.context;
  const nothing = lack(language, 'empty');
  if (told.length === 0) return missing.length === 0 ? [] : [bare(nothing)];
  return [
    bare(joined(told)),
    ...missing.map(({ info }) => ({ label: info.label[language], value: nothing })),
  ];
}

/** The other fields of an item, each with its label; what is missing is gathered in one line. */
export function detailParts(fields: readonly Field[], place: Item): readonly Part[] {
  const { language } = place.scope.context;
  const told = fields
    .filter((field) => stateIn(field, place) !== 'empty')
    .map((field) => ({
      label: field.info.label[language],
      value: inlined(field.info, valueIn(field, place)),
    }));
  const missing = fields
    .filter((field) => isMissingIn(field, place))
    .map(({ info }) => info.label[language])
    .join('; ')
    // A question ends with its own mark.
    .replaceAll('?;', '?');
  if (missing === '') return told;
  const text = say(language, valueTexts.missing, { fields: missing });
  return [...told, bare({ state: 'empty', paragraphs: [text] })];
}

function joined(values: readonly Value[]): Value {
  const [first, ...others] = values;
  if (first !== undefined && others.length === 0) return first;
  const paragraphs = values.flatMap((value) => value.paragraphs);
  const isShort = paragraphs.length === values.length;
  const distinct = [...new Set(paragraphs)];
  return recorded(...(isShort ? [distinct.join(': ')] : distinct));
}

function valueIn({ name, info }: Field, { item, scope }: Item): Value {
  return valueOf(info, item[name], scope);
}

function stateIn({ name, info }: Field, { item }: Item): FieldState {
  return stateOf(info, item[name]);
}

// `unknown` is missing too, but it is told in its own word.
function isMissingIn(field: Field, place: Item): boolean {
  return stateIn(field, place) === 'empty' && isMissing(field, place.item, place.schema);
}
