import { AppError } from '../errors';
import { issuePath } from '../register/codec';
import { isSameRecord, nameOf, recordIn, withRecord } from '../register/records';
import { COLLECTIONS } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import { sampleRegister } from '../register/sample/sample';
import type { Commands } from './answer';
import type { Opened } from './contract';
import { safeFileName } from './fileNames';
import { rememberFile } from './openCommands';
import type { Ports } from './ports';
import { asOpened, openIn } from './session';
import type { Session } from './session';
import type { RegisterFile } from './storagePort';

const MAX_ATTEMPTS = 20;

type Saving = Pick<Commands, 'saveRecord' | 'saveAs' | 'saveTitle'>;

/** Everything that writes the register. */
export function saveCommands(ports: Ports, session: Session): Saving {
  return {
    saveRecord({ collection, record }) {
      const mine = parsedRecord(collection, record);
      const seen = recordIn(openIn(session).register, collection, mine.id);
      return saveEdit(ports, session, (current) => {
        const theirs = recordIn(current, collection, mine.id);
        if (theirs === undefined && seen !== undefined) {
          throw new AppError({ code: 'recordRemovedByOther', name: nameOf(mine) });
        }
        if (!isSameRecord(collection, theirs, seen) && !isSameRecord(collection, theirs, mine)) {
          throw new AppError({ code: 'recordChangedByOther', name: nameOf(mine) });
        }
        return withRecord(current, collection, mine);
      });
    },
    saveTitle({ title }) {
      const seen = openIn(session).register.title;
      return saveEdit(ports, session, (current) => {
        if (current.title !== seen && current.title !== title) {
          throw new AppError({ code: 'recordChangedByOther', name: current.title });
        }
        return { ...current, title };
      });
    },
    saveAs: () => saveUnderNewName(ports, session, openIn(session).register),
  };
}

type Edit = (current: Register) => Register;

// Somebody else may save between our reading and our writing: then the edit is made again on what they wrote.
async function saveEdit(ports: Ports, session: Session, edit: Edit): Promise<Opened | null> {
  const { file, register } = openIn(session);
  if (file === undefined) return saveUnderNewName(ports, session, edit(register));
  await retryOnChange(file, () => {
    const current = file.current();
    if (current.id !== register.id) throw new AppError({ code: 'fileOtherRegister', path: file.path });
    return file.save(stamped(ports, edit(current)));
  });
  session.open = { file, register: file.current() };
  return asOpened(session.open);
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

async function saveUnderNewName(ports: Ports, session: Session, register: Register): Promise<Opened | null> {
  const suggested = `${safeFileName(register.title, 'verwerkingsregister')}.ropa.json`;
  const path = await ports.dialogs.chooseSavePath('register', suggested);
  if (path === undefined) return null;
  // The system's own dialog has asked whether an existing file may be replaced.
  const file = await ports.storage.create(path, stamped(ports, ownRegister(ports, register)), {
    replace: true,
  });
  session.open = { file, register: file.current() };
  await rememberFile(ports, file.path, register);
  return asOpened(session.open);
}

// Everybody starts from the same example; what is saved from it is a register of its own.
function ownRegister(ports: Ports, register: Register): Register {
  return register.id === sampleRegister().id ? { ...register, id: ports.newId() } : register;
}

function stamped(ports: Ports, register: Register): Register {
  return { ...register, savedBy: `Verwerkingsregister ${ports.program.version}` };
}

function parsedRecord(collection: CollectionName, record: unknown): AnyRecord {
  const parsed = COLLECTIONS[collection].safeParse(record);
  if (parsed.success) return parsed.data;
  throw new AppError({ code: 'invalidInput', where: issuePath(parsed.error.issues[0]) });
}
