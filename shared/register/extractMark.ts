import { z } from 'zod';

/**
 * Says that a file is a part of a register, and how that part began: what is not in it was left out, not taken away.
 * Loose, so that what a newer program keeps in it survives.
 */
export const extractMarkSchema = z.looseObject({
  /** The entry in the extract's own history at which it began. */
  entry: z.string().max(100),
  /** What it said then, as reports print it. */
  fingerprint: z.string().max(100),
  /** The last entries of the register that it was taken from, then. */
  heads: z.array(z.string().max(100)).max(1_000),
  at: z.string().max(100),
  by: z.string().max(200),
  /** For whom or of what, in words. */
  of: z.string().max(2_000),
});

export type ExtractMark = z.output<typeof extractMarkSchema>;
