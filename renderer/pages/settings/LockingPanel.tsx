import { useId } from 'react';
import { LOCK_AFTER_MINUTES } from '../../../shared/commands/lockSchemas';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { setApp, useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { chooseLockAfter } from '../../state/locking';
import { Button } from '../../ui/Button';
import { SettingRow } from './SettingRow';
import styles from './SettingsPage.module.css';

/** The lock of the open register, and when a locked one closes by itself. */
export function LockingPanel() {
  const say = useSay();
  const id = useId();
  const hasRegister = useApp((state) => state.opened !== undefined);
  const lockAfter = useApp((state) => state.lockAfter);
  const known: readonly number[] = LOCK_AFTER_MINUTES;
  // Another number may stand in the settings file.
  const choices = known.includes(lockAfter) ? known : [...known, lockAfter].sort((a, b) => a - b);
  return (
    <section className={`panel ${styles.panel}`} id="settings-locking" aria-labelledby="locking-heading">
      <header>
        <h2 id="locking-heading" tabIndex={-1}>
          {say(settingsTexts.locking)}
        </h2>
      </header>
      <div className="in">
        <SettingRow name={say(lockWindowTexts.settingFile)} help={say(lockWindowTexts.settingFileHelp)}>
          {hasRegister ? (
            <Button isSmall onPress={() => setApp({ question: { kind: 'lock' } })}>
              {say(lockWindowTexts.setUp)}
            </Button>
          ) : (
            <span className="small muted">{say(lockWindowTexts.noRegister)}</span>
          )}
        </SettingRow>
        <SettingRow
          name={<label htmlFor={id}>{say(lockWindowTexts.settingIdle)}</label>}
          help={say(lockWindowTexts.settingIdleHelp)}
        >
          <select
            id={id}
            className="input"
            value={lockAfter}
            onChange={(event) => void chooseLockAfter(Number(event.target.value))}
          >
            {choices.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes === 0
                  ? say(lockWindowTexts.never)
                  : say(lockWindowTexts.afterMinutes, { count: String(minutes) })}
              </option>
            ))}
          </select>
        </SettingRow>
      </div>
    </section>
  );
}
