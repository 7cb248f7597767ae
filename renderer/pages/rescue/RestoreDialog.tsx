import type { BackupList, ToldDifferences } from '../../../shared/commands/rescueSchemas';
import type { Result } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { momentText } from '../../../shared/i18n/moments';
import { backupTexts } from '../../../shared/i18n/windowTexts/backupTexts';
import { api } from '../../api';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { restoreBackup } from '../../state/restoring';
import { useAnswer } from '../../state/useAnswer';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Differences } from './Differences';

type RestoreDialogProps = { readonly backup: BackupList[number]; readonly onEnd: () => void };

/** What putting a backup back changes, before it does. */
export function RestoreDialog({ backup, onEnd }: RestoreDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const { answer } = useAnswer(() => api().compareBackup({ handle: backup.handle, language }));
  const at = momentText(language, new Date(backup.at), new Date());
  const canRestore = answer?.ok === true && answer.value.count > 0;
  return (
    <Dialog
      kind="question"
      title={say(backupTexts.preview, { at })}
      onCancel={onEnd}
      actions={
        <>
          <Button autoFocus onPress={onEnd}>
            {say(backupTexts.cancel)}
          </Button>
          {canRestore && (
            <Button variant="dangerSolid" onPress={() => void restoreBackup(backup.handle, at).then(onEnd)}>
              {say(backupTexts.confirm)}
            </Button>
          )}
        </>
      }
    >
      <Preview answer={answer} />
    </Dialog>
  );
}

function Preview({ answer }: { readonly answer: Result<ToldDifferences> | undefined }) {
  const say = useSay();
  const language = useLanguage();
  if (answer === undefined) return <p>{say(backupTexts.comparing)}</p>;
  if (!answer.ok) return <p>{failureText(language, answer.error).what}</p>;
  if (answer.value.count === 0) return <p>{say(backupTexts.same)}</p>;
  return (
    <>
      <p>{say(backupTexts.previewHelp)}</p>
      <Differences differences={answer.value} />
    </>
  );
}
