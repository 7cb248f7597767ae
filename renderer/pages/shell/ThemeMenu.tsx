import { SunMoon } from 'lucide-react';
import { THEMES } from '../../../shared/commands/settingsPort';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { chooseTheme } from '../../state/settings';
import { ChoiceMenu } from '../../ui/ChoiceMenu';

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const say = useSay();
  const theme = useApp((state) => state.theme);
  return (
    <ChoiceMenu
      icon={SunMoon}
      label={say(shellTexts.theme)}
      value={theme}
      choices={THEMES.map((value) => ({ value, label: say(shellTexts.themes[value]) }))}
      onChange={(value) => void chooseTheme(value)}
    />
  );
}
