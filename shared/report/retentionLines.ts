import type { RecordSchema } from '../fields/fieldInfo';
import { applies, isEmpty } from '../fields/state';
import type { Values } from '../fields/state';
import { valueOf } from './fieldValue';
import { RETENTION_IN_SENTENCE, retentionSentence } from './retentionSentence';
import type { Retention } from './retentionSentence';
import type { Scope } from './scope';
import { labelled } from './values';

const TOLD: readonly string[] = RETENTION_IN_SENTENCE;

/** True for a group that is a retention period, which reads better as one sentence than as nine rows. */
export function isRetention(fields: RecordSchema): boolean {
  return TOLD.every((name) => name in fields.shape);
}

/** The sentence, and below it whatever a retention period holds that the sentence does not tell. */
export function retentionLines(fields: RecordSchema, values: Values, scope: Scope): readonly string[] {
  const { language, fieldsOf } = scope.context;
  // `isRetention` looked at the schema, and the record was parsed with it.
  const sentence = retentionSentence(language, values as Retention);
  const others = fieldsOf(fields)
    .filter(({ name }) => !TOLD.includes(name))
    .filter(({ name, info }) => applies(info, values, values[name]) && !isEmpty(info, values[name]))
    .map(({ name, info }) => {
      return labelled(info.label[language], valueOf(info, values[name], scope).paragraphs.join('; '));
    });
  return [sentence, ...others].filter((line) => line !== '');
}
