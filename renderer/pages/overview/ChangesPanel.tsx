import { momentText } from '../../../shared/i18n/moments';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goTo } from '../../state/navigation';
import { classNames } from '../../ui/classNames';
import { HistorySentence } from '../history/HistoryRow';
import { useHistory } from '../history/useHistory';
import styles from './OverviewPage.module.css';

const SHOWN = 5;

/** What happened last, and the way to all of it. */
export function ChangesPanel() {
  const say = useSay();
  const language = useLanguage();
  const user = useApp((state) => state.program.user);
  const { page } = useHistory({ part: '', recordId: '' });
  const rows = (page?.rows ?? []).filter(({ kind }) => kind !== 'begin').slice(0, SHOWN);
  return (
    <section className={`panel ${styles.changes}`} aria-labelledby="overview-changes">
      <header>
        <h2 id="overview-changes">{say(historyPageTexts.latest)}</h2>
        <a
          className="more"
          href="#history"
          onClick={(event) => {
            event.preventDefault();
            goTo({ kind: 'history', part: '', recordId: '' });
          }}
        >
          {say(historyPageTexts.toHistory)}
        </a>
      </header>
      <div className="in">
        {page !== undefined && rows.length === 0 && <p>{say(historyPageTexts.latestNone)}</p>}
        <ul className="log">
          {rows.map((row) => (
            <li key={row.id}>
              <time dateTime={row.at}>{momentText(language, new Date(row.at), new Date())}</time>
              <span className={classNames('node', row.by !== user && 'theirs')} aria-hidden="true" />
              <span>
                <HistorySentence row={row} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
