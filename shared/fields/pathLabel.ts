import type { Language } from '../i18n/text';
import type { RecordSchema } from './fieldInfo';
import { fieldsOf } from './fields';

/** Where a field of a record is, in words: "Doel 2 · Grondslag" for `purposes.1.legalBases`. */
export function pathLabel(schema: RecordSchema, path: string, language: Language): string {
  const words = wordsOn(schema, path.split('.'), language).join(' · ');
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

function wordsOn(schema: RecordSchema, keys: readonly string[], language: Language): readonly string[] {
  const [key, ...rest] = keys;
  const info = fieldsOf(schema).find(({ name }) => name === key)?.info;
  if (!info) return [];
  const [index, ...inner] = rest;
  if (info.kind === 'list' && index !== undefined) {
    // People count from one.
    const item = `${info.itemLabel[language]} ${Number(index) + 1}`;
    return [item, ...wordsOn(info.item, inner, language)];
  }
  const own = info.label[language];
  return info.kind === 'group' && rest.length > 0 ? [own, ...wordsOn(info.fields, rest, language)] : [own];
}
