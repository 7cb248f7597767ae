import { CopyPlus, History } from 'lucide-react';
import { labelOf } from '../../../shared/lists/lists';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { recordIn } from '../../../shared/register/records';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import { duplicate } from '../../state/duplicating';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goTo, goToList } from '../../state/navigation';
import { namesOf } from '../../state/recordFacts';
import { IconButton } from '../../ui/IconButton';
import { Tag } from '../../ui/Tag';
import { MergeParties } from '../parties/MergeParties';
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
      <HistoryButton collection={collection} register={register} id={values.id} />
      <DuplicateButton collection={collection} register={register} id={values.id} />
      <Neighbours collection={collection} register={register} id={values.id} />
    </div>
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
  const language = useLanguage();
  const names = namesOf(register);
  const organisation = 'organisationId' in values ? (names.get(values.organisationId) ?? '') : '';
  const status = 'status' in values ? labelOf('recordStatuses', values.status, language) : '';
  if (organisation === '' && status === '') return null;
  return (
    <div className="meta">
      {organisation !== '' && <span>{organisation}</span>}
      {status !== '' && <Tag tone="good" label={status} />}
    </div>
  );
}
