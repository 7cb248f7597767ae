import { useState } from 'react';
import { USUAL_BACKUPS } from '../../../shared/policy/policy';
import type { Policy } from '../../../shared/policy/policy';
import { MAX_AUTHOR } from '../../../shared/commands/settingsPort';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { useApp } from '../../state/appStore';
import { showBackups } from '../../state/backups';
import { useSay } from '../../state/LanguageContext';
import type { Say } from '../../state/LanguageContext';
import { choosePreferences } from '../../state/settings';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { SettingRow } from './SettingRow';
import styles from './SettingsPage.module.css';

/** The name that stands with changes, and where copies are kept. */
export function SavingPanel() {
  const say = useSay();
  const { account, profileFolder } = useApp((state) => state.program);
  const author = useApp((state) => state.author);
  const backups = backupsUnder(
    useApp((state) => state.managed.policy),
    say,
  );
  const [typed, setTyped] = useState(author);
  const help =
    account === '' ? say(settingsTexts.authorHelpNoAccount) : say(settingsTexts.authorHelp, { account });
  const keepAuthor = () => {
    const next = typed.trim().slice(0, MAX_AUTHOR);
    if (next !== author) void choosePreferences({ author: next });
  };
  return (
    <section className={`panel ${styles.panel}`} id="settings-saving" aria-labelledby="saving-heading">
      <header>
        <h2 id="saving-heading" tabIndex={-1}>
          {say(settingsTexts.saving)}
        </h2>
      </header>
      <div className="in">
        <div className={styles.row}>
          <div>
            <label htmlFor="settings-author">
              <b>{say(settingsTexts.author)}</b>
            </label>
            <p className="small muted" id="settings-author-help">
              {help}
            </p>
          </div>
          <div className={styles.choice}>
            <TextField
              id="settings-author"
              describedBy="settings-author-help"
              width="medium"
              placeholder={account}
              value={typed}
              onChange={setTyped}
              onBlur={keepAuthor}
            />
          </div>
        </div>
        <SettingRow name={say(settingsTexts.backups)} help={backups.help}>
          {backups.kept}
        </SettingRow>
        <SettingRow name={say(settingsTexts.place)} help={say(settingsTexts.placeHelp)}>
          <code className={styles.folder}>{profileFolder}</code>
          <Button isSmall onPress={showBackups}>
            {say(settingsTexts.show)}
          </Button>
        </SettingRow>
      </div>
    </section>
  );
}

/** How many earlier versions stay: the usual number, or what the administrator settled. */
function backupsUnder({ backupVersions, backupDays }: Policy, say: Say): { help: string; kept: string } {
  const always = say(settingsTexts.always);
  if (backupVersions === undefined && backupDays === undefined) {
    return { help: say(settingsTexts.backupsHelp), kept: always };
  }
  const limits = { last: backupVersions ?? USUAL_BACKUPS.lastSaves, days: backupDays ?? USUAL_BACKUPS.days };
  if (limits.last === 0 && limits.days === 0) {
    return { help: say(settingsTexts.backupsOff), kept: say(settingsTexts.never) };
  }
  return { help: settledText(limits, say), kept: always };
}

type Limits = { readonly last: number; readonly days: number };

function settledText({ last, days }: Limits, say: Say): string {
  if (days === 0) return say(settingsTexts.backupsSettledLast, { last });
  if (last === 0) return say(settingsTexts.backupsSettledDays, { days });
  return say(settingsTexts.backupsSettled, { last, days });
}
