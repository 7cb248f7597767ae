import type { CommandName, EventName } from './contract';

/**
 * The contract's names without its schemas, for the preload script, which must stay small. A name that the contract
 * has and this list has not, or the other way round, does not compile.
 */
const commands: Readonly<Record<CommandName, true>> = {
  start: true,
  recentFiles: true,
  openExample: true,
  newRegister: true,
  chooseAndOpen: true,
  openRecent: true,
  openHandedOver: true,
  closeRegister: true,
  reload: true,
  registerCopies: true,
  saveRecord: true,
  saveRecords: true,
  decide: true,
  undo: true,
  redo: true,
  history: true,
  registerAtEntry: true,
  registerAtDate: true,
  compareStates: true,
  verifyHistory: true,
  eraseName: true,
  saveAs: true,
  saveTitle: true,
  keepUnsaved: true,
  dropUnsaved: true,
  unsavedWork: true,
  openForUnsaved: true,
  forgetUnsaved: true,
  exportWord: true,
  cancelExport: true,
  showBackups: true,
  showInFolder: true,
  setLanguage: true,
  saveViews: true,
  setTheme: true,
  setUnsaved: true,
  closeWindow: true,
};

const events: Readonly<Record<EventName, true>> = {
  registerChanged: true,
  registerLost: true,
  othersPresent: true,
  exportProgress: true,
  closeRequested: true,
  menuCommand: true,
  fileHandedOver: true,
  warning: true,
};

// The keys of a record are its names; Object.keys only promises strings.
export const COMMAND_NAMES = Object.keys(commands) as readonly CommandName[];
export const EVENT_NAMES = Object.keys(events) as readonly EventName[];
