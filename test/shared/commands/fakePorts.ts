import type { Ports, ReportSource, WordJob } from '../../../shared/commands/ports';
import type { LockedPlace, UnsavedWork } from '../../../shared/commands/recoveryPort';
import type { Settings } from '../../../shared/commands/settingsPort';
import { DEFAULT_SETTINGS } from '../../../shared/commands/settingsPort';
import type { ReportVerdict } from '../../../shared/commands/reportSchemas';
import type { Opened } from '../../../shared/commands/contract';
import type { RescueFile } from '../../../shared/commands/rescuePort';
import type { Presence } from '../../../shared/commands/storagePort';
import { AppError } from '../../../shared/errors';
import type { Failure } from '../../../shared/errors';
import { fakeStorage, openedOn } from './fakeStorage';
import { NOT_MANAGED } from '../../../shared/policy/policy';
import type { Register } from '../../../shared/register/register';

/** The outside world in memory: a disk that others write to as well, and a person who answers dialogs. */
export function fakeWorld() {
  const disk = new Map<string, string>();
  const kept: UnsavedWork[] = [];
  const written: { path: string; source: ReportSource }[] = [];
  const told: Told = { unsaved: [], closed: 0, reloaded: 0, shown: [], relocked: [], locked: new Set() };
  const news: News = { changed: [], lost: [], others: [], warnings: [] };
  const watching = new Set<() => void>();
  /** Whoever else is there, by the path of the file. */
  const present = new Map<string, readonly Presence[]>();
  const verified: { path: string; atHand: Register | undefined }[] = [];
  const person: Person = {};
  let settings: Settings = DEFAULT_SETTINGS;
  let lastId = 0;
  let job: WordJob | undefined;
  const ports: Ports = {
    program: { version: '9.9.9', isStandIn: false, systemLanguage: 'nl', user: 'fg' },
    storage: fakeStorage(disk, watching),
    locking: {
      isThere: (path) => Promise.resolve(disk.has(path)),
      relockBackups: (change) => {
        told.relocked.push(change);
        return Promise.resolve({ left: person.backupsLeft ?? 0, folder: '/backups' });
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
      keep: (work, passphrase) => {
        drop(kept, work);
        kept.push(work);
        if (passphrase === undefined) told.locked.delete(work.recordId);
        else told.locked.add(work.recordId);
        return Promise.resolve();
      },
      list: (place) => Promise.resolve({ work: kept.filter(isSeenFrom(place, told)), unreadable: [] }),
      relock: (registerId, _from, to) => {
        for (const [at, work] of kept.entries()) {
          if (work.registerId !== registerId) continue;
          kept[at] = { ...work, registerPath: to.path };
          if (to.passphrase === undefined) told.locked.delete(work.recordId);
          else told.locked.add(work.recordId);
        }
        return Promise.resolve();
      },
      forgetPassphrases: () => undefined,
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
    managed: NOT_MANAGED,
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
      dataOf: (path) => Promise.resolve(openedOn({ disk, watching }, path).current()),
    },
    dialogs: {
      chooseTemplate: () => Promise.resolve(person.opens),
      chooseReport: () => Promise.resolve(person.opens),
      chooseRegister: () => Promise.resolve(person.opens),
      chooseSavePath: (_kind, suggested) => {
        person.suggested = suggested;
        return Promise.resolve(person.saves);
      },
      confirmReplace: (fileNames) => {
        person.askedToReplace = fileNames;
        return Promise.resolve(person.replaces ?? false);
      },
    },
    desktop: {
      isFile: (path) => Promise.resolve(disk.has(path)),
      profileFolder: '/profiel',
      showInFolder: (path) => told.shown.push(path),
      showBackups: () => Promise.resolve(void told.shown.push('backups')),
      closeWindow: () => (told.closed += 1),
      reloadPage: () => (told.reloaded += 1),
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
      warning: (failure) => news.warnings.push(failure),
    },
  };
  /** What a look at the disk finds, for every file that is watched. */
  const look = () => watching.forEach((one) => one());
  return { ports, verified, disk, kept, written, told, person, news, look, present, watching };
}

type Person = {
  verdict?: ReportVerdict;
  opens?: string;
  saves?: string;
  suggested?: string;
  /** How many backups could not get the new lock. */
  backupsLeft?: number;
  /** The answer to the question about files that are there, and which those were. */
  replaces?: boolean;
  askedToReplace?: readonly string[];
};

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
  readonly warnings: Failure[];
};

type Told = {
  readonly unsaved: boolean[];
  closed: number;
  reloaded: number;
  readonly shown: string[];
  readonly relocked: unknown[];
  /** The records whose unsaved work is kept locked. */
  readonly locked: Set<string>;
};

/** Locked work is seen only with the passphrase of its register. */
function isSeenFrom(place: LockedPlace | undefined, told: Told): (work: UnsavedWork) => boolean {
  return ({ recordId, registerPath }) => !told.locked.has(recordId) || registerPath === place?.path;
}
