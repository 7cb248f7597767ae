import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { useSay } from '../../state/LanguageContext';
import { LanguageButton } from './LanguageButton';
import { Mark } from './Mark';
import { ThemeMenu } from './ThemeMenu';

/** The bar above a page that stands without a register. */
export function ProgramBar() {
  const say = useSay();
  return (
    <header className="bar">
      <span className="brand">
        <Mark />
        <span>{say(shellTexts.program)}</span>
      </span>
      <span className="grow" />
      <LanguageButton className="btn quiet small bar-button" />
      <ThemeMenu />
    </header>
  );
}
