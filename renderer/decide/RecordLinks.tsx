import { useState } from 'react';
import { sayCount } from '../../shared/i18n/text';
import { decideTexts, exemptionCounts } from '../../shared/i18n/windowTexts/decideTexts';
import { transferTexts } from '../../shared/i18n/windowTexts/decideTransferTexts';
import type { CollectionName } from '../../shared/register/register';
import { useLanguage, useSay } from '../state/LanguageContext';
import { goToRecord } from '../state/navigation';
import { Button } from '../ui/Button';
import pageStyles from './DecidePage.module.css';
import styles from './decide.module.css';

export type LinkedRecord = {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly through?: string;
};

/** More at once is a wall, and ten thousand of them would stop the window. */
const SHOWN_FIRST = 12;
const SHOWN_MORE = 200;

/** Records, each a way to the field that is meant. */
export function RecordLinks({ records }: { readonly records: readonly LinkedRecord[] }) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const more = records.length - shown;
  return (
    <>
      <ul className={pageStyles.records}>
        {records.slice(0, shown).map(({ collection, id, name, path, through = '' }, index) => (
          // A record may stand in a list more than once, by one field or several.
          <li key={`${id} ${path} ${index}`}>
            <button type="button" className={styles.link} onClick={() => goToRecord(collection, id, path)}>
              {name === '' ? say(decideTexts.unnamed) : name}
            </button>
            {through !== '' && (
              <span className="muted"> {say(transferTexts.through, { name: through })}</span>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Button variant="quiet" isSmall onPress={() => setShown(shown + SHOWN_MORE)}>
            {sayCount(language, exemptionCounts.more, Math.min(more, SHOWN_MORE))}
          </Button>
        </p>
      )}
    </>
  );
}
