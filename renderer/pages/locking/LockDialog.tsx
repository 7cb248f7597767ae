import { useState } from 'react';
import { lockedPathOf, plainPathOf } from '../../../shared/commands/lockNames';
import type { Failure } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { lockFile, unlockFile } from '../../state/locking';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Segments } from '../../ui/Segments';
import { LockFields } from './LockFields';
import { wrongIn } from './lockDraft';
import type { LockDraft } from './lockDraft';
import styles from './Locking.module.css';

type Task = 'lock' | 'change' | 'remove';

const CONFIRM = {
  lock: lockWindowTexts.confirmLock,
  change: lockWindowTexts.confirmChange,
  remove: lockWindowTexts.confirmRemove,
} as const;

/** Locks the open register with a passphrase; changes that, or takes it away. What it does not help against stands there. */
export function LockDialog() {
  const say = useSay();
  const isLocked = useApp((state) => state.opened?.isLocked === true);
  const [task, setTask] = useState<Task>(isLocked ? 'change' : 'lock');
  const [draft, setDraft] = useState<LockDraft>({ current: '', fresh: '', repeat: '' });
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function confirm() {
    setTried(true);
    if (isBusy || Object.keys(wrongIn(draft, task)).length > 0) return;
    setBusy(true);
    const { current, fresh } = draft;
    const wrong = await (task === 'remove' ? unlockFile(current) : lockFile(current, fresh));
    setBusy(false);
    setFailure(wrong);
  }
  return (
    <Dialog
      kind="form"
      title={say(isLocked ? lockWindowTexts.changeTitle : lockWindowTexts.dialogTitle)}
      onCancel={isBusy ? () => undefined : stay}
      onMain={() => void confirm()}
      actions={<Actions task={task} isBusy={isBusy} onConfirm={() => void confirm()} />}
    >
      {isLocked && <TaskChoice task={task} onChoose={setTask} />}
      <Intro task={task} />
      {failure && failure.code !== 'passphraseWrong' && <Wrong failure={failure} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <LockFields
          task={task}
          draft={draft}
          wrong={isTried ? wrongIn(draft, task) : {}}
          isWrongCurrent={failure?.code === 'passphraseWrong'}
          onChange={(change) => {
            setFailure(undefined);
            setDraft({ ...draft, ...change });
          }}
        />
        {/* Enter in a field sends a form with more than one field only when it has a button for that. */}
        <input type="submit" hidden />
      </form>
      {task !== 'remove' && <Limits />}
    </Dialog>
  );
}

type ActionsProps = { readonly task: Task; readonly isBusy: boolean; readonly onConfirm: () => void };

function Actions({ task, isBusy, onConfirm }: ActionsProps) {
  const say = useSay();
  return (
    <>
      <span role="status" className="small muted grow">
        {isBusy && say(lockWindowTexts.working)}
      </span>
      {!isBusy && <Button onPress={stay}>{say(lockWindowTexts.cancel)}</Button>}
      <Button variant={task === 'remove' ? 'dangerSolid' : 'primary'} onPress={onConfirm}>
        {say(CONFIRM[task])}
      </Button>
    </>
  );
}

type TaskChoiceProps = { readonly task: Task; readonly onChoose: (task: Task) => void };

function TaskChoice({ task, onChoose }: TaskChoiceProps) {
  const say = useSay();
  return (
    <Segments
      label={say(lockWindowTexts.what)}
      value={task}
      choices={[
        { value: 'change', label: say(lockWindowTexts.change) },
        { value: 'remove', label: say(lockWindowTexts.remove) },
      ]}
      onChange={onChoose}
    />
  );
}

function Wrong({ failure }: { readonly failure: Failure }) {
  const language = useLanguage();
  const { title, what } = failureText(language, failure);
  return (
    <Banner tone="bad" title={`${title}.`}>
      {what}
    </Banner>
  );
}

function Intro({ task }: { readonly task: Task }) {
  const say = useSay();
  const fileName = useApp((state) => state.opened?.fileName ?? '');
  if (task === 'remove') return <p>{say(lockWindowTexts.removeHelp, { file: plainPathOf(fileName) })}</p>;
  if (task === 'change') return null;
  if (fileName === '') return <p>{say(lockWindowTexts.dialogIntroNew)}</p>;
  return <p>{say(lockWindowTexts.dialogIntro, { file: lockedPathOf(fileName) })}</p>;
}

function Limits() {
  const say = useSay();
  return (
    <>
      <h3>{say(lockWindowTexts.limits)}</h3>
      <ul className={`small ${styles.limits}`}>
        {lockWindowTexts.limitList.map((limit) => (
          <li key={limit.en}>{say(limit)}</li>
        ))}
      </ul>
    </>
  );
}
