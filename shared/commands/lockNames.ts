/** What the name of a locked file ends with, so that people and the age tool know it. */
export const LOCKED_ENDING = '.age';

/** Whether the name of a file promises that it is locked. What it is, its content says. */
export function isLockedName(path: string): boolean {
  return path.toLowerCase().endsWith(LOCKED_ENDING);
}

/** The name of the same register once it is locked. */
export function lockedPathOf(path: string): string {
  return isLockedName(path) ? path : `${path}${LOCKED_ENDING}`;
}

/** The name of the same register once it is readable again. */
export function plainPathOf(path: string): string {
  return isLockedName(path) ? path.slice(0, -LOCKED_ENDING.length) : path;
}
