import type { ReactNode } from 'react';
import type { FieldInfo } from '../../shared/fields/fieldInfo';
import { useSay } from '../state/LanguageContext';
import { Field } from '../ui/Field';
import { fieldIds } from '../ui/inputProps';
import { FieldBadges } from './FieldBadges';
import { useFindingsId } from './Findings';
import { controlId, useFormTools, useLive } from './FormTools';
import { MissingMark } from './MissingMark';
import { Row } from './Row';

type FieldBlockProps = {
  readonly info: FieldInfo;
  readonly path: string;
  readonly className: 'field-group' | 'cards';
  /** At the right of the head: what can be done with the whole. */
  readonly tools?: ReactNode;
  readonly changedLabel?: string | undefined;
  readonly children: ReactNode;
};

/** A field that holds fields of its own: its head, and what stands below it. */
export function FieldBlock({ info, path, className, tools, changedLabel, children }: FieldBlockProps) {
  const say = useSay();
  const { formId } = useFormTools();
  const missing = useLive((state) => state.missing.get(path)?.state);
  const findingsId = useFindingsId(path);
  const id = controlId(formId, path);
  return (
    <div
      className={className}
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
          tools={tools}
          changedLabel={changedLabel}
        />
      </Row>
      {children}
    </div>
  );
}
