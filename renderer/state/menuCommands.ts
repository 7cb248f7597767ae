import type { EventData } from '../../shared/commands/contract';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { goTo } from './navigation';
import { askNewRegister, chooseAndOpen, closeRegister, openExample } from './opening';

export type MenuCommand = EventData<'menuCommand'>;

let isSavingAs = false;

const COMMANDS: Readonly<Record<MenuCommand, () => void>> = {
  new: askNewRegister,
  open: chooseAndOpen,
  example: openExample,
  save: () => void appNow().unsaved?.save(),
  saveAs: () => void saveAs(),
  export: () => {
    if (appNow().opened) goTo({ kind: 'export' });
  },
  close: () => {
    if (appNow().opened) closeRegister();
  },
  about: () => setApp({ question: { kind: 'about' } }),
};

/** Does what a menu item or key asks, when it can be done now: not behind a question that is still open. */
export function runCommand(command: MenuCommand): void {
  if (appNow().question === undefined) COMMANDS[command]();
}

/** Everything under another name, and then what stands in the form too: the first file stays as it was. */
async function saveAs(): Promise<void> {
  const { opened, unsaved } = appNow();
  if (opened === undefined || isSavingAs) return;
  isSavingAs = true;
  const result = await api()
    .saveAs()
    .finally(() => {
      isSavingAs = false;
    });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  if (result.value === null) return;
  const { fileName } = result.value;
  setApp({
    opened: result.value,
    savedAt: new Date(),
    problem: undefined,
    toast: { kind: 'savedAs', name: fileName },
  });
  await unsaved?.save();
}
