import type { RepairOffer } from '../../../shared/commands/rescueSchemas';
import { sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { repairTexts } from '../../../shared/i18n/windowTexts/repairTexts';
import { startTexts } from '../../../shared/i18n/windowTexts/startTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { Say } from '../../state/LanguageContext';
import { Differences } from './Differences';
import styles from './Rescue.module.css';

/** What an offer holds, how it differs, and what it has not; the long lists open on request. */
export function OfferText({ offer }: { readonly offer: RepairOffer }) {
  const say = useSay();
  const language = useLanguage();
  const { dropped, filledUp, differences } = offer;
  const hasDetails = dropped.length + filledUp.length + differences.count > 0;
  return (
    <>
      <p className="small">{sentencesOf(offer, language, say).join(' ')}</p>
      {hasDetails && (
        <details className={`small ${styles.details}`}>
          <summary>{say(repairTexts.details)}</summary>
          {dropped.length > 0 && (
            <>
              <p>{sayCount(language, repairTexts.dropped, dropped.length)}</p>
              <ul className={styles.differences}>
                {dropped.map((one) => (
                  <li key={`${one.line} ${one.id}`}>
                    {say(repairTexts.droppedLine, {
                      name: one.name || say(repairTexts.noName),
                      line: one.line,
                      why: say(repairTexts.why[one.why], { where: one.where }),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {filledUp.length > 0 && (
            <>
              <p>{sayCount(language, repairTexts.filledUp, filledUp.length)}</p>
              <ul className={styles.differences}>
                {filledUp.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </>
          )}
          {differences.count > 0 && <Differences differences={differences} />}
        </details>
      )}
    </>
  );
}

function sentencesOf(offer: RepairOffer, language: Language, say: Say): readonly string[] {
  const { counts, dropped, filledUp, history, encoding, differences } = offer;
  const contents = [
    sayCount(language, startTexts.activityCount, counts.activities),
    sayCount(language, startTexts.processorCount, counts.processorRecords),
    sayCount(language, repairTexts.others, counts.others),
  ].join(', ');
  const isWhole = offer.fileName !== '';
  const compared = isWhole ? repairTexts.damagedDiffers : repairTexts.backupDiffers;
  return [
    say(repairTexts.contents, { contents }),
    ...(dropped.length > 0 ? [sayCount(language, repairTexts.dropped, dropped.length)] : []),
    ...(filledUp.length > 0 ? [sayCount(language, repairTexts.filledUp, filledUp.length)] : []),
    ...(differences.count > 0 ? [sayCount(language, compared, differences.count)] : []),
    ...(history === 'lost' ? [say(repairTexts.historyLost)] : []),
    ...(encoding === 'utf8' || isWhole
      ? []
      : [say(repairTexts.encoding, { encoding: say(repairTexts.encodings[encoding]) })]),
  ];
}
