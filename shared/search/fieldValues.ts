import type { Field } from '../fields/fieldInfo';
import { applies, isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { answerTexts } from '../i18n/formTexts';
import { dateText } from '../i18n/dateText';
import type { Language } from '../i18n/text';
import { labelOf } from '../lists/lists';
import type { LeafInfo, ListField } from './listFields';

/**
 * What stands in a field of a record, each value once. '' stands for what is not recorded, also when that holds for one
 * item of several; no value at all means that the field is not asked of this record.
 */
export function valuesOf({ steps }: ListField, record: Values): readonly string[] {
  const values = [...valuesAlong(steps, 0, record)];
  return values.length < 2 ? values : [...new Set(values)];
}

function* valuesAlong(steps: readonly Field[], at: number, values: Values): Generator<string> {
  const step = steps[at];
  if (step === undefined) return;
  const value = values[step.name];
  if (!applies(step.info, values, value)) return;
  if (step.info.kind === 'group') {
    yield* valuesAlong(steps, at + 1, isValues(value) ? value : {});
  } else if (step.info.kind === 'list') {
    const items = Array.isArray(value) ? value.filter(isValues) : [];
    if (items.length === 0) yield '';
    for (const item of items) yield* valuesAlong(steps, at + 1, item);
  } else {
    yield* partsOf(value);
  }
}

function* partsOf(value: unknown): Generator<string> {
  if (!Array.isArray(value)) yield textOf(value);
  else if (value.length === 0) yield '';
  else for (const part of value) yield textOf(part);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

export type WordContext = {
  readonly language: Language;
  /** What every record of the register is called, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** One value in words; '' for what is not recorded. */
export function wordOf(info: LeafInfo, value: string, { language, names }: WordContext): string {
  if (value === '') return '';
  if ('list' in info) return labelOf(info.list, value, language);
  if ('to' in info) return names.get(value) ?? value;
  if (info.kind === 'date') return dateText(language, value);
  return info.kind === 'answer' ? answerWord(value, language) : value;
}

function answerWord(value: string, language: Language): string {
  // The values of an answer are the keys of its texts; a code of a newer program is shown as it stands.
  const known = Object.entries(answerTexts).find(([answer]) => answer === value);
  return known?.[1].short[language] ?? value;
}

/** A field of a record in words, what is not recorded left out. */
export function wordsOf(field: ListField, record: Values, context: WordContext): string {
  return valuesOf(field, record)
    .map((value) => wordOf(field.info, value, context))
    .filter((word) => word !== '')
    .join(', ');
}
