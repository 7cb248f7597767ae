import type { Ports, ReportSource, WordJob } from '../../../shared/commands/ports';
import type { UnsavedWork } from '../../../shared/commands/recoveryPort';
import type { Settings } from '../../../shared/commands/settingsPort';
import { DEFAULT_SETTINGS } from '../../../shared/commands/settingsPort';
import type { ReportVerdict } from '../../../shared/commands/reportSchemas';
import type { Opened } from '../../../shared/commands/contract';
import type { RescueFile } from '../../../shared/commands/rescuePort';
import type { Presence, RegisterFile } from '../../../shared/commands/storagePort';
import { AppError } from '../../../shared/errors';
import type { Failure } from '../../../shared/errors';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { parseStrictJson } from '../../../shared/register/strictJson';
import type { Register } from '../../../shared/register/register';

/** The outside world in memory: a disk that others write to as well, and a person who answers dialogs. */
export function fakeWorld() {
  const disk = new Map<string, string>();
  const kept: UnsavedWork[] = [];
  const written: { path: string; source: ReportSource }[] = [];
  const told: { unsaved: boolean[]; closed: number; shown: string[] } = { unsaved: [], closed: 0, shown: [] };
  const news: News = { changed: [], lost: [], others: [] };
  const watching = new Set<() => void>();
  /** Whoever else is there, by the path of the file. */
  const present = new Map<string, readonly Presence[]>();
  const verified: { path: string; atHand: Register | undefined }[] = [];
  const person: { verdict?: ReportVerdict; opens?: string; saves?: string; suggested?: string } = {};
  let settings: Settings = DEFAULT_SETTINGS;
  let lastId = 0;
  let job: WordJob | undefined;
  const ports: Ports = {
    program: { version: '9.9.9', isStandIn: false, systemLanguage: 'nl', user: 'fg' },
    storage: {
      open: (path) => Promise.resolve().then(() => openOn(disk, path, watching)),
      create: (path, data) => {
        disk.set(path, encodeRegister(data));
        return Promise.resolve(openOn(disk, path, watching));
      },
    },
    around: {
      showPresence: (path, onOthers) => {
        onOthers(present.get(path) ?? []);
        return () => Promise.resolve();
      },
      copiesOf: (path, registerId) =>
        Promise.resolve(
          [...disk]
            .filter(([other]) => other !== path && other.endsWith('.json'))
            .filter(([, text]) => text.includes(registerId))
            .map(([other]) => ({ path: other, changedAt: '2026-11-25T12:00:00Z' })),
        ),
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
    rescue: {
      backupsOf: (path) => Promise.resolve(rescueFiles(disk, `/backups${path}`, 'backup')),
      besides: (path) =>
        Promise.resolve([
          ...rescueFiles(disk, `${path}.kept`, 'kept'),
          ...rescueFiles(disk, `${path}.tmp`, 'leftover'),
        ]),
      textOf: (path) => {
        const text = disk.get(path);
        if (text === undefined) return Promise.reject(new AppError({ code: 'fileMissing', path }));
        return Promise.resolve({ text, encoding: 'utf8' });
      },
      keepCopy: (path) => {
        const kept = `${path}.damaged`;
        disk.set(kept, disk.get(path) ?? '');
        return Promise.resolve(kept);
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
      makePdf: (path) =>
        path.includes('zonder')
          ? Promise.reject(new AppError({ code: 'officeMissing', path }))
          : Promise.resolve(path.replace('.docx', '.pdf')),
      start: (path, source) => {
        written.push({ path, source });
        let cancel: () => void = () => undefined;
        const cancelled = new Promise<'cancelled'>((resolve) => (cancel = () => resolve('cancelled')));
        const finished = path.includes('slow') ? cancelled : Promise.resolve('written' as const);
        job = { done: finished, cancel };
        return job;
      },
    },
    reports: {
      verify: (path, atHand) => {
        verified.push({ path, atHand });
        return Promise.resolve(person.verdict ?? { kind: 'unreadable', why: 'notReport' });
      },
      checkTemplate: (path) =>
        path.endsWith('.dotx')
          ? Promise.resolve({ missing: ['caption'], hadMacros: false })
          : Promise.reject(new AppError({ code: 'templateNotWord', path })),
      dataOf: (path) => Promise.resolve(openOn(disk, path, watching).current()),
    },
    dialogs: {
      chooseTemplate: () => Promise.resolve(person.opens),
      chooseReport: () => Promise.resolve(person.opens),
      chooseRegister: () => Promise.resolve(person.opens),
      chooseSavePath: (_kind, suggested) => {
        person.suggested = suggested;
        return Promise.resolve(person.saves);
      },
    },
    desktop: {
      isFile: (path) => Promise.resolve(disk.has(path)),
      profileFolder: '/profiel',
      showInFolder: (path) => told.shown.push(path),
      showBackups: () => Promise.resolve(void told.shown.push('backups')),
      closeWindow: () => (told.closed += 1),
      setUnsaved: (unsaved) => told.unsaved.push(unsaved),
      setTheme: () => undefined,
      setLanguage: () => undefined,
    },
    clock: { now: () => '2026-11-25T12:00:00Z', today: () => '2026-11-25' },
    newId: () => `10000000-0000-4000-8000-${String((lastId += 1)).padStart(12, '0')}`,
    tell: {
      exportProgress: () => undefined,
      registerChanged: (opened) => news.changed.push(opened),
      registerLost: (failure) => news.lost.push(failure),
      othersPresent: (others) => news.others.push(others),
    },
  };
  /** What a look at the disk finds, for every file that is watched. */
  const look = () => watching.forEach((one) => one());
  return { ports, verified, disk, kept, written, told, person, news, look, present, watching };
}

/** Files whose path begins so; the last in order of name is the latest. */
function rescueFiles(disk: Map<string, string>, start: string, kind: RescueFile['kind']): RescueFile[] {
  return [...disk]
    .filter(([path]) => path.startsWith(start))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([path, text]) => ({ path, kind, at: '2026-11-24T10:00:00Z', bytes: text.length }));
}

function drop(kept: UnsavedWork[], key: Pick<UnsavedWork, 'registerId' | 'recordId'>): void {
  const at = kept.findIndex(
    ({ registerId, recordId }) => registerId === key.registerId && recordId === key.recordId,
  );
  if (at >= 0) kept.splice(at, 1);
}

type News = {
  readonly changed: Opened[];
  readonly lost: Failure[];
  readonly others: (readonly Presence[])[];
};

function openOn(disk: Map<string, string>, path: string, watching: Set<() => void>): RegisterFile<Register> {
  const read = () => {
    const text = disk.get(path);
    if (text === undefined) throw new AppError({ code: 'fileMissing', path });
    // As the real storage does: the same words for a damaged file, whatever reads it.
    return { text, data: decodeRegister(parseStrictJson(text, path), path).data };
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
    watch: (onChange) => {
      let isTold = false;
      const look = () => {
        const change = !disk.has(path) ? 'gone' : disk.get(path) === base.text ? 'back' : 'changed';
        if (change !== 'back' || isTold) onChange(change);
        isTold = change !== 'back';
      };
      watching.add(look);
      return () => watching.delete(look);
    },
  };
}
