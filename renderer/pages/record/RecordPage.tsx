import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Opened } from '../../../shared/commands/contract';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { newRecord } from '../../../shared/register/newRecord';
import { recoveredRecord } from '../../../shared/register/recoveredRecord';
import { shortNameOf } from '../../../shared/register/names';
import { nameOf, recordIn } from '../../../shared/register/records';
import type { CollectionName } from '../../../shared/register/register';
import { RECORD_HELP } from '../../decide/recordHelp';
import { FieldHelpContext } from '../../form/FieldHelp';
import { RecordForm } from '../../form/RecordForm';
import { setApp, useApp } from '../../state/appStore';
import type { RecordStart } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { createOnTheSpot } from '../../state/createOnTheSpot';
import { goToList } from '../../state/navigation';
import { saveWork } from '../../state/recordSaving';
import { createRecordWork, revert, showTyped } from '../../state/recordWork';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useKeptWork } from '../../state/useKeptWork';
import { RecordFindings } from './RecordFindings';
import { RecordHead } from './RecordHead';
import { RecoveredNote } from './RecoveredNote';
import { SaveBar } from './SaveBar';
import { WhereUsed } from './WhereUsed';
import styles from './RecordPage.module.css';

type RecordPageProps = {
  readonly collection: CollectionName;
  readonly id: string;
  readonly start: RecordStart;
  /** The field to begin at; '' for the top of the page. */
  readonly at: string;
};

/** One record: its form, what there is to look at in it, and the bar that saves it. */
export function RecordPage(props: RecordPageProps) {
  const opened = useApp((state) => state.opened);
  const hasUnsaved = useApp((state) => state.unsaved !== undefined);
  if (!opened) return null;
  const isThere = recordIn(opened.register, props.collection, props.id) !== undefined;
  // Somebody else took the record out of the file: what was typed in the form stays.
  if (!isThere && !hasUnsaved && props.start.kind === 'saved')
    return <GoneRecord collection={props.collection} />;
  return (
    <FieldHelpContext value={RECORD_HELP[props.collection]}>
      <OpenRecord {...props} opened={opened} />
    </FieldHelpContext>
  );
}

function OpenRecord({ collection, id, start, at, opened }: RecordPageProps & { readonly opened: Opened }) {
  const say = useSay();
  const { register, access } = opened;
  const fresh = useMemo(() => newRecord(collection, id), [collection, id]);
  const saved = recordIn(register, collection, id);
  const [unsaved] = useState(() =>
    start.kind === 'copy'
      ? start.record
      : start.kind === 'recovered'
        ? recoveredRecord(collection, saved, start.work)
        : undefined,
  );
  const [work] = useState(() => createRecordWork({ collection, id, unsaved, save: saveWork }));
  const state = useStore(work.state);
  useKeptWork(collection, id);
  useEffect(() => work.keeper.stop, [work]);
  useEffect(() => {
    if (at === '') return undefined;
    // Opening the cards around a field draws at once, which must wait until the form itself has been drawn.
    const timer = setTimeout(() => work.form.current?.focusField(at));
    return () => clearTimeout(timer);
  }, [work, at]);

  const unnamed = say(collectionTexts[collection].unnamed);
  const name = nameOf(state.values) || unnamed;
  const shortName = shortNameOf(state.values) || unnamed;
  const isReadOnly = access !== 'writable';
  const askRevert = () => setApp({ question: { kind: 'revert', name, then: () => void revert(work) } });
  const head = <RecordHead collection={collection} register={register} values={state.values} />;
  return (
    <div className="page flush">
      <div className={styles.form}>
        <RecordForm
          collection={collection}
          record={state.base ?? fresh}
          unsaved={unsaved}
          register={register}
          readOnly={isReadOnly}
          onChange={(values, changedFields) => showTyped(work, values, changedFields)}
          apiRef={work.form}
          createRecord={createOnTheSpot}
          header={
            <>
              {head}
              {start.kind === 'recovered' && state.isRecovered && state.changes.length > 0 && (
                <RecoveredNote collection={collection} saved={saved} work={start.work} />
              )}
              <RecordFindings />
              {saved && <WhereUsed collection={collection} register={register} id={id} />}
            </>
          }
        />
      </div>
      <SaveBar work={work} name={shortName} isNew={!saved} isReadOnly={isReadOnly} onRevert={askRevert} />
    </div>
  );
}

function GoneRecord({ collection }: { readonly collection: CollectionName }) {
  const say = useSay();
  return (
    <div className="page">
      <EmptyState
        title={say(collectionTexts[collection].plural)}
        text={say(recordTexts.gone)}
        actions={<Button onPress={() => goToList(collection)}>{say(recordTexts.backToList)}</Button>}
      />
    </div>
  );
}
