import { AppError } from '../errors';
import { rescueTexts } from '../i18n/windowTexts/rescueTexts';
import { say } from '../i18n/text';
import type { Register } from '../register/register';
import type { Commands } from './answer';
import type { Ports } from './ports';
import { tellDifferences } from './repairOffers';
import type { RescueFile } from './rescuePort';
import { saveEdit } from './saving';
import { asOpened, handleFor, openIn, pathOf } from './session';
import type { Session } from './session';

type Backups = Pick<Commands, 'backups' | 'compareBackup' | 'lookAtBackup' | 'restoreBackup'>;

/** Earlier versions of the open register, as this program kept them: to look at, to compare and to put back. */
export function backupCommands(ports: Ports, session: Session): Backups {
  return {
    async backups() {
      const files = await backupsOfOpen(ports, session);
      return files.map(({ path, at, bytes }) => ({
        handle: handleFor(session, path, ports.newId),
        at,
        bytes,
      }));
    },
    async compareBackup({ handle, language }) {
      const { register } = await backupAt(ports, session, handle);
      return tellDifferences(openIn(session).register, register, language);
    },
    async lookAtBackup({ handle }) {
      const { register, file } = await backupAt(ports, session, handle);
      const past = { register, entry: register.history.at(-1)?.id ?? '', at: file.at };
      session.open = { ...openIn(session), past };
      return asOpened(session.open);
    },
    async restoreBackup({ handle, language }) {
      const { register, file } = await backupAt(ports, session, handle);
      session.open = { ...openIn(session), past: undefined };
      const reason = say(language, rescueTexts.restoredReason, {
        at: file.at.slice(0, 16).replace('T', ' '),
      });
      return saveEdit(ports, session, {
        edit: (current) => restored(current, register),
        reason,
        kind: 'edit',
      });
    },
  };
}

// What was done with the register since (its history, who received it) happened, whatever is put back.
function restored(current: Register, { savedBy: _savedBy, ...backup }: Register): Register {
  const { id, version, savedBy, history, deliveries } = current;
  return { ...backup, id, version, savedBy, history, deliveries };
}

async function backupsOfOpen(ports: Ports, session: Session): Promise<readonly RescueFile[]> {
  const { file } = openIn(session);
  return file === undefined ? [] : ports.rescue.backupsOf(file.path);
}

// Only a backup of this very file: a handle may be that of any file that was chosen before.
async function backupAt(
  ports: Ports,
  session: Session,
  handle: string,
): Promise<{ readonly register: Register; readonly file: RescueFile }> {
  const path = pathOf(session, handle);
  const file = (await backupsOfOpen(ports, session)).find((one) => one.path === path);
  if (file === undefined) throw new AppError({ code: 'fileMissing', path });
  const register = (await ports.storage.open(path)).current();
  if (register.id !== openIn(session).register.id) throw new AppError({ code: 'fileOtherRegister', path });
  return { register, file };
}
