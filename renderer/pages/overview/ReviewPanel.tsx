import { dateText } from '../../../shared/i18n/dateText';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import type { Reviews } from '../../../shared/overview/reviews';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToRecord } from '../../state/navigation';
import { Tag } from '../../ui/Tag';
import styles from './OverviewPage.module.css';

const SHOWN_MAX = 8;

/** Which records are to be looked at again, the earliest first. */
export function ReviewPanel({ reviews }: { readonly reviews: Reviews }) {
  const say = useSay();
  const language = useLanguage();
  const { planned, unplanned } = reviews;
  const later = planned.length - SHOWN_MAX;
  return (
    <section className="panel" aria-labelledby="overview-reviews">
      <header>
        <h2 id="overview-reviews">{say(overviewTexts.reviews)}</h2>
      </header>
      <div className="in">
        {planned.length === 0 && <p>{say(overviewTexts.noReviews)}</p>}
        <ul className={styles.reviews}>
          {planned.slice(0, SHOWN_MAX).map(({ collection, id, name, due, isOverdue }) => (
            <li key={id}>
              <time dateTime={due}>{dateText(language, due)}</time>
              <a
                href="#record"
                onClick={(event) => {
                  event.preventDefault();
                  goToRecord(collection, id, 'reviewDueOn');
                }}
              >
                {name || say(collectionTexts[collection].unnamed)}
              </a>
              {isOverdue && <Tag tone="warn" label={say(overviewTexts.overdue)} />}
            </li>
          ))}
        </ul>
        {later > 0 && <p className="small muted">{say(overviewTexts.more, { n: later })}</p>}
        {unplanned > 0 && (
          <p className="small muted">{sayCount(language, overviewTexts.unplanned, unplanned)}</p>
        )}
      </div>
    </section>
  );
}
