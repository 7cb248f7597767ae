import { useId, useMemo, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { pickTexts } from '../../../shared/i18n/formTexts';
import { mergePartiesTexts } from '../../../shared/i18n/partyTexts';
import { joinParties } from '../../../shared/register/joinParties';
import type { Party } from '../../../shared/register/party';
import { recordIn } from '../../../shared/register/records';
import type { Register } from '../../../shared/register/register';
import { recordOptions } from '../../form/controls/recordOptions';
import { usePickTexts } from '../../form/controls/usePickTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { mergeParties } from '../../state/mergingParties';
import { today } from '../../state/today';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { PickList } from '../../ui/PickList';
import { Segments } from '../../ui/Segments';
import { MergePreview } from './MergePreview';
import styles from './MergePreview.module.css';
import { partyOptions } from './partyOptions';

type DialogProps = {
  readonly register: Register;
  readonly party: Party;
  /** The one that it may be the same as, where that is known. */
  readonly other?: Party;
  readonly onClose: () => void;
};

/** Which party is the same one, which of the two stays, and every record that changes by it, before anything is saved. */
export function MergePartiesDialog({ register, party, other: likely, onClose }: DialogProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const texts = usePickTexts(false);
  const [otherId, setOtherId] = useState(likely?.id ?? '');
  const [keptId, setKeptId] = useState(party.id);
  const [work, setWork] = useState<'idle' | 'saving' | Failure>('idle');
  const options = recordOptions(register, 'parties', language);
  const other = recordIn(register, 'parties', otherId);
  const [kept, gone] = keptId === party.id ? [party, other] : [other, party];
  const changes = useMemo(() => {
    const [stays, goes] = keptId === party.id ? [party, other] : [other, party];
    return stays && goes ? joinParties(register, { kept: stays, gone: goes, today: today() }) : [];
  }, [register, party, other, keptId]);
  const nameFor = ({ name }: Party) => name || say(pickTexts.noName);

  function unavailable(): string | undefined {
    if (work === 'saving') return say(mergePartiesTexts.merging);
    return kept && gone ? undefined : say(mergePartiesTexts.chooseFirst);
  }
  async function merge(): Promise<void> {
    if (!kept || !gone || work === 'saving') return;
    setWork('saving');
    const reason = say(mergePartiesTexts.reason, { gone: nameFor(gone), kept: nameFor(kept) });
    const failure = await mergeParties({ kept, gone, changes, reason });
    if (failure) setWork(failure);
    else onClose();
  }
  const choose = (value: string) => {
    setOtherId(value);
    setKeptId(party.id);
  };
  return (
    <Dialog
      kind="form"
      title={say(mergePartiesTexts.title, { name: nameFor(party) })}
      onCancel={onClose}
      onMain={() => void merge()}
      actions={
        <>
          <Button onPress={onClose}>{say(mergePartiesTexts.cancel)}</Button>
          <Button variant="primary" unavailable={unavailable()} onPress={() => void merge()}>
            {say(mergePartiesTexts.merge)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {typeof work === 'object' && (
          <Banner tone="bad" title={failureText(language, work).title}>
            {failureText(language, work).what}
          </Banner>
        )}
        <Field id={id} label={say(mergePartiesTexts.other)} help={say(mergePartiesTexts.otherHelp)}>
          <PickList
            id={id}
            value={otherId}
            chosen={options.find(({ value }) => value === otherId)}
            onChange={choose}
            getOptions={() =>
              partyOptions(options, party, {
                alike: say(mergePartiesTexts.alike),
                rest: say(mergePartiesTexts.rest),
              })
            }
            texts={texts}
            describedBy={`${id}-help`}
          />
        </Field>
        {other && kept && gone && (
          <>
            <Segments
              label={say(mergePartiesTexts.keep)}
              value={keptId}
              choices={[party, other].map((one) => ({ value: one.id, label: nameFor(one) }))}
              onChange={setKeptId}
            />
            <p>{say(mergePartiesTexts.meaning, { kept: nameFor(kept), gone: nameFor(gone) })}</p>
            <MergePreview register={register} changes={changes} />
          </>
        )}
      </div>
    </Dialog>
  );
}
