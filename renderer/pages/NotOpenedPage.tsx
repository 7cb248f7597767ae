import { useState } from 'react';
import type { Failure } from '../../shared/errors';
import { failureText } from '../../shared/i18n/errorTexts';
import { damagedTexts } from '../../shared/i18n/windowTexts/damagedTexts';
import { repairTexts } from '../../shared/i18n/windowTexts/repairTexts';
import { api } from '../api';
import { useApp } from '../state/appStore';
import { concernsBackups } from '../state/backups';
import { useLanguage, useSay } from '../state/LanguageContext';
import { useAnswer } from '../state/useAnswer';
import { Banner } from '../ui/Banner';
import styles from './NotOpenedPage.module.css';
import { FailureFacts } from './FailureFacts';
import { LockedPage } from './locking/LockedPage';
import { FoundBeside } from './rescue/FoundBeside';
import { Offers } from './rescue/Offers';
import { OtherWays } from './rescue/OtherWays';
import { placeOf } from '../../shared/commands/session';
import { ProgramBar } from './shell/ProgramBar';
import { Problem } from './shell/Shell';

/** In the place of a file that could not be opened: what is wrong, what is safe, and the ways on. */
export function NotOpenedPage({ failure }: { readonly failure: Failure }) {
  const [areWaysShown, setWaysShown] = useState(false);
  const isLocked = failure.code === 'passphraseNeeded' || failure.code === 'passphraseWrong';
  if (!isLocked || areWaysShown) return <WaysOnPage failure={isLocked ? asStillShut(failure) : failure} />;
  return <LockedPage path={failure.path} onOtherWays={() => setWaysShown(true)} />;
}

/** A passphrase was given by now, and did not fit. */
function asStillShut({ path }: { readonly path: string }): Failure {
  return { code: 'passphraseWrong', path };
}

function WaysOnPage({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  const language = useLanguage();
  const { title, what } = failureText(language, failure);
  const isDamaged = DAMAGES.has(failure.code);
  const place = 'path' in failure ? placeOf(failure.path) : undefined;
  return (
    <div className={styles.page}>
      <ProgramBar />
      <main className={styles.columns} data-region tabIndex={-1}>
        <div>
          <Problem />
          <div className="rule-sand" />
          <h1>{say(isDamaged ? damagedTexts.damaged : damagedTexts.notOpened)}</h1>
          <p className={styles.lead}>
            {place && isDamaged
              ? say(damagedTexts.untouched, { file: place.fileName, folder: place.folder })
              : say(damagedTexts.untouchedPlain)}
          </p>
          <div className={styles.fact}>
            <Banner tone="bad" title={`${title}.`}>
              {what}
            </Banner>
          </div>
          <h2>{say(damagedTexts.howOn)}</h2>
          {isDamaged || failure.code === 'passphraseWrong' || concernsBackups(failure.code) ? (
            <WaysBack failure={failure} />
          ) : (
            <>
              <ol className={styles.ways}>
                <OtherWays from={1} hasBackups={false} />
              </ol>
            </>
          )}
        </div>
        <FailureFacts failure={failure} />
      </main>
    </div>
  );
}

/** What is left of the register is looked for only now: reading a whole backup takes a moment. */
function WaysBack({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  const language = useApp((state) => state.language);
  const { answer } = useAnswer(() => api().repairOffers({ language }));
  const found = answer?.ok === true ? answer.value : undefined;
  const offers = found?.offers.length ?? 0;
  return (
    <>
      <div role="status">{answer === undefined && <p className="small">{say(repairTexts.looking)}</p>}</div>
      <ol className={styles.ways} key={failure.code}>
        {found && <Offers found={found} />}
        <OtherWays from={offers + 1} hasBackups />
      </ol>
      {found && <FoundBeside found={found} />}
    </>
  );
}

/** Failures that lie in what the file holds, so that the file itself is the thing to repair. */
const DAMAGES: ReadonlySet<Failure['code']> = new Set([
  'fileEmpty',
  'fileUtf16',
  'fileHasNul',
  'fileNotUtf8',
  'fileHasMergeMarkers',
  'fileNotJson',
  'fileDuplicateKey',
  'fileForbiddenKey',
  'fileUnsafeNumber',
  'fileTooDeep',
  'fileWrongShape',
  'fileDuplicateId',
]);
