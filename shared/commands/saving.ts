import { AppError } from '../errors';
import type { EntryKind } from '../history/entry';
import { withHistory } from '../history/withHistory';
import type { Register } from '../register/register';
import { sampleRegister } from '../register/sample/sample';
import type { Opened } from './contract';
import { safeFileName } from './fileNames';
import { lockedPathOf } from './lockNames';
import { refuseReadable } from './mustBeLocked';
import { rememberFile } from './openCommands';
import type { Ports } from './ports';
import { asOpened, lockedPlace, openIn, refusePast } from './session';
import type { Session } from './session';
import { authorOf } from './settingsPort';
import type { RegisterFile } from './storagePort';
import { remember, stepBetween } from './undoStack';
import type { UndoStep } from './undoStack';

const MAX_ATTEMPTS = 20;

/** The register as it should be, made from what stands in the file now. Throws an AppError when that cannot be. */
export type Edit = (current: Register) => Register;

/** An edit with what its history entries say of it beside the changes. */
export type ToldEdit = { readonly edit: Edit; readonly reason?: string; readonly kind?: EntryKind };

/**
 * Puts an edit into the file. Somebody else may save between our reading and our writing: then it is made again on what
 * they wrote. Asks for a name first where there is no file yet; null when that is cancelled.
 */
export async function saveEdit(
  ports: Ports,
  session: Session,
  edit: Edit | ToldEdit,
): Promise<Opened | null> {
  const made = await writeEdit(ports, session, edit);
  if (made === null) return null;
  remember(openIn(session).undo, made.step);
  return asOpened(openIn(session));
}

/** The same, without making a step of it that can be undone: undo itself writes so. */
export async function writeEdit(
  ports: Ports,
  session: Session,
  edit: Edit | ToldEdit,
): Promise<{ readonly step: UndoStep | undefined } | null> {
  refusePast(openIn(session));
  const { file, register, undo } = openIn(session);
  const make = (current: Register) => editedAndTold(ports, { current, known: register }, edit);
  if (file === undefined) {
    const edited = make(ownRegister(ports, register));
    const opened = await saveUnderNewName(ports, session, { register: edited });
    return opened === null ? null : { step: stepBetween(register, edited) };
  }
  let step: UndoStep | undefined;
  await retryOnChange(file, () => {
    const current = file.current();
    if (current.id !== register.id) throw new AppError({ code: 'fileOtherRegister', path: file.path });
    const edited = make(current);
    step = stepBetween(current, edited);
    return file.save(stamped(ports, edited));
  });
  session.open = { file, register: file.current(), undo };
  return { step };
}

export async function saveUnderNewName(
  ports: Ports,
  session: Session,
  { register, passphrase = lockedPlace(session)?.passphrase }: NewFile,
): Promise<Opened | null> {
  refusePast(openIn(session));
  refuseReadable(ports, register.title, passphrase);
  const kind = passphrase === undefined ? 'register' : 'lockedRegister';
  const name = `${safeFileName(register.title, 'verwerkingsregister')}.ropa.json`;
  const path = await ports.dialogs.chooseSavePath(kind, kind === 'register' ? name : lockedPathOf(name));
  if (path === undefined) return null;
  // The system's own dialog has asked whether an existing file may be replaced.
  const file = await ports.storage.create(path, stamped(ports, ownRegister(ports, register)), {
    replace: true,
    passphrase,
  });
  if (passphrase !== undefined) await relockWork(ports, session, { file, register, passphrase });
  session.open = { file, register: file.current(), undo: openIn(session).undo };
  await rememberFile(ports, file);
  return asOpened(session.open);
}

type NewFile = {
  readonly register: Register;
  /** As the open register has it, unless another one is given. */
  readonly passphrase?: string | undefined;
};

type LockedFile = Required<NewFile> & { readonly file: RegisterFile<Register> };

async function relockWork(
  ports: Ports,
  session: Session,
  { file, register, passphrase }: LockedFile,
): Promise<void> {
  const from = lockedPlace(session) ?? { path: openIn(session).file?.path ?? '', passphrase: undefined };
  const to = { path: file.path, passphrase };
  // The example gets an id of its own when it is saved: what was typed in it is kept under the old one.
  for (const id of new Set([register.id, file.current().id])) await ports.recovery.relock(id, from, to);
}

async function retryOnChange(file: RegisterFile<Register>, save: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await save();
      return;
    } catch (error) {
      const isChange = error instanceof AppError && error.failure.code === 'fileChanged';
      if (!isChange || attempt === MAX_ATTEMPTS) throw error;
      await file.reload();
    }
  }
}

type Seen = { readonly current: Register; readonly known: Register };

function editedAndTold(ports: Ports, { current, known }: Seen, edit: Edit | ToldEdit): Register {
  const { edit: make, ...told } = typeof edit === 'function' ? { edit } : edit;
  const { newId, clock, program, settings } = ports;
  const by = authorOf(settings.current(), program.user);
  return withHistory(current, make(current), { ...told, known, newId, by, at: clock.now() });
}

// Everybody starts from the same example; what is saved from it is a register of its own.
function ownRegister(ports: Ports, register: Register): Register {
  return register.id === sampleRegister().id ? { ...register, id: ports.newId() } : register;
}

/** Says which program wrote the file. */
export function stamped(ports: Ports, register: Register): Register {
  return { ...register, savedBy: `Verwerkingsregister ${ports.program.version}` };
}
