import { Keyboard } from 'lucide-react';
import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import { useSay } from '../../state/LanguageContext';
import { runCommand } from '../../state/menuCommands';
import { IconButton } from '../../ui/IconButton';

/** Shows which keys there are. */
export function ShortcutsButton() {
  const say = useSay();
  return (
    <IconButton icon={Keyboard} label={say(manualTexts.shortcuts)} onPress={() => runCommand('shortcuts')} />
  );
}
