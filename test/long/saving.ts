import { AppError } from '../../shared/errors';
import type { FailureCode } from '../../shared/errors';
import type { Activity } from '../../shared/register/activity';
import type { Change } from './changes';
import type { Facts } from './model';
import type { TestWindow } from './windows';

/** Saves a record; false when somebody else was first. */
export async function saves(window: TestWindow, record: Activity): Promise<boolean> {
  const change = { collection: 'activities' as const, record: { ...record } };
  const saving = window.commands.saveRecords({ changes: [change], reason: '' });
  return isDone(saving, ['recordChangedByOther', 'recordRemovedByOther']);
}

/** Whether something was done; false for the refusals that may be. */
export async function isDone(doing: Promise<unknown>, refusals: readonly FailureCode[]): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch (error) {
    if (error instanceof AppError && refusals.includes(error.failure.code)) return false;
    throw error;
  }
}

type Around = { readonly now: Facts | undefined; readonly seen: Facts };

/** Somebody else changed the same fact, or took the record out: then, and only then, nothing may be saved. */
export function mustBeRight(saved: boolean, { key, value }: Change, { now, seen }: Around): void {
  // Which of two orders stands is a matter of its own; what is in the list is compared all the same.
  if (key === undefined && now !== undefined) return;
  const mayBeSaved = now !== undefined && key !== undefined && [seen[key], value].includes(now[key]);
  if (saved === mayBeSaved) return;
  throw new Error(saved ? `${key} of somebody else was overwritten` : `a save of ${key} was refused`);
}
