import type { ComponentType } from 'react';
import { useController } from 'react-hook-form';
import type { FieldInfo } from '../../shared/fields/fieldInfo';
import { fieldTexts } from '../../shared/i18n/formTexts';
import { useSay } from '../state/LanguageContext';
import { Field } from '../ui/Field';
import { fieldIds } from '../ui/inputProps';
import type { ControlProps } from './controls/controlProps';
import { FieldBadges } from './FieldBadges';
import { HelpAt } from './FieldHelp';
import { useFindingsId } from './Findings';
import { controlId, useFormTools, useLive } from './FormTools';
import { MissingMark } from './MissingMark';
import { Row } from './Row';
import { shapeErrorText } from './shapeErrors';

type LeafFieldProps = {
  readonly info: FieldInfo;
  readonly path: string;
  readonly isAsked: boolean;
  readonly control: { readonly Control: ComponentType<ControlProps<never>>; readonly isGroup: boolean };
};

/** A single value: words, control, and what is the matter with it. */
export function LeafField({ info, path, isAsked, control: { Control, isGroup } }: LeafFieldProps) {
  const say = useSay();
  const { formId, isReadOnly } = useFormTools();
  const { field, fieldState } = useController({ name: path });
  const { ref, onChange, onBlur } = field;
  const value: unknown = field.value;
  const missing = useLive((state) => state.missing.get(path)?.state);
  const findingsId = useFindingsId(path);
  const isChanged = useLive((state) => state.changed.has(path));
  const id = controlId(formId, path);
  const ids = fieldIds(id);
  const error = shapeErrorText(say, info.kind, fieldState.error);
  const help = say(info.help);
  return (
    <Row path={path}>
      <Field
        id={id}
        label={say(info.label)}
        isGroup={isGroup}
        badges={<FieldBadges info={info} />}
        marks={missing && <MissingMark info={info} state={missing} />}
        help={isAsked ? help : `${help} ${say(fieldTexts.notAsked)}`}
        error={error}
        changedLabel={isChanged ? say(fieldTexts.changed) : undefined}
      >
        <Control
          // The table of controls gives the control of this kind of description.
          info={info as never}
          id={id}
          path={path}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          ref={ref}
          describedBy={[ids.help, missing && ids.mark, findingsId, error && ids.error]
            .filter(Boolean)
            .join(' ')}
          isInvalid={error !== undefined}
          isReadOnly={isReadOnly}
        />
        <HelpAt path={path} />
      </Field>
    </Row>
  );
}
