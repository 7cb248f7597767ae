import { z } from 'zod';
import { openedSchema } from './openedSchema';

/** Longer ones would only be a file that was pasted by mistake. */
export const PASSPHRASE_MAX = 20_000;

/** After how many minutes without input a locked register may be closed; 0 for never. */
export const LOCK_AFTER_MINUTES = [0, 5, 10, 15, 30, 60] as const;

const passphrase = z.string().max(PASSPHRASE_MAX);

const newLockInput = z.strictObject({
  /** The passphrase of now; '' where there is none. */
  current: passphrase,
  passphrase,
});

const passphraseInput = z.strictObject({ passphrase });

/** The commands around locked registers. */
export const lockContract = {
  /** Opens the locked file that could not be opened last, with its passphrase. */
  openLocked: { input: passphraseInput, output: openedSchema },
  /**
   * Locks the file of the open register with a passphrase, or with another one; what was there before stays until the new
   * file is proven. Asks for a file name first where there is none; null when that is cancelled.
   */
  lockFile: { input: newLockInput, output: openedSchema.nullable() },
  /** Makes the file readable again, for who gives the passphrase. */
  unlockFile: { input: passphraseInput, output: openedSchema },
  /** Closes a locked register for who has left the desk: to the page that asks for its passphrase. */
  lockNow: { input: z.undefined(), output: z.void() },
  /** Tries a passphrase on another file, such as one that is to be merged; kept until the register is closed. */
  givePassphrase: {
    input: z.strictObject({ handle: z.string().max(100), passphrase }),
    output: z.void(),
  },
  /** After how many minutes without input a locked register is closed; 0 for never. */
  setLockAfter: { input: z.strictObject({ minutes: z.int().min(0).max(1_440) }), output: z.void() },
} as const;
