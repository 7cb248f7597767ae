import type { FieldInfo, FieldKind, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { LANGUAGES } from '../i18n/text';
import { labelOf } from '../lists/lists';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

/** What search compares: lower case, without diacritics, so that "privé" and "Prive" are the same word. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** A folded word with doubled letters once: that is how "telefon" and "telefoonnummer" begin alike. Digits stay. */
export function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** The words of a text, as they are compared. */
export function wordsIn(text: string): readonly string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * All that a search may find in a record, as it is written: every text, the words of every code in both languages, dates
 * as the file and as a Dutch reader writes them, and the names of what it points to.
 */
export function* textsIn(
  schema: RecordSchema,
  values: Values,
  names: ReadonlyMap<string, string>,
): Generator<string> {
  for (const { name, info } of fieldsOf(schema)) yield* textsOf(info, values[name], names);
}

function* textsOf(info: FieldInfo, value: unknown, names: ReadonlyMap<string, string>): Generator<string> {
  if (Array.isArray(value)) {
    for (const part of value) yield* textsOf(info, part, names);
  } else if (isValues(value)) {
    if (info.kind === 'list') yield* textsIn(info.item, value, names);
    if (info.kind === 'group') yield* textsIn(info.fields, value, names);
  } else if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
    yield* wordsFor(info, String(value), names);
  }
}

function wordsFor(info: FieldInfo, value: string, names: ReadonlyMap<string, string>): readonly string[] {
  if ('list' in info) return LANGUAGES.map((language) => labelOf(info.list, value, language));
  if ('to' in info) return [names.get(value) ?? ''];
  if (info.kind === 'date') return [value, value.split('-').reverse().join('-')];
  return NO_WORDS.includes(info.kind) ? [] : [value];
}

// An answer, or the key of a sibling, is no word that anybody would look for.
const NO_WORDS: readonly FieldKind[] = ['answer', 'siblings'];
