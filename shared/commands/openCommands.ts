import { AppError } from '../errors';
import { newRegister } from '../register/newRecord';
import type { Register } from '../register/register';
import { sampleRegister } from '../register/sample/sample';
import type { Commands } from './answer';
import type { Opened } from './contract';
import { copiesWithNews } from './copies';
import { closeAndForget, mendLock } from './lockedRegister';
import type { Ports } from './ports';
import type { UnsavedWorkKey } from './recoveryPort';
import { asOpened, handleFor, lockedPlace, openIn, pathOf, placeOf } from './session';
import type { Session } from './session';
import { withRecentFile } from './settingsPort';
import type { RegisterFile } from './storagePort';
import { emptyUndoStack } from './undoStack';

type Opening = Pick<
  Commands,
  | 'openExample'
  | 'newRegister'
  | 'chooseAndOpen'
  | 'openRecent'
  | 'openHandedOver'
  | 'closeRegister'
  | 'reload'
  | 'registerCopies'
  | 'recentFiles'
  | 'openForUnsaved'
>;

/** Everything that brings a register into the window. */
export function openCommands(ports: Ports, session: Session): Opening {
  return {
    openExample: async () => showUntitled(ports, session, sampleRegister()),
    newRegister: async ({ title }) => showUntitled(ports, session, newRegister(ports.newId(), title)),
    async chooseAndOpen() {
      const path = await ports.dialogs.chooseRegister();
      return path === undefined ? null : openPath(ports, session, { path });
    },
    openRecent: async ({ handle }) => openPath(ports, session, { path: pathOf(session, handle) }),
    openHandedOver: async ({ handle }) => openPath(ports, session, { path: pathOf(session, handle) }),
    async closeRegister() {
      await Promise.resolve();
      closeAndForget(ports, session);
    },
    async reload() {
      const open = openIn(session);
      const { file } = open;
      session.open = { ...open, register: file === undefined ? open.register : await file.reload() };
      return asOpened(session.open);
    },
    async registerCopies() {
      const copies = await copiesWithNews(ports, session);
      return copies.map(({ path, changedAt }) => ({
        handle: handleFor(session, path, ports.newId),
        fileName: placeOf(path).fileName,
        changedAt,
      }));
    },
    recentFiles: () =>
      Promise.all(
        ports.settings.current().recentFiles.map(async ({ path, ...recent }) => ({
          ...recent,
          ...placeOf(path),
          handle: handleFor(session, path, ports.newId),
          isThere: await ports.desktop.isFile(path),
        })),
      ),
    openForUnsaved: (key) => openForUnsaved(ports, session, key),
  };
}

/** Brings a file into the window, with the passphrase that was given for it. */
export async function openPath(
  ports: Ports,
  session: Session,
  { path, passphrase }: { readonly path: string; readonly passphrase?: string | undefined },
): Promise<Opened> {
  const file = await ports.storage.open(path, passphrase).catch((error: unknown) => {
    session.damaged = { path, passphrase, offers: new Map() };
    throw error;
  });
  session.damaged = undefined;
  session.open = { file, register: file.current(), undo: emptyUndoStack() };
  ports.storage.forgetPassphrases(file.lock.passphrase());
  await mendLock(ports, file);
  await rememberFile(ports, file);
  return asOpened(session.open);
}

async function showUntitled(ports: Ports, session: Session, register: Register): Promise<Opened> {
  await Promise.resolve();
  closeAndForget(ports, session);
  session.open = { file: undefined, register, undo: emptyUndoStack() };
  return asOpened(session.open);
}

/** Puts a file on top of the recent ones. Of what stands in a locked one nothing is noted. */
export async function rememberFile(ports: Ports, file: RegisterFile<Register>): Promise<void> {
  const { title, activities, processorRecords } = file.current();
  const isLocked = file.lock.passphrase() !== undefined;
  const recent = {
    path: file.path,
    title: isLocked ? '' : title,
    openedAt: ports.clock.now(),
    activities: isLocked ? 0 : activities.length,
    processorRecords: isLocked ? 0 : processorRecords.length,
  };
  await ports.settings.save(withRecentFile(ports.settings.current(), recent));
}

// Work on a register that never got a file belongs to the example, or to a new register that is begun again for it.
async function openForUnsaved(ports: Ports, session: Session, key: UnsavedWorkKey): Promise<Opened> {
  const { work } = await ports.recovery.list(lockedPlace(session));
  const found = work.find(
    ({ registerId, recordId }) => registerId === key.registerId && recordId === key.recordId,
  );
  if (found === undefined) throw new AppError({ code: 'recordMissing', id: key.recordId });
  if (found.registerPath !== '') return openPath(ports, session, { path: found.registerPath });
  const sample = sampleRegister();
  const isExample = found.registerId === sample.id;
  return showUntitled(
    ports,
    session,
    isExample ? sample : newRegister(found.registerId, found.registerTitle),
  );
}
