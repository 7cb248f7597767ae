import { useId } from 'react';
import { sayCount } from '../../../shared/i18n/text';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { DayField } from './DayField';
import styles from './HistoryPage.module.css';
import { RecordFilter } from './RecordFilter';
import type { HistoryState } from './useHistory';

const LONGEST_SEARCH = 200;

/** Whose changes, of what, when, and with which words. */
export function HistoryFilters({ history }: { readonly history: HistoryState }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { filter, setFilter, page } = history;
  const { part, recordId, by, from, until, text } = filter;
  const isFiltered = part !== '' || by !== '' || from !== '' || until !== '' || text !== '';
  return (
    <section className={styles.filters} aria-label={say(historyPageTexts.filters)}>
      <label htmlFor={`${id}-text`}>{say(historyPageTexts.search)}</label>
      <input
        id={`${id}-text`}
        type="search"
        className="input"
        maxLength={LONGEST_SEARCH}
        value={text}
        onChange={(event) => setFilter({ text: event.target.value })}
      />
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
      <RecordFilter id={`${id}-record`} part={part} recordId={recordId} onChange={setFilter} />
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
          onPress={() => setFilter({ part: '', recordId: '', by: '', from: '', until: '', text: '' })}
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
