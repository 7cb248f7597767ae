import { useId } from 'react';
import { sayCount } from '../../../shared/i18n/text';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { nameOf } from '../../../shared/register/records';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { DayField } from './DayField';
import styles from './HistoryPage.module.css';
import type { HistoryState } from './useHistory';

/** Whose changes, of what, and when. */
export function HistoryFilters({ history }: { readonly history: HistoryState }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const register = useApp((state) => state.opened?.register);
  const { filter, setFilter, page } = history;
  const { part, recordId, by, from, until } = filter;
  const isFiltered = part !== '' || by !== '' || from !== '' || until !== '';
  return (
    <section className={styles.filters} aria-label={say(historyPageTexts.filters)}>
      <label htmlFor={`${id}-who`}>{say(historyPageTexts.who)}</label>
      <select
        id={`${id}-who`}
        className="input"
        value={by}
        onChange={(event) => setFilter({ by: event.target.value })}
      >
        <option value="">{say(historyPageTexts.everybody)}</option>
        {page?.people.map((person) => (
          <option key={person}>{person}</option>
        ))}
      </select>
      <label htmlFor={`${id}-record`}>{say(historyPageTexts.record)}</label>
      <select
        id={`${id}-record`}
        className="input"
        value={part === '' ? '' : `${part} ${recordId}`}
        onChange={(event) => setFilter(placeOf(event.target.value))}
      >
        <option value="">{say(historyPageTexts.allRecords)}</option>
        {register && <Records register={register} />}
      </select>
      <DayField
        label={say(historyPageTexts.from)}
        value={from}
        onChange={(day) => setFilter({ from: day })}
      />
      <DayField
        label={say(historyPageTexts.until)}
        value={until}
        onChange={(day) => setFilter({ until: day })}
      />
      {isFiltered && (
        <Button
          isSmall
          variant="quiet"
          onPress={() => setFilter({ part: '', recordId: '', by: '', from: '', until: '' })}
        >
          {say(historyPageTexts.clear)}
        </Button>
      )}
      <span className="small muted" role="status">
        {page && sayCount(language, historyPageTexts.count, page.total)}
      </span>
    </section>
  );
}

function Records({ register }: { readonly register: Register }) {
  const say = useSay();
  return COLLECTION_NAMES.map((collection) => (
    <optgroup key={collection} label={say(collectionTexts[collection].plural)}>
      {register[collection].map((record) => (
        <option key={record.id} value={`${collection} ${record.id}`}>
          {nameOf(record) || say(collectionTexts[collection].unnamed)}
        </option>
      ))}
    </optgroup>
  ));
}

function placeOf(value: string) {
  const [name, recordId = ''] = value.split(' ');
  const part = COLLECTION_NAMES.find((collection) => collection === name);
  return part === undefined ? { part: '' as const, recordId: '' } : { part, recordId };
}
