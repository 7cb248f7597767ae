import { useId } from 'react';
import { nameOf } from '../../../shared/register/records';
import type { AnyRecord } from '../../../shared/register/register';
import { Field } from '../../ui/Field';

type RecordSelectProps = {
  readonly label: string;
  /** What choosing none means. */
  readonly none: string;
  readonly records: readonly AnyRecord[];
  /** An id, or ''. */
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** One record of a list, or none. */
export function RecordSelect({ label, none, records, value, onChange }: RecordSelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select id={id} className="input w-m" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {records.map((record) => (
          <option key={record.id} value={record.id}>
            {nameOf(record)}
          </option>
        ))}
      </select>
    </Field>
  );
}
