import type { ReactNode, Ref } from 'react';
import { useMemo } from 'react';
import type { Collection } from '../../shared/fields/fieldInfo';
import { COLLECTIONS } from '../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../shared/register/register';
import { recordCheck } from './recordCheck';
import { SchemaForm } from './SchemaForm';
import type { SchemaFormHandle } from './SchemaForm';

/** What the page may ask of the form. */
export type RecordFormHandle = SchemaFormHandle<AnyRecord>;

export type RecordFormProps = {
  readonly collection: CollectionName;
  /** The record as it was saved: what is typed is compared with it. A newer copy changes no field of the form. */
  readonly record: AnyRecord;
  /** Unsaved work to begin with, e.g. after a crash. */
  readonly unsaved?: AnyRecord | undefined;
  readonly register: Register;
  readonly readOnly: boolean;
  /** After a short silence: the values as typed, perhaps not yet in shape, and how many fields differ. */
  readonly onChange: (values: AnyRecord, changedFields: number) => void;
  readonly apiRef?: Ref<RecordFormHandle>;
  /** Makes a record of another list on the spot, with only a name. */
  readonly createRecord?: (to: Collection, name: string) => Promise<string | undefined>;
  /** Stands above the form, beside the index. */
  readonly header?: ReactNode;
};

/** The form of a record, made from its schema. Mount it with `key={record.id}`. */
export function RecordForm({ collection, record, unsaved, onChange, apiRef, ...rest }: RecordFormProps) {
  const { register } = rest;
  const check = useMemo(() => recordCheck(collection, register), [collection, register]);
  return (
    <SchemaForm
      {...rest}
      check={check}
      schema={COLLECTIONS[collection]}
      record={record}
      unsaved={unsaved}
      // The schema of a collection gives that collection's record.
      onChange={(values, changedFields) => onChange(values as AnyRecord, changedFields)}
      apiRef={apiRef as Ref<SchemaFormHandle>}
    />
  );
}
