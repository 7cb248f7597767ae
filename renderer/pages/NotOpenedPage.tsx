import type { ReactNode } from 'react';
import type { Failure } from '../../shared/errors';
import { failureText } from '../../shared/i18n/errorTexts';
import { damagedTexts } from '../../shared/i18n/windowTexts/damagedTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { useApp } from '../state/appStore';
import { concernsBackups, showBackups } from '../state/backups';
import { useLanguage, useSay } from '../state/LanguageContext';
import { backFromNotOpened, chooseAndOpen } from '../state/opening';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import styles from './NotOpenedPage.module.css';
import { FailureFacts } from './FailureFacts';
import { placeOf } from '../../shared/commands/session';
import { LanguageButton } from './shell/LanguageButton';
import { Mark } from './shell/Mark';
import { Problem } from './shell/Shell';
import { ThemeMenu } from './shell/ThemeMenu';

/** In the place of a file that could not be opened: what is wrong, what is safe, and the ways on. */
export function NotOpenedPage({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  const language = useLanguage();
  const openTitle = useApp((state) => state.opened?.register.title);
  const { title, what } = failureText(language, failure);
  const isDamaged = DAMAGES.has(failure.code);
  const hasBackups = isDamaged || concernsBackups(failure.code);
  const last = hasBackups ? 3 : 2;
  const place = 'path' in failure ? placeOf(failure.path) : undefined;
  return (
    <div className={styles.page}>
      <header className="bar">
        <span className="brand">
          <Mark />
          <span>{say(shellTexts.program)}</span>
        </span>
        <span className="grow" />
        <LanguageButton className="btn quiet small bar-button" />
        <ThemeMenu />
      </header>
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
          <ol className={styles.ways}>
            <Way
              number={1}
              title={say(damagedTexts.other)}
              text={say(damagedTexts.otherHelp)}
              action={
                <Button variant="primary" onPress={chooseAndOpen}>
                  {say(damagedTexts.otherButton)}
                </Button>
              }
            />
            {hasBackups && (
              <Way
                number={2}
                title={say(damagedTexts.backups)}
                text={say(damagedTexts.backupsHelp)}
                action={<Button onPress={showBackups}>{say(shellTexts.showBackups)}</Button>}
              />
            )}
            {openTitle === undefined ? (
              <Way
                number={last}
                title={say(damagedTexts.start)}
                text={say(damagedTexts.startHelp)}
                action={<Button onPress={backFromNotOpened}>{say(damagedTexts.startButton)}</Button>}
              />
            ) : (
              <Way
                number={last}
                title={say(damagedTexts.back, { register: openTitle || say(shellTexts.untitled) })}
                text={say(damagedTexts.backHelp)}
                action={<Button onPress={backFromNotOpened}>{say(damagedTexts.backButton)}</Button>}
              />
            )}
          </ol>
        </div>
        <FailureFacts failure={failure} />
      </main>
    </div>
  );
}

type WayProps = {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly action: ReactNode;
};

function Way({ number, title, text, action }: WayProps) {
  return (
    <li className="panel">
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className="grow">
        <h3>{title}</h3>
        <p className="small">{text}</p>
      </div>
      {action}
    </li>
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
