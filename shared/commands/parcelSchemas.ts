import { z } from 'zod';

/** How the rest of a large register comes to the page. */
export const parcelContract = {
  /** A piece of a register that is on its way, as JSON: an answer holds as much as is read in a moment. */
  registerPiece: {
    input: z.strictObject({ revision: z.int().min(1), piece: z.int().min(0) }),
    output: z.string(),
  },
} as const;
