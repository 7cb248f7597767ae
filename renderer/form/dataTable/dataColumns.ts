import type { RecordSchema } from '../../../shared/fields/fieldInfo';
import type { Field } from '../../../shared/fields/fieldInfo';
import { fieldsOf } from '../../../shared/fields/fields';

/** A column of the table of data categories. */
export type DataColumn = {
  readonly field: Field;
  /** Edited in the cell itself; a retention period is a sentence and has its place in the card. */
  readonly isInline: boolean;
};

/** What tells most of a category of data, in the order in which people think of it. */
const SHOWN = ['category', 'subjectIds', 'kind', 'source', 'retention'];

export function dataColumns(item: RecordSchema): readonly DataColumn[] {
  const fields = fieldsOf(item);
  return SHOWN.flatMap((name) => {
    const field = fields.find((one) => one.name === name);
    return field ? [{ field, isInline: field.info.kind !== 'group' }] : [];
  });
}
