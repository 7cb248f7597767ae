import { z } from 'zod';
import type { Failure } from '../errors';

/** A form with changes that are not in the register yet, kept in the person's own profile, never in the shared file. */
export const unsavedWorkSchema = z.object({
  registerId: z.string().min(1),
  /** '' for a register that has no file yet. */
  registerPath: z.string(),
  registerTitle: z.string(),
  recordKind: z.string(),
  recordId: z.string().min(1),
  recordName: z.string(),
  /** The record as it was when the form was opened; null for a new record. */
  base: z.unknown(),
  /** What stands in the form now. It may be half typed, so it is not checked against a schema. */
  values: z.unknown(),
  at: z.iso.datetime({ offset: true }),
});

export type UnsavedWork = z.infer<typeof unsavedWorkSchema>;
export type UnsavedWorkKey = Pick<UnsavedWork, 'registerId' | 'recordId'>;

export type Recovery = {
  /** Replaces what was kept for the same record. */
  keep(work: UnsavedWork): Promise<void>;
  /** Latest first. Files that are not unsaved work are left alone and told in `unreadable`. */
  list(): Promise<{ work: UnsavedWork[]; unreadable: Failure[] }>;
  /** Forgets one record's unsaved work; fine when there is none. */
  drop(key: UnsavedWorkKey): Promise<void>;
};
