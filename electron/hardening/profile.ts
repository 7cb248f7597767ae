import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether a folder can be written to; one that is not there is made, for this person only. */
export function isWritableFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
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
