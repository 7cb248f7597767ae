import { useId } from 'react';
import type { LetterCount } from '../../../shared/checks/count';
import { countText, countable, onRecord } from '../../../shared/checks/count';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { nameOf } from '../../../shared/register/records';
import { shortNameOf } from '../../../shared/register/names';
import { sayCount } from '../../../shared/i18n/text';
import type { Text } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import type { CollectionName, RecordOf, Register } from '../../../shared/register/register';
import { byNumberThenName } from '../../../shared/search/naturalOrder';
import { NO_FINDINGS, useFindingsOf } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToList, goToRecord } from '../../state/navigation';
import { activityLetters, processorLetters } from '../../state/recordFacts';
import { StateMark } from '../../ui/StateMark';
import styles from './OverviewPage.module.css';

/** So many records fit beside each other; a larger register shows the counts alone. */
const COLUMNS_MAX = 32;

type Article = '30(1)' | '30(2)';
type Listed = RecordOf<'activities'> | RecordOf<'processorRecords'>;

type LetterPanelProps = {
  readonly article: Article;
  readonly title: string;
  readonly register: Register;
  readonly letters: readonly LetterCount[] | undefined;
};

/** The elements of Article 30: which are on record for which record, and how many are not. */
export function LetterPanel({ article, title, register, letters }: LetterPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const all = article === '30(1)' ? register.activities : register.processorRecords;
  const rows = (letters ?? []).filter((row) => row.article === article);
  if (all.length === 0 || rows.length === 0) return null;
  const records: readonly Listed[] = all.length > COLUMNS_MAX ? [] : byNumberThenName<Listed>(all);
  const total = rows.reduce(
    (sum, { count }) => add(sum, count),
    rows[0] ? emptyLike(rows[0].count) : undefined,
  );
  return (
    <section className={`panel ${styles.wide}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {total && (
          <span className="more">{say(overviewTexts.elements, { count: countText(total)[language] })}</span>
        )}
      </header>
      <div className={`in ${styles.scroll}`} tabIndex={0} role="region" aria-labelledby={id}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{say(overviewTexts.element)}</th>
              {records.map((record) => (
                <th key={record.id} scope="col">
                  <RecordLink article={article} record={record} />
                </th>
              ))}
              <th scope="col" className={styles.outcome}>
                {say(overviewTexts.outcome)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ collection, letter, label, count }) => (
              <tr key={label.nl}>
                <th scope="row">
                  <span className={styles.letter}>{letter}</span> {label[language]}
                </th>
                {collection === collectionOf(article) ? (
                  records.map((record) => (
                    <MarkCell key={record.id} article={article} record={record} label={label} />
                  ))
                ) : (
                  <ElsewhereCell collection={collection} count={count} columns={records.length} />
                )}
                <td className={styles.outcome}>
                  <Outcome count={count} isCounted={records.length === 0} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {records.length > 0 && <Legend />}
      </div>
    </section>
  );
}

function collectionOf(article: Article) {
  return article === '30(1)' ? 'activities' : 'processorRecords';
}

type ElsewhereCellProps = {
  readonly collection: CollectionName;
  readonly count: Counted;
  readonly columns: number;
};

/** An element that is recorded once for many activities: how many are, and the way to them. */
function ElsewhereCell({ collection, count, columns }: ElsewhereCellProps) {
  const say = useSay();
  const language = useLanguage();
  if (columns === 0) return null;
  return (
    <td colSpan={columns} className={styles.elsewhere}>
      <a
        href={`#${collection}`}
        onClick={(event) => {
          event.preventDefault();
          goToList(collection);
        }}
      >
        {say(overviewTexts.recordedAt, { place: say(collectionTexts[collection].plural) })}
      </a>
      : {countText(count)[language]}
    </td>
  );
}

type Counted = LetterCount['count'];

function emptyLike(count: Counted): Counted {
  return { ...count, recorded: 0, question: 0, missing: 0, unknown: 0, notApplicable: 0 };
}

function add(sum: Counted | undefined, count: Counted): Counted {
  if (sum === undefined) return count;
  return {
    recorded: sum.recorded + count.recorded,
    question: sum.question + count.question,
    missing: sum.missing + count.missing,
    unknown: sum.unknown + count.unknown,
    notApplicable: sum.notApplicable + count.notApplicable,
  };
}

function RecordLink({ article, record }: { readonly article: Article; readonly record: Listed }) {
  const name = nameOf(record);
  return (
    <a
      href="#record"
      title={name}
      aria-label={name || record.id}
      onClick={(event) => {
        event.preventDefault();
        goToRecord(collectionOf(article), record.id);
      }}
    >
      {shortNameOf(record) || '·'}
    </a>
  );
}

type MarkCellProps = { readonly article: Article; readonly record: Listed; readonly label: Text };

function MarkCell({ article, record, label }: MarkCellProps) {
  const say = useSay();
  const language = useLanguage();
  const findings = useFindingsOf(collectionOf(article), record) ?? NO_FINDINGS;
  const marks = 'purposes' in record ? activityLetters(record, findings) : processorLetters(record, findings);
  const mark = marks.find((one) => one.label.nl === label.nl);
  if (mark === undefined) return <td />;
  const states = { recorded: overviewTexts.recorded, question: overviewTexts.question } as const;
  const words =
    mark.state === 'recorded' || mark.state === 'question'
      ? say(states[mark.state])
      : say(mark.state === 'missing' ? overviewTexts.lacks : { nl: 'n.v.t.', en: 'n/a' });
  return (
    <td>
      <StateMark state={mark.state} label={`${shortNameOf(record)}: ${mark.label[language]}, ${words}`} />
    </td>
  );
}

function Outcome({ count, isCounted }: { readonly count: Counted; readonly isCounted: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const { missing, unknown } = count;
  const gaps = [
    ...(missing > 0 ? [sayCount(language, overviewTexts.missing, missing)] : []),
    ...(unknown > 0 ? [say(overviewTexts.unknown, { n: unknown })] : []),
  ];
  const words = gaps.length === 0 ? say(overviewTexts.clear) : gaps.join(', ');
  if (!isCounted) return words;
  return (
    <>
      <progress className={styles.share} max={countable(count)} value={onRecord(count)} aria-hidden="true" />{' '}
      <span className={styles.counted}>
        {countText(count)[language]}
        {gaps.length > 0 && ` (${words})`}
      </span>
    </>
  );
}

function Legend() {
  const say = useSay();
  return (
    <p className={`legend ${styles.legend}`}>
      <StateMark state="recorded" label={say(overviewTexts.recorded)} isLabelShown />
      <StateMark state="question" label={say(overviewTexts.question)} isLabelShown />
      <StateMark state="missing" label={say(overviewTexts.lacks)} isLabelShown />
      <span>{say(overviewTexts.legend)}</span>
    </p>
  );
}
