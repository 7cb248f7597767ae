import { DENSITIES, MOTIONS, THEMES } from '../../../shared/commands/settingsPort';
import { LANGUAGES } from '../../../shared/i18n/text';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { chooseLanguage, choosePreferences, chooseTheme } from '../../state/settings';
import { Segments } from '../../ui/Segments';
import { SettingRow } from './SettingRow';
import styles from './SettingsPage.module.css';

/** Language, theme, density and motion; each takes effect at once. */
export function AppearancePanel() {
  const say = useSay();
  const language = useLanguage();
  const theme = useApp((state) => state.theme);
  const density = useApp((state) => state.density);
  const motion = useApp((state) => state.motion);
  return (
    <section
      className={`panel ${styles.panel}`}
      id="settings-appearance"
      aria-labelledby="appearance-heading"
    >
      <header>
        <h2 id="appearance-heading" tabIndex={-1}>
          {say(settingsTexts.appearance)}
        </h2>
      </header>
      <div className="in">
        <SettingRow name={say(settingsTexts.language)} help={say(settingsTexts.languageHelp)}>
          <Segments
            label={say(settingsTexts.language)}
            value={language}
            choices={LANGUAGES.map((value) => ({ value, label: say(settingsTexts.languages[value]) }))}
            onChange={(value) => void chooseLanguage(value)}
          />
        </SettingRow>
        <SettingRow name={say(settingsTexts.theme)}>
          <Segments
            label={say(settingsTexts.theme)}
            value={theme}
            choices={THEMES.map((value) => ({ value, label: say(shellTexts.themes[value]) }))}
            onChange={(value) => void chooseTheme(value)}
          />
        </SettingRow>
        <SettingRow name={say(settingsTexts.density)} help={say(settingsTexts.densityHelp)}>
          <Segments
            label={say(settingsTexts.density)}
            value={density}
            choices={DENSITIES.map((value) => ({ value, label: say(settingsTexts.densities[value]) }))}
            onChange={(value) => void choosePreferences({ density: value })}
          />
        </SettingRow>
        <SettingRow name={say(settingsTexts.motion)}>
          <Segments
            label={say(settingsTexts.motion)}
            value={motion}
            choices={MOTIONS.map((value) => ({ value, label: say(settingsTexts.motions[value]) }))}
            onChange={(value) => void choosePreferences({ motion: value })}
          />
        </SettingRow>
      </div>
    </section>
  );
}
