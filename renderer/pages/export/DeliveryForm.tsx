import { useId, useState } from 'react';
import { deliveryTexts } from '../../../shared/i18n/windowTexts/deliveryTexts';
import { recordDelivery } from '../../state/delivering';
import { useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';
import styles from './ExportPage.module.css';

/** To whom the document that was just made goes. */
export function DeliveryForm({ handle }: { readonly handle: string }) {
  const say = useSay();
  const id = useId();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const record = () => {
    recordDelivery(handle, { to: to.trim(), note: note.trim() });
    setTo('');
    setNote('');
  };
  return (
    <div className={styles.delivery}>
      <Field id={`${id}-to`} label={say(deliveryTexts.to)} help={say(deliveryTexts.toHelp)}>
        <TextField id={`${id}-to`} width="medium" value={to} onChange={setTo} />
      </Field>
      <Field id={`${id}-note`} label={say(deliveryTexts.note)}>
        <TextField id={`${id}-note`} width="medium" value={note} onChange={setNote} />
      </Field>
      <Button unavailable={to.trim() === '' ? say(deliveryTexts.toNeeded) : undefined} onPress={record}>
        {say(deliveryTexts.record)}
      </Button>
    </div>
  );
}
