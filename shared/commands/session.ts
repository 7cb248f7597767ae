import { AppError } from '../errors';
import type { Register } from '../register/register';
import type { Opened } from './contract';
import type { WordJob } from './ports';
import type { RegisterFile } from './storagePort';
import type { UndoStack } from './undoStack';

/** The register that is open in the window. */
export type OpenRegister = {
  /** As the window knows it; what a form was filled with, so what its edits are compared with. */
  readonly register: Register;
  /** Undefined until it was saved under a name. */
  readonly file: RegisterFile<Register> | undefined;
  readonly undo: UndoStack;
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
  /** Paths that the person chose, by the handle the window knows them by. */
  readonly paths: Map<string, string>;
};

export function newSession(initial?: Session['initial']): Session {
  return { initial, open: undefined, following: undefined, exporting: undefined, paths: new Map() };
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

export function asOpened({ register, file, undo }: OpenRegister): Opened {
  const path = file?.path ?? '';
  return {
    register: { ...register, history: [] },
    path,
    ...placeOf(path),
    access: file?.access ?? 'writable',
    undo: undo.done.at(-1)?.step ?? null,
    redo: undo.undone.at(-1)?.step ?? null,
  };
}

/** File name and folder of a path, in the way of either system. */
export function placeOf(path: string): { fileName: string; folder: string } {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { fileName: path.slice(cut + 1), folder: path.slice(0, Math.max(cut, 0)) };
}
