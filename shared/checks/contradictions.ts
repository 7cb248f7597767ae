import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isEmpty } from '../fields/state';
import type { Values } from '../fields/state';
import { remembered } from './remembered';

/** A question answered "no" while what it asks about is filled in all the same. */
export type Contradiction = {
  readonly path: string;
  readonly question: FieldInfo;
  readonly filled: FieldInfo;
};

/** Every contradiction of a record: "no recipients" beside a list of recipients, and the like. */
export function contradictions(schema: RecordSchema, record: Values): readonly Contradiction[] {
  return questionsOf(schema)
    .filter(({ path, filled, list }) => record[path] === 'no' && !isEmpty(filled, record[list]))
    .map(({ path, question, filled }) => ({ path, question, filled }));
}

/** The questions of a schema about lists. Worked out once: few schemas, many records. */
const questionsOf = remembered(
  (schema: RecordSchema): readonly (Contradiction & { readonly list: string })[] => {
    const fields = fieldsOf(schema);
    return fields.flatMap(({ name, info }) => {
      const asked = info.kind === 'list' ? info.askWhen?.field : undefined;
      const question = fields.find((field) => field.name === asked);
      if (question === undefined) return [];
      return [{ path: question.name, question: question.info, filled: info, list: name }];
    });
  },
);
