import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** As much as the smallest file that a profile needs; rights alone do not tell that a disk is full. */
const PROBE = Buffer.alloc(4_096);

/** Whether a folder can be written to; one that is not there is made, for this person only. */
export function isWritableFolder(folder: string): boolean {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, PROBE, { mode: 0o600 });
    return true;
  } catch {
    return false;
  } finally {
    removeQuietly(probe);
  }
}

/** The person's own profile, or where it cannot be written one that lasts until the computer tidies up. */
export function ownOrTemporaryProfile(own: string): string {
  if (isWritableFolder(own)) return own;
  try {
    return mkdtempSync(path.join(tmpdir(), 'verwerkingsregister-'));
  } catch {
    // Then the start fails where a file is first needed, and says so.
    return own;
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made, or the disk became read-only: there is nothing to clear up.
  }
}
