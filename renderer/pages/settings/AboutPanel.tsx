import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { useApp } from '../../state/appStore';
import { openManual } from '../../state/helping';
import { useSay } from '../../state/LanguageContext';
import { runCommand } from '../../state/menuCommands';
import { Button } from '../../ui/Button';
import { Mark } from '../shell/Mark';
import styles from './SettingsPage.module.css';

const FIELD_LIST = 'about-activities';

/** Which version this is, and the ways to more about it. */
export function AboutPanel() {
  const say = useSay();
  const version = useApp((state) => state.program.version);
  return (
    <section className={`panel ${styles.panel}`} id="settings-about" aria-labelledby="about-heading">
      <header>
        <Mark />
        <h2 id="about-heading" tabIndex={-1}>
          {say(settingsTexts.about)}
        </h2>
      </header>
      <div className="in stack">
        <p>
          {say(shellTexts.program)}. {say(settingsTexts.version, { version })}.
        </p>
        <p className="small muted">{say(settingsTexts.aboutText)}</p>
        <div className="row wrap">
          <Button isSmall onPress={() => runCommand('about')}>
            {say(settingsTexts.more)}
          </Button>
          <Button isSmall onPress={() => runCommand('shortcuts')}>
            {say(manualTexts.shortcuts)}
          </Button>
          <Button isSmall onPress={() => runCommand('manual')}>
            {say(manualTexts.title)}
          </Button>
          {/* The manual explains every field, in the order in which the register has them. */}
          <Button isSmall onPress={() => openManual(FIELD_LIST)}>
            {say(settingsTexts.fieldList)}
          </Button>
        </div>
      </div>
    </section>
  );
}
