import { fieldsOf } from '../../shared/fields/fields';
import { isRetention } from '../../shared/report/retentionLines';
import type { BlockProps } from './controls/controls';
import { FieldBlock } from './FieldBlock';
import { FieldRow } from './FieldRow';
import { RetentionBuilder } from './retention/RetentionBuilder';

/** Fields that belong together, under one heading; those of a retention period as one sentence. */
export function GroupField({ field: { info }, path }: BlockProps) {
  if (info.kind !== 'group') return null;
  if (isRetention(info.fields)) return <RetentionBuilder info={info} path={path} />;
  return (
    <FieldBlock info={info} path={path} className="field-group">
      {fieldsOf(info.fields).map((field) => (
        <FieldRow key={field.name} field={field} prefix={`${path}.`} />
      ))}
    </FieldBlock>
  );
}
