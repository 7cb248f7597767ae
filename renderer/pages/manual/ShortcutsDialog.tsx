import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import { KEY_GROUPS } from '../../../shared/manual/keys';
import { openManual } from '../../state/helping';
import { useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { KeyTable } from './KeyTable';
import styles from './ManualPage.module.css';

/** All keys at a glance. */
export function ShortcutsDialog() {
  const say = useSay();
  return (
    <Dialog
      kind="question"
      title={say(manualTexts.shortcuts)}
      onCancel={stay}
      actions={
        <>
          <Button
            onPress={() => {
              stay();
              openManual('keys-everywhere');
            }}
          >
            {say(manualTexts.inManual)}
          </Button>
          <Button variant="primary" onPress={stay} autoFocus>
            {say(manualTexts.close)}
          </Button>
        </>
      }
    >
      <div className={styles.keyGroups} tabIndex={0} role="group" aria-label={say(manualTexts.shortcuts)}>
        {KEY_GROUPS.map(({ id, title, rows }) => (
          <section key={id}>
            <h3>{say(title)}</h3>
            <KeyTable rows={rows} label={say(title)} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
