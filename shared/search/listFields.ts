import { remembered } from '../checks/remembered';
import type { Field, FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import type { Text } from '../i18n/text';

/** A field that holds values itself, not other fields. */
export type LeafInfo = Exclude<FieldInfo, { readonly kind: 'group' | 'list' | 'siblings' }>;

/** A field that a list can show, sort, filter and group by. Of a field inside a list it takes all items together. */
export type ListField = {
  /** The keys from the record to the field, without places: `purposes.legalBases`. */
  readonly path: string;
  readonly info: LeafInfo;
  /** With the part it stands in, where that is not the record itself: "Doelen: Grondslag". */
  readonly label: Text;
  readonly steps: readonly Field[];
};

/** Every field of a record that can be a column, in the order of the law. */
export const listFieldsOf: (schema: RecordSchema) => readonly ListField[] = remembered((schema) => [
  ...leavesOf(schema, []),
]);

/** The field at a path; undefined where this version knows none, as in a view that a newer one saved. */
export function listFieldAt(schema: RecordSchema, path: string): ListField | undefined {
  return fieldsByPath(schema).get(path);
}

const fieldsByPath = remembered(
  (schema: RecordSchema) => new Map(listFieldsOf(schema).map((field) => [field.path, field])),
);

function* leavesOf(schema: RecordSchema, before: readonly Field[]): Generator<ListField> {
  for (const field of fieldsOf(schema)) {
    const steps = [...before, field];
    const { info } = field;
    // The key of a sibling says nothing without the items it points to.
    if (info.kind === 'siblings') continue;
    if (info.kind === 'group') yield* leavesOf(info.fields, steps);
    else if (info.kind === 'list') yield* leavesOf(info.item, steps);
    else yield { path: steps.map(({ name }) => name).join('.'), info, label: labelOf(steps), steps };
  }
}

function labelOf(steps: readonly Field[]): Text {
  const words = (language: 'nl' | 'en') => steps.map(({ info }) => info.label[language]).join(': ');
  return { nl: words('nl'), en: words('en') };
}
