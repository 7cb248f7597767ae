import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { placeOf } from '../../../shared/commands/session';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { useSay } from '../../state/LanguageContext';
import { openLocked } from '../../state/locking';
import { backFromNotOpened, chooseAndOpen } from '../../state/opening';
import { Button } from '../../ui/Button';
import { ProgramBar } from '../shell/ProgramBar';
import { Problem } from '../shell/Shell';
import styles from './Locking.module.css';
import { PassphraseForm } from './PassphraseForm';

type LockedPageProps = {
  readonly path: string;
  /** To what there is for a file that stays shut. */
  readonly onOtherWays: () => void;
};

/** In the place of a locked register: asks for its passphrase. */
export function LockedPage({ path, onOtherWays }: LockedPageProps) {
  const say = useSay();
  const { fileName, folder } = placeOf(path);
  const [hasFailed, setFailed] = useState(false);
  return (
    <div className={styles.page}>
      <ProgramBar />
      <main className={styles.main} data-region tabIndex={-1}>
        <Problem />
        <div className="rule-sand" />
        <h1>
          <LockKeyhole className="i" aria-hidden="true" />
          {say(lockWindowTexts.pageTitle)}
        </h1>
        <p className={styles.lead}>
          {say(lockWindowTexts.pageLead, { file: fileName, folder })} {say(lockWindowTexts.kept)}
        </p>
        <PassphraseForm onGive={openLocked} onFailure={() => setFailed(true)} />
        <div className={styles.ways}>
          {/* Only a passphrase that was given can open the backups of a file that is damaged. */}
          {hasFailed && <Button onPress={onOtherWays}>{say(lockWindowTexts.otherWays)}</Button>}
          <Button onPress={chooseAndOpen}>{say(lockWindowTexts.otherFile)}</Button>
          <Button onPress={backFromNotOpened}>{say(lockWindowTexts.toStart)}</Button>
        </div>
      </main>
    </div>
  );
}
