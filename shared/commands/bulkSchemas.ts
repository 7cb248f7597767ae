import { z } from 'zod';
import { COLLECTION_NAMES } from '../register/register';
import { bulkEditSchema } from '../search/bulkEdit';
import { openedSchema } from './openedSchema';

/** One change to many records: which they are and what they become, for the records themselves are in main already. */
export const bulkContract = {
  /** Changes all of them as one step or, when one cannot be saved, none. null when no file name was given. */
  changeSeveral: {
    input: z.strictObject({
      collection: z.enum(COLLECTION_NAMES as [(typeof COLLECTION_NAMES)[number]]),
      ids: z.array(z.uuid()).min(1),
      edit: bulkEditSchema,
    }),
    output: openedSchema.nullable(),
  },
} as const;
