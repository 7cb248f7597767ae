import type { ComponentType } from 'react';
import { fieldsOf } from '../../shared/fields/fields';
import { useSay } from '../state/LanguageContext';
import { Field } from '../ui/Field';
import { fieldIds } from '../ui/inputProps';
import type { BlockProps } from './controls/controls';
import { FieldBadges } from './FieldBadges';
import { useFindingsId } from './Findings';
import { FieldRow } from './FieldRow';
import { controlId, useFormTools, useLive } from './FormTools';
import { MissingMark } from './MissingMark';
import { RetentionPreview } from './RetentionPreview';
import { Row } from './Row';

/** Groups that read as one sentence, by the name of the field. */
const PREVIEWS: Readonly<Record<string, ComponentType<{ readonly path: string }>>> = {
  retention: RetentionPreview,
};

/** Fields that belong together, under one heading. */
export function GroupField({ field: { info, name }, path }: BlockProps) {
  const say = useSay();
  const { formId } = useFormTools();
  const missing = useLive((state) => state.missing.get(path)?.state);
  const findingsId = useFindingsId(path);
  const id = controlId(formId, path);
  const Preview = PREVIEWS[name];
  if (info.kind !== 'group') return null;
  return (
    <div
      className="field-group"
      role="group"
      id={id}
      aria-labelledby={fieldIds(id).label}
      aria-describedby={findingsId}
      tabIndex={-1}
    >
      <Row path={path}>
        <Field
          id={id}
          label={say(info.label)}
          isGroup
          badges={<FieldBadges info={info} />}
          marks={missing && <MissingMark info={info} state={missing} />}
          help={say(info.help)}
        >
          {Preview && <Preview path={path} />}
        </Field>
      </Row>
      {fieldsOf(info.fields).map((field) => (
        <FieldRow key={field.name} field={field} prefix={`${path}.`} />
      ))}
    </div>
  );
}
