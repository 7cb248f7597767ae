import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { nameOf, recordIn } from '../../../shared/register/records';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { usePickTexts } from '../../form/controls/usePickTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import type { Say } from '../../state/LanguageContext';
import { PickList } from '../../ui/PickList';
import type { Option } from '../../ui/options';
import styles from './HistoryPage.module.css';

/** A record of any list; '' for none. */
export type RecordPlace = { readonly part: CollectionName | ''; readonly recordId: string };

type RecordFilterProps = RecordPlace & {
  readonly id: string;
  readonly onChange: (place: RecordPlace) => void;
};

/** Whose history is told: found by typing, since a list of ten thousand names takes too long to draw and to look through. */
export function RecordFilter({ id, part, recordId, onChange }: RecordFilterProps) {
  const say = useSay();
  const register = useApp((state) => state.opened?.register);
  const texts = usePickTexts(false);
  const record = register && part !== '' ? recordIn(register, part, recordId) : undefined;
  return (
    <div className={styles.record}>
      <PickList
        id={id}
        value={part === '' ? '' : `${part}-${recordId}`}
        chosen={record && part !== '' ? optionOf(say, part, record) : undefined}
        getOptions={() => (register ? optionsIn(say, register) : [])}
        texts={{ ...texts, placeholder: say(historyPageTexts.allRecords) }}
        onChange={(value) => onChange(placeOf(value))}
      />
    </div>
  );
}

function optionsIn(say: Say, register: Register): readonly Option[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    register[collection].map((record: AnyRecord) => optionOf(say, collection, record)),
  );
}

function optionOf(say: Say, collection: CollectionName, record: AnyRecord): Option {
  return {
    value: `${collection}-${record.id}`,
    label: nameOf(record) || say(collectionTexts[collection].unnamed),
    group: say(collectionTexts[collection].plural),
  };
}

function placeOf(value: string): RecordPlace {
  const part = COLLECTION_NAMES.find((collection) => value.startsWith(`${collection}-`));
  return part === undefined ? { part: '', recordId: '' } : { part, recordId: value.slice(part.length + 1) };
}
