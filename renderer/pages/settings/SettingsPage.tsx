import { ArrowLeft } from 'lucide-react';
import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { useApp } from '../../state/appStore';
import { goBack } from '../../state/helping';
import { useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { AboutPanel } from './AboutPanel';
import { AppearancePanel } from './AppearancePanel';
import { LegalListsPanel } from './LegalListsPanel';
import { ManagedPanel } from './ManagedPanel';
import { LockingPanel } from './LockingPanel';
import { SavingPanel } from './SavingPanel';
import styles from './SettingsPage.module.css';
import { ViewsPanel } from './ViewsPanel';

const PARTS = ['appearance', 'saving', 'locking', 'views', 'managed', 'lists', 'about'] as const;

/** What holds on this computer for this person; nothing of it stands in a register. */
export function SettingsPage() {
  const say = useSay();
  const hasRegister = useApp((state) => state.opened !== undefined);
  return (
    <div className="page">
      <div className="page-head">
        <div className="grow">
          <h1>{say(settingsTexts.title)}</h1>
          <p>{say(settingsTexts.lead)}</p>
        </div>
        {/* With a register open the menu leads back; without one nothing else does. */}
        {!hasRegister && (
          <Button onPress={goBack}>
            <ArrowLeft className="i" aria-hidden="true" />
            {say(manualTexts.back)}
          </Button>
        )}
      </div>
      <div className={styles.columns}>
        <nav className={`panel index ${styles.index}`} aria-label={say(settingsTexts.parts)}>
          {PARTS.map((part) => (
            <a
              key={part}
              href={`#settings-${part}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`${part}-heading`)?.focus();
              }}
            >
              {say(settingsTexts[part])}
            </a>
          ))}
        </nav>
        <div className={styles.stack}>
          <AppearancePanel />
          <SavingPanel />
          <LockingPanel />
          <ViewsPanel />
        </div>
        <div className={styles.stack}>
          <ManagedPanel />
          <LegalListsPanel />
          <AboutPanel />
        </div>
      </div>
    </div>
  );
}
