import { AppError } from '../errors';
import type { Register } from '../register/register';
import type { Edition } from '../report/editions';
import type { Language } from '../i18n/text';
import type { Opened } from './contract';
import { createPacker } from './packRegister';
import type { Packer } from './packRegister';
import type { WordJob } from './ports';
import type { LockedPlace } from './recoveryPort';
import type { RegisterFile } from './storagePort';
import type { UndoStack } from './undoStack';

/** The register that is open in the window. */
export type OpenRegister = {
  /** As the window knows it; what a form was filled with, so what its edits are compared with. */
  readonly register: Register;
  /** Undefined until it was saved under a name. */
  readonly file: RegisterFile<Register> | undefined;
  /** Of a register that has no file yet and was taken out of a locked one: what it is to be locked with. */
  readonly passphrase?: string | undefined;
  readonly undo: UndoStack;
  /** An earlier state that is on screen; undefined while the present one is. The file stays what it is. */
  readonly past?: PastState | undefined;
};

export type PastState = {
  readonly register: Register;
  /** The last entry then; '' before the first one. */
  readonly entry: string;
  /** When that entry was made; '' before the first one. */
  readonly at: string;
};

/** A report that was made in this window: what its delivery would be a delivery of. */
export type Exported = {
  readonly register: Register;
  readonly edition: Edition;
  readonly language: Language;
};

export type DamagedFile = {
  readonly path: string;
  /** What was given for a locked file that did not open; its backups may open with it. */
  readonly passphrase?: string | undefined;
  /** By the id of the offer. */
  readonly offers: ReadonlyMap<string, Register>;
  /** What the offer that was opened is called in its own file; undefined while none is. */
  readonly openedTitle?: string;
};

/** What the commands remember between two calls. */
export type Session = {
  /** What the command line asked for; taken by the first `start`. */
  initial: 'example' | { readonly path: string } | undefined;
  open: OpenRegister | undefined;
  /** The file that is looked after for changes by others. */
  following: { readonly file: RegisterFile<Register>; readonly stop: () => Promise<void> } | undefined;
  /** 'choosing' while the person is asked where; from then on a second export is refused. */
  exporting: 'choosing' | WordJob | undefined;
  /** The last report, by its handle. */
  lastReport: (Exported & { readonly handle: string }) | undefined;
  /** The file that could not be opened last, and what was offered in its place. */
  damaged: DamagedFile | undefined;
  /** Paths that the person chose, by the handle the window knows them by. */
  readonly paths: Map<string, string>;
  /** Copies of registers, by when they were changed and path, that hold nothing that the open one has not. */
  readonly copiesWithoutNews: Set<string>;
  /** Ids of the views with words of a locked register, which are not written to the settings. */
  readonly viewsInMemory: Set<string>;
  /** What the page was sent of the register, so that only what it has not travels. */
  readonly packer: Packer;
};

export function newSession(initial?: Session['initial']): Session {
  return {
    ...{ initial, open: undefined, following: undefined, exporting: undefined, lastReport: undefined },
    damaged: undefined,
    paths: new Map(),
    copiesWithoutNews: new Set(),
    viewsInMemory: new Set(),
    packer: createPacker(),
  };
}

export function openIn(session: Session): OpenRegister {
  if (session.open === undefined) throw new AppError({ code: 'noRegisterOpen' });
  return session.open;
}

/** The window's handle for a path; the same path keeps its handle. */
export function handleFor(session: Session, path: string, newId: () => string): string {
  for (const [handle, known] of session.paths) if (known === path) return handle;
  const handle = newId();
  session.paths.set(handle, path);
  return handle;
}

export function pathOf(session: Session, handle: string): string {
  const path = session.paths.get(handle);
  if (path === undefined) throw new AppError({ code: 'invalidInput', where: 'handle' });
  return path;
}

/** What the window shows: an earlier state where one was asked for. */
export function shownRegister({ register, past }: OpenRegister): Register {
  return past?.register ?? register;
}

/** Nothing is written while an earlier state is on screen: it would seem to be a change of that. */
export function refusePast({ past }: OpenRegister): void {
  if (past !== undefined) throw new AppError({ code: 'pastShown' });
}

export function asOpened(open: OpenRegister): Opened {
  const { file, past } = open;
  const path = file?.path ?? '';
  const isLocked = (file?.lock.passphrase() ?? open.passphrase) !== undefined;
  const shown = { register: { ...shownRegister(open), history: [] }, path, isLocked, ...placeOf(path) };
  if (past === undefined) {
    return { ...shown, access: file?.access ?? 'writable', past: null, ...stepsOf(open) };
  }
  const { entry, at } = past;
  return { ...shown, access: 'past', past: { entry, at }, undo: null, redo: null };
}

function stepsOf({ undo: { done, undone } }: OpenRegister): Pick<Opened, 'undo' | 'redo'> {
  return { undo: done.at(-1)?.step ?? null, redo: undone.at(-1)?.step ?? null };
}

/** The open register's place and passphrase; undefined where it is not locked. */
export function lockedPlace({ open }: Session): LockedPlace | undefined {
  const passphrase = open?.file?.lock.passphrase() ?? open?.passphrase;
  return passphrase === undefined ? undefined : { path: open?.file?.path ?? '', passphrase };
}

/** File name and folder of a path, in the way of either system. */
export function placeOf(path: string): { fileName: string; folder: string } {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { fileName: path.slice(cut + 1), folder: path.slice(0, Math.max(cut, 0)) };
}
