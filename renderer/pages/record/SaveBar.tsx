import { Save } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { saveTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import type { RecordWork } from '../../state/recordWork';
import { saveAs } from '../../state/savingAs';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { SaveFailure } from './SaveFailure';
import { SaveStatus } from './SaveStatus';
import styles from './SaveBar.module.css';

type SaveBarProps = {
  readonly work: RecordWork;
  /** What the record is called. */
  readonly name: string;
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onRevert: () => void;
};

/** Always in sight: whether anything is unsaved, and the two ways to change that. A failure stays until it is solved. */
export function SaveBar({ work, name, isNew, isReadOnly, onRevert }: SaveBarProps) {
  const say = useSay();
  const { changes, saving } = useStore(work.state);
  const statusId = useId();
  const hasChanges = changes.length > 0;
  return (
    <section className={`savebar ${styles.bar}`} aria-label={say(saveTexts.bar)} data-region>
      <SaveFailure work={work} />
      <div className={styles.line}>
        <div className="state" id={statusId} role="status">
          <SaveStatus work={work} name={name} isNew={isNew} isReadOnly={isReadOnly} />
        </div>
        <SaveCopy />
        {!isReadOnly && (
          <div className="acts">
            {hasChanges && saving.kind !== 'saving' && <Reason work={work} />}
            {hasChanges && saving.kind !== 'saving' && (
              <Button onPress={onRevert}>{say(saveTexts.revert)}</Button>
            )}
            <Button
              variant="primary"
              unavailable={hasChanges && saving.kind !== 'saving' ? undefined : ''}
              describedBy={statusId}
              onPress={() => void work.save()}
            >
              <Save className="i" aria-hidden="true" />
              {say(saveTexts.save)}
              {hasChanges && <Kbd keys="Ctrl S" />}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

/** As much as a history entry takes. */
const REASON_MAX_CHARACTERS = 2_000;

/** Why, for the history: it may stay empty, and asks nothing of who only saves. */
function Reason({ work }: Pick<SaveBarProps, 'work'>) {
  const say = useSay();
  const reason = useStore(work.state, (state) => state.reason);
  return (
    <input
      className={`input ${styles.reason}`}
      type="text"
      aria-label={say(saveTexts.reason)}
      placeholder={say(saveTexts.reasonHint)}
      maxLength={REASON_MAX_CHARACTERS}
      value={reason}
      onChange={(event) => work.state.setState({ reason: event.target.value })}
    />
  );
}

// A copy of a newer file would leave out what this program does not know: there it is no way on.
function SaveCopy() {
  const say = useSay();
  const access = useApp((state) => state.opened?.access);
  if (access !== 'readOnly') return null;
  return (
    <div className="acts">
      <Button onPress={() => void saveAs()}>{say(saveTexts.saveAs)}</Button>
    </div>
  );
}
