import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isEmpty } from '../fields/state';
import type { Values } from '../fields/state';

/** A question answered "no" while what it asks about is filled in all the same. */
export type Contradiction = {
  readonly path: string;
  readonly question: FieldInfo;
  readonly filled: FieldInfo;
};

/** Every contradiction of a record: "no recipients" beside a list of recipients, and the like. */
export function contradictions(schema: RecordSchema, record: Values): readonly Contradiction[] {
  const fields = fieldsOf(schema);
  return fields.flatMap(({ name, info }) => {
    const asked = info.askWhen;
    if (info.kind !== 'list' || asked === undefined || record[asked.field] !== 'no') return [];
    const question = fields.find((field) => field.name === asked.field);
    if (question === undefined || isEmpty(info, record[name])) return [];
    return [{ path: asked.field, question: question.info, filled: info }];
  });
}
