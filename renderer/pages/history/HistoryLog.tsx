import type { ReactNode } from 'react';
import { dayText, momentText } from '../../../shared/i18n/moments';
import { historyTexts } from '../../../shared/i18n/historyTexts';
import type { Language } from '../../../shared/i18n/text';
import { say as sayIn } from '../../../shared/i18n/text';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import type { ComparedState } from './HistoryPage';
import { HistoryRow } from './HistoryRow';
import { PAGE_LENGTH } from './useHistory';
import type { HistoryRows, HistoryState } from './useHistory';
import styles from './HistoryPage.module.css';

type HistoryLogProps = {
  readonly history: HistoryState;
  readonly compared: { readonly a: string | undefined; readonly b: string | undefined };
  readonly onCompareFrom: (state: ComparedState) => void;
  readonly onCompareTo: (state: ComparedState) => void;
};

/** The entries, the latest first, under the day they were made on. */
export function HistoryLog({ history, compared, onCompareFrom, onCompareTo }: HistoryLogProps) {
  const say = useSay();
  const language = useLanguage();
  const user = useApp((state) => state.program.user);
  const { page, filter, setFilter } = history;
  if (page === undefined) return <section className="panel" aria-busy="true" />;
  const { rows, total } = page;
  const last = filter.offset + rows.length;
  return (
    <section className="panel" aria-label={say(historyPageTexts.title)}>
      {rows.length === 0 && (
        <p className="in">{say(page.since === '' ? historyTexts.none : historyPageTexts.none)}</p>
      )}
      <ul className={`log ${styles.log}`}>
        {byDay(rows, language).map(({ day, rows: ofDay }) => (
          <Day key={day} day={day}>
            {ofDay.map((row) => (
              <HistoryRow
                key={row.id}
                row={row}
                isOwn={row.by === user}
                mark={compared.a === row.id ? 'A' : compared.b === row.id ? 'B' : ''}
                moment={row.at === '' ? '' : momentText(language, new Date(row.at), new Date())}
                onCompareFrom={() => onCompareFrom({ entry: row.id, at: row.at })}
                onCompareTo={() => onCompareTo({ entry: row.id, at: row.at })}
              />
            ))}
          </Day>
        ))}
      </ul>
      {total > PAGE_LENGTH && (
        <div className={`row between ${styles.pages}`}>
          <Button
            isSmall
            unavailable={filter.offset === 0 ? '' : undefined}
            onPress={() => setFilter({ offset: Math.max(0, filter.offset - PAGE_LENGTH) })}
          >
            {say(historyPageTexts.newer)}
          </Button>
          <span className="small">
            {say(historyPageTexts.page, { first: filter.offset + 1, last, total })}
          </span>
          <Button
            isSmall
            unavailable={last >= total ? '' : undefined}
            onPress={() => setFilter({ offset: filter.offset + PAGE_LENGTH })}
          >
            {say(historyPageTexts.older)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Day({ day, children }: { readonly day: string; readonly children: ReactNode }) {
  return (
    <>
      {day !== '' && <li className="day">{day}</li>}
      {children}
    </>
  );
}

type Row = HistoryRows['rows'][number];

function byDay(rows: readonly Row[], language: Language) {
  const days: { day: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = dayWords(new Date(row.at), language);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

function dayWords(moment: Date, language: Language): string {
  if (Number.isNaN(moment.getTime())) return '';
  const day = dayText(language, moment);
  const isToday = moment.toDateString() === new Date().toDateString();
  return isToday ? sayIn(language, historyPageTexts.today, { day }) : day;
}
