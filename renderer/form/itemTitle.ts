import type { Field, RecordSchema } from '../../shared/fields/fieldInfo';
import { fieldsOf } from '../../shared/fields/fields';
import { isEmpty } from '../../shared/fields/state';
import type { Values } from '../../shared/fields/state';
import type { Language } from '../../shared/i18n/text';
import { labelOf } from '../../shared/lists/lists';
import { nameOf } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { asText, asTexts } from './values';
import { dateText } from '../../shared/i18n/dateText';

/** Kinds that say in a few words what an item is. */
const NAMING = ['text', 'longText', 'choice', 'choices', 'reference', 'references', 'date'];

type TitleContext = { readonly language: Language; readonly register: Register };

/**
 * What an item of a list is called: its first filled field that names it, with the fields that answer the same demand,
 * so "Contact details: name and e-mail". '' while nothing is filled in.
 */
export function itemTitle(schema: RecordSchema, item: Values, context: TitleContext): string {
  const naming = fieldsOf(schema).filter(({ info }) => NAMING.includes(info.kind));
  const lead = naming.find(({ name, info }) => !isEmpty(info, item[name]));
  if (!lead) return '';
  const fellows = naming.filter(
    ({ name, info }) => name !== lead.name && info.orElse?.includes(lead.name) === true,
  );
  const words = [lead, ...fellows].map((field) => fieldInWords(field, item[field.name], context));
  return [...new Set(words)].filter((part) => part !== '').join(': ');
}

function fieldInWords({ info }: Field, value: unknown, { language, register }: TitleContext): string {
  if (info.kind === 'choice' || info.kind === 'choices') {
    return codesOf(value)
      .map((code) => labelOf(info.list, code, language))
      .join(', ');
  }
  if (info.kind === 'reference' || info.kind === 'references') {
    const ids = codesOf(value);
    return register[info.to]
      .filter(({ id }) => ids.includes(id))
      .map(nameOf)
      .join(', ');
  }
  const text = asText(value);
  return info.kind === 'date' ? dateText(language, text) : firstLine(text);
}

function codesOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : asTexts(value);
}

const TITLE_MAX_CHARACTERS = 120;

function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > TITLE_MAX_CHARACTERS ? `${line.slice(0, TITLE_MAX_CHARACTERS)}…` : line;
}
