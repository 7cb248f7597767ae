import type { EventData } from '../../shared/commands/contract';
import { appNow, setApp } from './appStore';
import { help, openSettings } from './helping';
import { lockNow } from './locking';
import { chooseToMerge } from './merging';
import { goTo } from './navigation';
import { askNewRegister, chooseAndOpen, closeRegister, openExample } from './opening';
import { chooseReport } from './checkingReport';
import { saveAs } from './savingAs';
import { showBackups } from './backups';
import { undoOrRedo } from './undoing';

export type MenuCommand = EventData<'menuCommand'>;

const COMMANDS: Readonly<Record<MenuCommand, () => void>> = {
  new: askNewRegister,
  open: chooseAndOpen,
  example: openExample,
  save: () => void appNow().unsaved?.save(),
  saveAs: () => void saveAs(),
  export: () => {
    if (appNow().opened) goTo({ kind: 'export' });
  },
  verifyReport: chooseReport,
  close: () => {
    if (appNow().opened) closeRegister();
  },
  undo: () => undoOrRedo('undo'),
  redo: () => undoOrRedo('redo'),
  palette: () => {
    if (appNow().opened) setApp({ question: { kind: 'palette' } });
  },
  merge: () => {
    if (appNow().opened) chooseToMerge();
  },
  history: () => {
    if (appNow().opened) goTo({ kind: 'history', part: '', recordId: '' });
  },
  extract: () => {
    if (appNow().opened) setApp({ question: { kind: 'extract', recordIds: [] } });
  },
  backups: () => {
    if (appNow().opened) goTo({ kind: 'backups' });
    else showBackups();
  },
  lock: () => {
    if (appNow().opened) setApp({ question: { kind: 'lock' } });
  },
  lockNow: () => void lockNow(),
  showBackups,
  settings: openSettings,
  manual: help,
  shortcuts: () => setApp({ question: { kind: 'shortcuts' } }),
  about: () => setApp({ question: { kind: 'about' } }),
};

/** Does what a menu item or key asks, when it can be done now: not behind a question that is still open. */
export function runCommand(command: MenuCommand): void {
  // Who leaves the desk need not close a dialog first.
  if (appNow().question === undefined || command === 'lockNow') COMMANDS[command]();
}
