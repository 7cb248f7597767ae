import type { Field, RecordSchema } from '../fields/fieldInfo';
import { isEmpty, isMissing } from '../fields/state';
import type { Values } from '../fields/state';
import { valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Value } from './blocks';
import { valueOf } from './fieldValue';
import type { ReportContext } from './reportContext';
import { lack, recorded } from './values';

/** The fields that say how to reach somebody. */
export const CONTACT: readonly string[] = ['address', 'email', 'phone'];

/** Address, e-mail and phone of an organisation, DPO or party in few lines, and which of them is asked for and missing. */
export function contactValue(schema: RecordSchema, record: Values, context: ReportContext): Value {
  const fields = context.fieldsOf(schema).filter(({ name }) => CONTACT.includes(name));
  const scope = { schema, record, context };
  const known = fields
    .filter(({ name, info }) => !isEmpty(info, record[name]))
    .map(({ name, info }) => valueOf(info, record[name], scope).paragraphs.join(', '));
  const missing = fields.filter((field) => isMissing(field, record, schema));
  if (known.length === 0) return lack(context.language, 'empty');
  return recorded(...known, ...missingLine(missing, context));
}

function missingLine(missing: readonly Field[], { language }: ReportContext): readonly string[] {
  if (missing.length === 0) return [];
  const fields = missing.map(({ info }) => info.label[language]).join('; ');
  return [say(language, valueTexts.missing, { fields })];
}
