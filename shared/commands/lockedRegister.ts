import { AppError } from '../errors';
import type { Register } from '../register/register';
import { plainPathOf } from './lockNames';
import type { Ports } from './ports';
import type { Session } from './session';
import { forgetRecentFile } from './settingsPort';
import type { RegisterFile } from './storagePort';

/** Nothing of a register that was open is left in this process, as far as a program can see to that. */
export function closeAndForget(ports: Ports, session: Session): void {
  session.open = undefined;
  session.lastReport = undefined;
  session.damaged = undefined;
  ports.storage.forgetPassphrases();
  ports.recovery.forgetPassphrases();
}

/**
 * A program that was killed while it locked a register may have left what anybody can read: backups and unsaved work are
 * locked now, and of the old file the person is told, who alone can say whether it holds anything else.
 */
export async function mendLock(ports: Ports, file: RegisterFile<Register>): Promise<void> {
  try {
    await mend(ports, file);
  } catch (error) {
    // The register itself is open; a full or missing profile must not keep a person from it.
    if (!(error instanceof AppError)) throw error;
    ports.tell.warning(error.failure);
  }
}

async function mend(ports: Ports, file: RegisterFile<Register>): Promise<void> {
  const passphrase = file.lock.passphrase();
  if (passphrase === undefined) return;
  const place = { path: file.path, passphrase };
  const old = plainPathOf(file.path);
  const isOldThere = old !== file.path && (await ports.locking.isThere(old));
  if (isOldThere) ports.tell.warning({ code: 'plainLeft', path: old, reason: 'stillThere' });
  for (const from of isOldThere ? [file.path] : [...new Set([file.path, old])]) {
    await ports.locking.relockBackups({ from, to: file.path, passphrase, onlyReadable: true });
  }
  // Among the recent files the readable one stood with its title.
  const { settings } = ports;
  if (!isOldThere && old !== file.path) await settings.save(forgetRecentFile(settings.current(), old));
  await relockUnsaved(ports, file, { ...place, isOldThere });
}

async function relockUnsaved(
  { recovery }: Ports,
  file: RegisterFile<Register>,
  {
    isOldThere,
    ...place
  }: { readonly path: string; readonly passphrase: string; readonly isOldThere: boolean },
): Promise<void> {
  const { work } = await recovery.list(place);
  for (const one of work.filter(({ registerId }) => registerId === file.current().id)) {
    if (one.registerPath !== file.path && isOldThere) continue;
    await recovery.keep({ ...one, registerPath: file.path }, place.passphrase);
  }
}
