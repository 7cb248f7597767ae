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

/** A register that is locked, and with what. */
export type LockedPlace = { readonly path: string; readonly passphrase: string };

export type Recovery = {
  /** Replaces what was kept for the same record. With the passphrase of the register it is kept locked too. */
  keep(work: UnsavedWork, passphrase?: string): Promise<void>;
  /**
   * Latest first. Files that are not unsaved work are left alone and told in `unreadable`. Work in a locked register is
   * only seen with that register's passphrase.
   */
  list(locked?: LockedPlace): Promise<{ work: UnsavedWork[]; unreadable: Failure[] }>;
  /** Forgets one record's unsaved work; fine when there is none. */
  drop(key: UnsavedWorkKey): Promise<void>;
  /** Keeps all work in a register as the register itself is kept from now on: locked, readable, or under another name. */
  relock(registerId: string, from: RegisterPlace, to: RegisterPlace): Promise<void>;
  /** Forgets every passphrase and what was opened with it. */
  forgetPassphrases(): void;
};

/** Where a register is, and its passphrase when it has one. */
export type RegisterPlace = { readonly path: string; readonly passphrase: string | undefined };
