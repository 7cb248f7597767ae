import { Search } from 'lucide-react';
import { paletteTexts } from '../../../shared/i18n/windowTexts/paletteTexts';
import { useSay } from '../../state/LanguageContext';
import { runCommand } from '../../state/menuCommands';
import { Kbd } from '../../ui/Kbd';

/** Opens the palette; shows its key, so that next time nobody needs the button. */
export function PaletteButton() {
  const say = useSay();
  return (
    <button className="omni" type="button" onClick={() => runCommand('palette')}>
      <Search className="i" aria-hidden="true" />
      <span className="grow">{say(paletteTexts.ask)}</span>
      <Kbd keys="Ctrl K" />
    </button>
  );
}
