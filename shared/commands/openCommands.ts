import { AppError } from '../errors';
import { newRegister } from '../register/newRecord';
import type { Register } from '../register/register';
import { sampleRegister } from '../register/sample/sample';
import type { Commands } from './answer';
import type { Opened } from './contract';
import { copiesWithNews } from './copies';
import type { Ports } from './ports';
import type { UnsavedWorkKey } from './recoveryPort';
import { asOpened, handleFor, openIn, pathOf, placeOf } from './session';
import type { Session } from './session';
import { withRecentFile } from './settingsPort';
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
    openExample: async () => showUntitled(session, sampleRegister()),
    newRegister: async ({ title }) => showUntitled(session, newRegister(ports.newId(), title)),
    async chooseAndOpen() {
      const path = await ports.dialogs.chooseRegister();
      return path === undefined ? null : openPath(ports, session, path);
    },
    openRecent: async ({ handle }) => openPath(ports, session, pathOf(session, handle)),
    openHandedOver: async ({ handle }) => openPath(ports, session, pathOf(session, handle)),
    async closeRegister() {
      await Promise.resolve();
      session.open = undefined;
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

async function openPath(ports: Ports, session: Session, path: string): Promise<Opened> {
  const file = await ports.storage.open(path).catch((error: unknown) => {
    session.damaged = { path, offers: new Map() };
    throw error;
  });
  session.damaged = undefined;
  session.open = { file, register: file.current(), undo: emptyUndoStack() };
  await rememberFile(ports, file.path, file.current());
  return asOpened(session.open);
}

async function showUntitled(session: Session, register: Register): Promise<Opened> {
  await Promise.resolve();
  session.damaged = undefined;
  session.open = { file: undefined, register, undo: emptyUndoStack() };
  return asOpened(session.open);
}

/** Puts a file on top of the recent ones. */
export async function rememberFile(ports: Ports, path: string, register: Register): Promise<void> {
  const recent = {
    path,
    title: register.title,
    openedAt: ports.clock.now(),
    activities: register.activities.length,
    processorRecords: register.processorRecords.length,
  };
  await ports.settings.save(withRecentFile(ports.settings.current(), recent));
}

// Work on a register that never got a file belongs to the example, or to a new register that is begun again for it.
async function openForUnsaved(ports: Ports, session: Session, key: UnsavedWorkKey): Promise<Opened> {
  const { work } = await ports.recovery.list();
  const found = work.find(
    ({ registerId, recordId }) => registerId === key.registerId && recordId === key.recordId,
  );
  if (found === undefined) throw new AppError({ code: 'recordMissing', id: key.recordId });
  if (found.registerPath !== '') return openPath(ports, session, found.registerPath);
  const sample = sampleRegister();
  const isExample = found.registerId === sample.id;
  return showUntitled(session, isExample ? sample : newRegister(found.registerId, found.registerTitle));
}
