import { CopyPlus, Eye, FileOutput, History } from 'lucide-react';
import { useState } from 'react';
import { dateText } from '../../../shared/i18n/dateText';
import { labelOf } from '../../../shared/lists/lists';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { recordIn } from '../../../shared/register/records';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import { duplicate } from '../../state/duplicating';
import { exportRecords } from '../../state/exportRecords';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goTo, goToList } from '../../state/navigation';
import { namesOf } from '../../state/recordFacts';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Tag } from '../../ui/Tag';
import { MergeParties } from '../parties/MergeParties';
import { AsInWord } from './AsInWord';
import { Neighbours } from './Neighbours';

type RecordHeadProps = {
  readonly collection: CollectionName;
  readonly register: Register;
  /** As typed, so that the head follows the form. */
  readonly values: AnyRecord;
};

/** Where the record stands in the register, what it is called, and the way to its neighbours. */
export function RecordHead({ collection, register, values }: RecordHeadProps) {
  const say = useSay();
  const texts = collectionTexts[collection];
  const canWrite = useApp(({ opened }) => opened?.access === 'writable');
  const { name } = values;
  const number = 'number' in values ? values.number : '';
  return (
    <div className="record-head">
      <div className="grow">
        <nav className="crumb" aria-label={say(recordTexts.path)}>
          <a
            href={`#${collection}`}
            onClick={(event) => {
              event.preventDefault();
              goToList(collection);
            }}
          >
            {say(texts.plural)}
          </a>
          {number !== '' && ` / ${number}`}
        </nav>
        <h1>{name || say(texts.unnamed)}</h1>
        <Meta values={values} register={register} />
      </div>
      {canWrite && collection === 'parties' && <MergeParties register={register} id={values.id} />}
      {(collection === 'activities' || collection === 'processorRecords') && (
        <AsInWordButton collection={collection} register={register} values={values} />
      )}
      <ExportButton collection={collection} register={register} id={values.id} />
      <HistoryButton collection={collection} register={register} id={values.id} />
      <DuplicateButton collection={collection} register={register} id={values.id} />
      <Neighbours collection={collection} register={register} id={values.id} />
    </div>
  );
}

/** What a reader of the report will see of this record, as it stands in the form. */
function AsInWordButton({ collection, register, values }: AsInWordProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button isSmall onPress={() => setOpen(true)}>
        <Eye className="i s" aria-hidden="true" />
        {say(recordTexts.asInWord)}
      </Button>
      {isOpen && (
        <AsInWord
          collection={collection}
          register={register}
          values={values}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

type AsInWordProps = Pick<RecordHeadProps, 'register' | 'values'> & {
  readonly collection: 'activities' | 'processorRecords';
};

/** A report of this record alone, as it was saved. */
function ExportButton({ collection, register, id }: DuplicateButtonProps) {
  const say = useSay();
  const isProcessing = collection === 'activities' || collection === 'processorRecords';
  if (!isProcessing || !recordIn(register, collection, id)) return null;
  return (
    <IconButton
      icon={FileOutput}
      label={say(exportPageTexts.thisRecord)}
      onPress={() => exportRecords([id])}
    />
  );
}

/** To the changes of this record, once it was saved. */
function HistoryButton({ collection, register, id }: DuplicateButtonProps) {
  const say = useSay();
  if (!recordIn(register, collection, id)) return null;
  return (
    <IconButton
      icon={History}
      label={say(historyPageTexts.title)}
      onPress={() => goTo({ kind: 'history', part: collection, recordId: id })}
    />
  );
}

type DuplicateButtonProps = Pick<RecordHeadProps, 'collection' | 'register'> & { readonly id: string };

/** Begins another record from this one as it is saved. */
function DuplicateButton({ collection, register, id }: DuplicateButtonProps) {
  const say = useSay();
  const canWrite = useApp(({ opened }) => opened?.access === 'writable');
  const saved = recordIn(register, collection, id);
  if (!canWrite || !saved) return null;
  return (
    <IconButton
      icon={CopyPlus}
      label={say(listTexts.duplicate)}
      onPress={() => duplicate(collection, saved)}
    />
  );
}

function Meta({ values, register }: Pick<RecordHeadProps, 'values' | 'register'>) {
  const say = useSay();
  const language = useLanguage();
  const facts: Readonly<Record<string, unknown>> = values;
  const text = (field: string) => {
    const value = facts[field];
    return typeof value === 'string' ? value : '';
  };
  const organisation = namesOf(register).get(text('organisationId')) ?? '';
  const seen = dateText(language, text('seenByDpoOn'));
  const words = [
    organisation,
    text('owner') && say(recordTexts.ownedBy, { owner: text('owner') }),
    seen && say(recordTexts.seenByDpo, { day: seen }),
  ].filter((one) => one !== '');
  const status = text('status');
  if (words.length === 0 && status === '') return null;
  return (
    <div className="meta">
      {words.map((one) => (
        <span key={one}>{one}</span>
      ))}
      {status !== '' && (
        <Tag
          tone={status === 'ended' ? 'warn' : 'good'}
          label={labelOf('recordStatuses', status, language)}
        />
      )}
    </div>
  );
}
