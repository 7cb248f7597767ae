import type { Ports, WordJob } from '../../../shared/commands/ports';
import type { UnsavedWork } from '../../../shared/commands/recoveryPort';
import type { Settings } from '../../../shared/commands/settingsPort';
import { DEFAULT_SETTINGS } from '../../../shared/commands/settingsPort';
import type { RegisterFile } from '../../../shared/commands/storagePort';
import { AppError } from '../../../shared/errors';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import type { Report } from '../../../shared/report/blocks';

/** The outside world in memory: a disk that others write to as well, and a person who answers dialogs. */
export function fakeWorld() {
  const disk = new Map<string, string>();
  const kept: UnsavedWork[] = [];
  const written: { path: string; report: Report }[] = [];
  const told: { unsaved: boolean[]; closed: number; shown: string[] } = { unsaved: [], closed: 0, shown: [] };
  const person: { opens?: string; saves?: string } = {};
  let settings: Settings = DEFAULT_SETTINGS;
  let lastId = 0;
  let job: WordJob | undefined;
  const ports: Ports = {
    program: { version: '9.9.9', isStandIn: false, systemLanguage: 'nl' },
    storage: {
      open: (path) => Promise.resolve().then(() => openOn(disk, path)),
      create: (path, data) => {
        disk.set(path, encodeRegister(data));
        return Promise.resolve(openOn(disk, path));
      },
    },
    recovery: {
      keep: (work) => {
        drop(kept, work);
        kept.push(work);
        return Promise.resolve();
      },
      list: () => Promise.resolve({ work: [...kept], unreadable: [] }),
      drop: (key) => {
        drop(kept, key);
        return Promise.resolve();
      },
    },
    settings: {
      current: () => settings,
      save: (next) => {
        settings = next;
        return Promise.resolve();
      },
    },
    word: {
      start: (path, report) => {
        written.push({ path, report });
        let cancel: () => void = () => undefined;
        const cancelled = new Promise<'cancelled'>((resolve) => (cancel = () => resolve('cancelled')));
        const finished = path.includes('slow') ? cancelled : Promise.resolve('written' as const);
        job = { done: finished, cancel };
        return job;
      },
    },
    dialogs: {
      chooseRegister: () => Promise.resolve(person.opens),
      chooseSavePath: () => Promise.resolve(person.saves),
    },
    desktop: {
      isFile: (path) => Promise.resolve(disk.has(path)),
      showInFolder: (path) => told.shown.push(path),
      showBackups: () => Promise.resolve(void told.shown.push('backups')),
      closeWindow: () => (told.closed += 1),
      setUnsaved: (unsaved) => told.unsaved.push(unsaved),
      setTheme: () => undefined,
      setLanguage: () => undefined,
    },
    clock: { now: () => '2026-11-25T12:00:00Z', today: () => '2026-11-25' },
    newId: () => `10000000-0000-4000-8000-${String((lastId += 1)).padStart(12, '0')}`,
    tell: { exportProgress: () => undefined },
  };
  return { ports, disk, kept, written, told, person };
}

function drop(kept: UnsavedWork[], key: Pick<UnsavedWork, 'registerId' | 'recordId'>): void {
  const at = kept.findIndex(
    ({ registerId, recordId }) => registerId === key.registerId && recordId === key.recordId,
  );
  if (at >= 0) kept.splice(at, 1);
}

function openOn(disk: Map<string, string>, path: string): RegisterFile<Register> {
  const read = () => {
    const text = disk.get(path);
    if (text === undefined) throw new AppError({ code: 'fileMissing', path });
    return { text, data: decodeRegister(JSON.parse(text), path).data };
  };
  let base = read();
  return {
    path,
    access: 'writable',
    current: () => base.data,
    save: (data) =>
      Promise.resolve().then(() => {
        if (disk.get(path) !== base.text) throw new AppError({ code: 'fileChanged', path });
        base = { text: encodeRegister(data), data };
        disk.set(path, base.text);
      }),
    reload: () => Promise.resolve().then(() => (base = read()).data),
  };
}
