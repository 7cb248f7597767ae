import { labelOf } from '../../../shared/lists/lists';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToList } from '../../state/navigation';
import { namesOf } from '../../state/recordFacts';
import { Tag } from '../../ui/Tag';
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
      <Neighbours collection={collection} register={register} id={values.id} />
    </div>
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
