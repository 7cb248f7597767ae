import { useId, useState } from 'react';
import type { BackupList, ToldDifferences } from '../../../shared/commands/rescueSchemas';
import type { Result } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { momentText } from '../../../shared/i18n/moments';
import { numberText, say as sayIn, sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { backupTexts } from '../../../shared/i18n/windowTexts/backupTexts';
import { api } from '../../api';
import { useApp } from '../../state/appStore';
import { showBackups } from '../../state/backups';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { lookAtBackup } from '../../state/restoring';
import { useAnswer } from '../../state/useAnswer';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import styles from './Rescue.module.css';
import { RestoreDialog } from './RestoreDialog';

const KILOBYTE = 1_000;

/** Earlier versions of the open register: to look at, and to put back after seeing what that changes. */
export function BackupsPage() {
  const say = useSay();
  const language = useLanguage();
  const { answer, ask } = useAnswer(() => api().backups());
  return (
    <div className={`page ${styles.page}`}>
      <h1>{say(backupTexts.title)}</h1>
      <p>{say(backupTexts.intro)}</p>
      {answer?.ok === false && (
        <Banner tone="bad" title={`${failureText(language, answer.error).title}.`}>
          {failureText(language, answer.error).what}
        </Banner>
      )}
      {answer?.ok === true && answer.value.length === 0 && (
        <EmptyState title={say(backupTexts.none)} text={say(backupTexts.noneHelp)} />
      )}
      {answer?.ok === true && answer.value.length > 0 && <BackupTable backups={answer.value} onDone={ask} />}
      <div>
        <Button onPress={showBackups}>{say(backupTexts.showFolder)}</Button>
      </div>
    </div>
  );
}

type BackupTableProps = { readonly backups: BackupList; readonly onDone: () => void };

function BackupTable({ backups, onDone }: BackupTableProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<BackupList[number]>();
  return (
    <div className="panel">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(backupTexts.when)}</th>
            <th scope="col">{say(backupTexts.size)}</th>
            <th scope="col">{say(backupTexts.differs)}</th>
            <th scope="col">{say(backupTexts.act)}</th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <BackupRow key={backup.handle} backup={backup} onRestore={() => setChosen(backup)} />
          ))}
        </tbody>
      </table>
      {chosen !== undefined && (
        <RestoreDialog
          backup={chosen}
          onEnd={() => {
            setChosen(undefined);
            onDone();
          }}
        />
      )}
    </div>
  );
}

type BackupRowProps = { readonly backup: BackupList[number]; readonly onRestore: () => void };

function BackupRow({ backup, onRestore }: BackupRowProps) {
  const say = useSay();
  const language = useLanguage();
  const isWritable = useApp((state) => state.opened?.access === 'writable');
  const { answer } = useAnswer(() => api().compareBackup({ handle: backup.handle, language }));
  const atId = useId();
  const at = momentText(language, new Date(backup.at), new Date());
  return (
    <tr>
      <td className="nowrap" id={atId}>
        {at}
      </td>
      <td className="nowrap">
        {say(backupTexts.kilobytes, { size: numberText(language, Math.ceil(backup.bytes / KILOBYTE)) })}
      </td>
      <td>{differenceText(language, answer)}</td>
      <td>
        <div className={styles.actions}>
          <Button isSmall describedBy={atId} onPress={() => lookAtBackup(backup.handle)}>
            {say(backupTexts.look)}
          </Button>
          {isWritable && (
            <Button isSmall describedBy={atId} onPress={onRestore}>
              {say(backupTexts.restore)}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

function differenceText(language: Language, answer: Result<ToldDifferences> | undefined): string {
  if (answer === undefined) return sayIn(language, backupTexts.comparing);
  if (!answer.ok) return sayIn(language, backupTexts.cannot);
  const { count } = answer.value;
  return count === 0 ? sayIn(language, backupTexts.same) : sayCount(language, backupTexts.count, count);
}
