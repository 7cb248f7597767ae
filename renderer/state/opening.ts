import type { Opened } from '../../shared/commands/contract';
import type { UnsavedWork } from '../../shared/commands/recoveryPort';
import type { Result } from '../../shared/errors';
import { COLLECTION_NAMES } from '../../shared/register/register';
import { api } from '../api';
import { FIRST_FINDINGS_VIEW, appNow, setApp } from './appStore';
import { forgetLastExport } from './exporting';
import { leaveFor } from './leaving';
import { forgetSheets } from './sheet';

let isOpening = false;

/** Opens the file that the person chooses. */
export function chooseAndOpen(): void {
  leaveFor(() => void show(() => api().chooseAndOpen()));
}

export function openExample(): void {
  leaveFor(() => void show(() => api().openExample()));
}

export function openRecent(handle: string): void {
  leaveFor(() => void show(() => api().openRecent({ handle })));
}

/** A file that was dropped here, or that a second start or the file manager handed over. */
export function openHandedOver(handle: string): void {
  leaveFor(() => void show(() => api().openHandedOver({ handle })));
}

/** Begins an empty register; false when that failed. */
export function newRegister(title: string): Promise<boolean> {
  return show(() => api().newRegister({ title }));
}

/** Asks for the title of a register that is to begin, after asking about unsaved work. */
export function askNewRegister(): void {
  leaveFor(() => setApp({ question: { kind: 'newRegister', begun: undefined, goesTo: 'list' } }));
}

/** A new register that begins with what is in a spreadsheet. */
export function askRegisterFromSheet(): void {
  leaveFor(() => setApp({ question: { kind: 'newRegister', begun: undefined, goesTo: 'sheet' } }));
}

/** The earlier versions of a file; where the file itself cannot be opened, the page that says so offers them. */
export function openRecentBackups(handle: string): void {
  leaveFor(() => {
    void show(() => api().openRecent({ handle })).then((isShown) => {
      if (isShown) setApp({ page: { kind: 'backups' } });
    });
  });
}

/** Back to the start page. */
export function closeRegister(): void {
  leaveFor(() => {
    void api()
      .closeRegister()
      .then((result) => {
        if (result.ok) setApp({ opened: undefined, savedAt: undefined, page: { kind: 'start' } });
        else setApp({ problem: result.error });
      });
  });
}

/** Opens the register that kept work belongs to, with the form filled from what was kept. */
export async function restoreUnsaved(work: UnsavedWork): Promise<void> {
  const { registerId, recordId, recordKind } = work;
  const collection = COLLECTION_NAMES.find((name) => name === recordKind);
  if (collection === undefined) {
    setApp({ problem: { code: 'recordMissing', id: recordId } });
    return;
  }
  const isShown = await show(() => api().openForUnsaved({ registerId, recordId }));
  if (!isShown) return;
  setApp({ page: { kind: 'record', collection, id: recordId, start: { kind: 'recovered', work }, at: '' } });
}

/** Shows a register that is open already. */
export function showOpened(opened: Opened): void {
  forgetLastExport();
  forgetSheets();
  setApp({
    opened,
    savedAt: undefined,
    problem: undefined,
    question: undefined,
    listViews: {},
    findingsView: FIRST_FINDINGS_VIEW,
    page: { kind: 'list', collection: 'activities' },
  });
}

// A key and the menu item behind it may both ask; the second finds the first at work.
async function show(open: () => Promise<Result<Opened | null>>): Promise<boolean> {
  if (isOpening) return false;
  isOpening = true;
  const result = await open().finally(() => {
    isOpening = false;
  });
  if (!result.ok) {
    setApp({ question: undefined, page: { kind: 'notOpened', failure: result.error } });
    return false;
  }
  if (result.value === null) return false;
  showOpened(result.value);
  return true;
}

/** Back from a file that could not be opened, to what was there before. */
export function backFromNotOpened(): void {
  setApp({ page: appNow().opened ? { kind: 'list', collection: 'activities' } : { kind: 'start' } });
}
