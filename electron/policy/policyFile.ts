import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { PolicyProblem } from '../../shared/policy/policy';
import { errnoOf } from '../storage/fileFailures';

const MAX_BYTES = 100_000;
const OTHERS_MAY_WRITE = 0o022;

// Windows has no such flag.
const NO_LINKS = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

type Found = { readonly text: string } | { readonly problem: PolicyProblem['reason'] };

/**
 * The text of a policy file, or why it cannot be trusted; undefined when there is none. Only the administrator may be
 * able to change it: neither the file nor what its name leads to.
 */
export function policyFile(file: string, trustedOwner: number): Found | undefined {
  try {
    const named = lstatSync(file, { throwIfNoEntry: false });
    if (named === undefined) return undefined;
    if (named.isSymbolicLink()) return { problem: 'isLink' };
    if (!named.isFile()) return { problem: 'notFile' };
    return readOpened(file, trustedOwner);
  } catch (error) {
    // Somebody put a link in its place meanwhile.
    return { problem: errnoOf(error) === 'ELOOP' ? 'isLink' : 'unreadable' };
  }
}

function readOpened(file: string, trustedOwner: number): Found {
  // Asked of what was opened, not of the name, which may stand for another file by now.
  const descriptor = openSync(file, constants.O_RDONLY | NO_LINKS);
  try {
    const facts = fstatSync(descriptor);
    if (!isProtected(facts, trustedOwner) || !isFolderProtected(file, trustedOwner)) {
      return { problem: 'notProtected' };
    }
    if (facts.size > MAX_BYTES) return { problem: 'tooLarge' };
    return { text: readFileSync(descriptor, 'utf8').replace(/^\uFEFF/, '') };
  } finally {
    closeSync(descriptor);
  }
}

// Windows has no such bits. There a person who can open the file for writing could change it.
function isProtected({ uid, mode }: Stats, trustedOwner: number): boolean {
  return process.platform === 'win32' || (uid === trustedOwner && (mode & OTHERS_MAY_WRITE) === 0);
}

/** Whoever may write to the folder can put another file there. */
function isFolderProtected(file: string, trustedOwner: number): boolean {
  if (process.platform === 'win32') return !canBeOpenedToWrite(file);
  const { uid, mode } = statSync(path.dirname(file));
  return (uid === trustedOwner || uid === 0) && (mode & OTHERS_MAY_WRITE) === 0;
}

function canBeOpenedToWrite(file: string): boolean {
  try {
    closeSync(openSync(file, 'r+'));
    return true;
  } catch {
    return false;
  }
}
