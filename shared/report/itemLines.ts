import type { RecordSchema } from '../fields/fieldInfo';
import { applies, isMissing, stateOf } from '../fields/state';
import type { Values } from '../fields/state';
import { valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { valueOf } from './fieldValue';
import type { Scope } from './scope';
import { labelled } from './values';

/** The fields of an item or group as short lines, for where there is no room for a table of their own. */
export function itemLines(schema: RecordSchema, values: Values, scope: Scope): readonly string[] {
  const { language, fieldsOf } = scope.context;
  const fields = fieldsOf(schema).filter(({ name, info }) => applies(info, values, values[name]));
  const told = fields.filter(({ name, info }) => stateOf(info, values[name]) !== 'empty');
  const missing = fields.filter(
    (field) => stateOf(field.info, values[field.name]) === 'empty' && isMissing(field, values, schema),
  );
  const lines = told.map(({ name, info }, index) => {
    const text = valueOf(info, values[name], scope).paragraphs.join('; ');
    return index === 0 && info.kind !== 'answer' ? text : labelled(info.label[language], text);
  });
  if (missing.length === 0) return lines;
  const fieldsText = missing.map(({ info }) => info.label[language]).join('; ');
  return [...lines, say(language, valueTexts.missing, { fields: fieldsText })];
}
