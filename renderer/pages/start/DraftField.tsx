import { fieldAt } from '../../../shared/fields/fieldAt';
import { COLLECTIONS } from '../../../shared/register/register';
import { useSay } from '../../state/LanguageContext';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';

type DraftFieldProps = {
  readonly collection: 'organisations' | 'dpos';
  /** The field of the record that it will become: its label comes from there. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field of a record that is not there yet. */
export function DraftField({ collection, name, value, onChange }: DraftFieldProps) {
  const say = useSay();
  const info = fieldAt(COLLECTIONS[collection], name);
  if (!info) return null;
  const id = `new-${collection}-${name}`;
  return (
    <Field id={id} label={say(info.label)}>
      <TextField id={id} describedBy={undefined} value={value} onChange={onChange} />
    </Field>
  );
}
