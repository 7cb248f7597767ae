import { AppError } from '../errors';
import { encodeRegister } from '../register/canonical';
import type { Register } from '../register/register';
import type { Commands } from './answer';
import type { Opened } from './contract';
import { isLockedName, lockedPathOf, plainPathOf } from './lockNames';
import { closeAndForget } from './lockedRegister';
import { openPath, rememberFile } from './openCommands';
import type { Ports } from './ports';
import { saveUnderNewName } from './saving';
import { asOpened, openIn, pathOf, refusePast } from './session';
import type { Session } from './session';
import { forgetRecentFile } from './settingsPort';
import type { RegisterFile } from './storagePort';

type Locking = Pick<
  Commands,
  'openLocked' | 'lockFile' | 'unlockFile' | 'lockNow' | 'givePassphrase' | 'setLockAfter'
>;

/** Registers that open with a passphrase only. It is in this program's memory while one is open, and nowhere else. */
export function lockCommands(ports: Ports, session: Session): Locking {
  return {
    async openLocked({ passphrase }) {
      const path = session.damaged?.path;
      if (path === undefined) throw new AppError({ code: 'noRegisterOpen' });
      return openPath(ports, session, { path, passphrase });
    },
    async lockFile({ current, passphrase }) {
      refuseEmpty(passphrase);
      const open = openIn(session);
      refusePast(open);
      const { file } = open;
      if (file === undefined)
        return saveUnderNewName(ports, session, { register: open.register, passphrase });
      refuseOther(file, current);
      return changeLock(ports, session, { file, passphrase });
    },
    async unlockFile({ passphrase }) {
      const open = openIn(session);
      refusePast(open);
      if (open.file?.lock.passphrase() === undefined) throw new AppError({ code: 'noRegisterOpen' });
      refuseOther(open.file, passphrase);
      return changeLock(ports, session, { file: open.file, passphrase: undefined });
    },
    async lockNow() {
      await Promise.resolve();
      const file = session.open?.file;
      if (file?.lock.passphrase() === undefined) return;
      closeAndForget(ports, session);
      // The page that is loaded again opens it, and so asks for the passphrase.
      session.initial = { path: file.path };
      ports.desktop.reloadPage();
    },
    async givePassphrase({ handle, passphrase }) {
      await ports.storage.open(pathOf(session, handle), passphrase);
    },
    setLockAfter({ minutes }) {
      return ports.settings.save({ ...ports.settings.current(), lockAfter: minutes });
    },
  };
}

function refuseEmpty(passphrase: string): void {
  if (passphrase.trim() === '') throw new AppError({ code: 'passphraseEmpty' });
}

/** Who finds a register open at an empty desk must not be able to shut its owner out. */
function refuseOther({ path, lock }: RegisterFile<Register>, given: string): void {
  const own = lock.passphrase();
  if (own === undefined || own === given || own === given.normalize('NFC')) return;
  throw new AppError({ code: 'passphraseWrong', path });
}

// A new file can be written where the old one cannot be removed: then there would be two.
function refuseUnwritable(file: RegisterFile<Register>): void {
  const { access, path } = file;
  if (access === 'newerVersion') {
    throw new AppError({ code: 'fileNewerVersion', path, version: file.current().version });
  }
  if (access === 'readOnly') throw new AppError({ code: 'fileNoAccess', path });
}

type Change = { readonly file: RegisterFile<Register>; readonly passphrase: string | undefined };

async function changeLock(ports: Ports, session: Session, { file, passphrase }: Change): Promise<Opened> {
  refuseUnwritable(file);
  const from = { path: file.path, passphrase: file.lock.passphrase() };
  await file.reload();
  const next = await moved(ports, file, passphrase);
  const to = { path: next.path, passphrase: next.lock.passphrase() };
  const { undo } = openIn(session);
  session.open = { file: next, register: next.current(), undo };
  const { left, folder } = await ports.locking.relockBackups({
    from: from.path,
    to: to.path,
    passphrase: to.passphrase,
  });
  if (left > 0) ports.tell.warning({ code: 'backupsNotLocked', path: folder, count: left });
  await ports.recovery.relock(next.current().id, from, to);
  if (next.path !== file.path) {
    await ports.settings.save(forgetRecentFile(ports.settings.current(), file.path));
    await removeOld(ports, file);
  }
  ports.storage.forgetPassphrases(to.passphrase);
  await rememberFile(ports, next);
  return asOpened(session.open);
}

/** The register in a file with the new lock, which was read back whole; what was there before still is. */
async function moved(
  ports: Ports,
  file: RegisterFile<Register>,
  passphrase: string | undefined,
): Promise<RegisterFile<Register>> {
  const wanted = passphrase === undefined ? plainPathOf(file.path) : lockedPathOf(file.path);
  if (wanted === file.path) {
    await file.lock.change(passphrase);
    return file;
  }
  const made = await ports.storage.create(wanted, file.current(), {
    replace: false,
    passphrase,
    like: file.path,
  });
  const back = await ports.storage.open(made.path, passphrase);
  if (encodeRegister(back.current()) !== encodeRegister(file.current())) {
    throw new AppError({ code: 'fileChanged', path: made.path });
  }
  return back;
}

async function removeOld(ports: Ports, file: RegisterFile<Register>): Promise<void> {
  try {
    await file.lock.removeReplaced();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const reason = error.failure.code;
    if (!isLockedName(file.path)) ports.tell.warning({ code: 'plainLeft', path: file.path, reason });
  }
}
