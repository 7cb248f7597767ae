import { useController } from 'react-hook-form';
import type { Field } from '../../../shared/fields/fieldInfo';
import { useSay } from '../../state/LanguageContext';
import { fieldIds } from '../../ui/inputProps';
import { controlFor } from '../controls/controls';
import { useFindingsId } from '../Findings';
import { controlId, useFormTools } from '../FormTools';
import { shapeErrorText } from '../shapeErrors';
import styles from './RetentionBuilder.module.css';

type SentenceControlProps = { readonly field: Field; readonly path: string };

/** One field inside the sentence: its label is heard and not seen, because the words around it say what it is. */
export function SentenceControl({ field: { info, name }, path }: SentenceControlProps) {
  const say = useSay();
  const { formId, isReadOnly } = useFormTools();
  const { field, fieldState } = useController({ name: path });
  const findingsId = useFindingsId(path);
  const control = controlFor(info.kind);
  if ('Block' in control) return null;
  const id = controlId(formId, path);
  const ids = fieldIds(id);
  const { ref, onChange, onBlur } = field;
  const value: unknown = field.value;
  const error = shapeErrorText(say, info.kind, fieldState.error);
  return (
    <span className={styles[name] ?? styles.long}>
      <label htmlFor={id} id={ids.label} className="sr">
        {say(info.label)}
      </label>
      <span id={ids.help} className="sr">
        {say(info.help)}
      </span>
      <control.Control
        // The table of controls gives the control of this kind of description.
        info={info as never}
        id={id}
        path={path}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        ref={ref}
        describedBy={[ids.help, findingsId, error && ids.error].filter(Boolean).join(' ')}
        isInvalid={error !== undefined}
        isReadOnly={isReadOnly}
      />
      <span role="alert" id={ids.error} className={styles.error}>
        {error}
      </span>
    </span>
  );
}
