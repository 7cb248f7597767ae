import { z } from 'zod';
import { registerSchema } from '../register/register';

/** What an undo or redo would bring back: the words for it follow in the person's language. */
export const stepSchema = z.object({
  kind: z.enum(['added', 'changed', 'several', 'title', 'decided', 'delivered', 'merged']),
  /** What the record is called, where it is one. */
  name: z.string(),
  /** How many records. */
  count: z.number(),
});

/** An open register as the window sees it. */
export const openedSchema = z.object({
  /** Without its history, which is asked for apart: it may be longer than everything else. */
  register: registerSchema,
  /** '' while the register has not been saved under a name yet. */
  path: z.string(),
  fileName: z.string(),
  folder: z.string(),
  /** Why saving is not possible, or 'writable'. */
  access: z.enum(['writable', 'newerVersion', 'readOnly', 'past']),
  /** The earlier state that is shown: its last entry, and when that was made; '' before the first one. */
  past: z.object({ entry: z.string(), at: z.string() }).nullable(),
  undo: stepSchema.nullable(),
  redo: stepSchema.nullable(),
  /** Whether the file opens with a passphrase only. */
  isLocked: z.boolean(),
});
