import { z } from 'zod';
import { PART_NAMES } from '../history/diff';
import { LANGUAGES } from '../i18n/text';

const PATH_MAX = 5_000;
const TEXT_MAX = 200_000;

const part = z.enum(['register', ...PART_NAMES]);

/** A question of a merge in words. */
const conflict = z.object({
  id: z.string(),
  part,
  recordId: z.string(),
  /** What people call the record; '' for the register itself. */
  name: z.string(),
  field: z.string(),
  mine: z.string(),
  theirs: z.string(),
  /** Null where there was nothing that could come back. */
  base: z.string().nullable(),
  canBoth: z.boolean(),
  /** What the field says here, when it is a text that can be written by hand. */
  text: z.string().nullable(),
});

const incoming = z.object({
  part,
  recordId: z.string(),
  name: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  sentences: z.array(z.string()),
});

/** What merging a file would bring. */
const mergePreview = z.object({
  handle: z.string(),
  fileName: z.string(),
  /** Who made the last change in the other file, and when; '' when its history does not tell. */
  lastBy: z.string(),
  lastAt: z.string(),
  /** When the two were last the same; '' when they have no common past. */
  commonAt: z.string(),
  /** What needs no question, by record. */
  incoming: z.array(incoming),
  conflicts: z.array(conflict),
  /** Records that stay as they are here, and are another in the other file. */
  outgoing: z.object({ fields: z.number(), names: z.array(z.string()) }),
  /** References to what one side took out, in sentences. */
  dangling: z.array(z.string()),
  /** Gaps of Article 30 before and after, with mine at every question. */
  gaps: z.object({ before: z.number(), after: z.number() }),
  /** Stands for exactly these two states: finishing on others is refused. */
  seen: z.string(),
});

const choice = z.union([
  z.enum(['mine', 'theirs', 'base', 'both']),
  z.strictObject({ value: z.string().max(TEXT_MAX) }),
]);

/** What was decided about a merge that was looked at. */
export const mergeInput = z.strictObject({
  seen: z.string().max(200),
  /** An answer to every question, by its id. */
  choices: z.record(z.string().max(PATH_MAX), choice),
  /** Records of which nothing comes in. */
  leftOut: z.array(z.strictObject({ part, recordId: z.string().max(100) })).max(100_000),
});

const handle = z.string().max(100);
const copy = z.object({ handle, fileName: z.string(), changedAt: z.string() });

/** Looking at another copy; only the rest of the contract writes. */
export const mergeContract = {
  /** Other files beside the open one that hold the same register and something that it does not. */
  registerCopies: { input: z.undefined(), output: z.array(copy) },
  /** Asks for a file to merge into the open one; null when the person cancels. */
  chooseToMerge: {
    input: z.undefined(),
    output: z.object({ handle, fileName: z.string() }).nullable(),
  },
  /** Whether a file holds a version of the open register. */
  isOpenRegister: { input: z.strictObject({ handle }), output: z.boolean() },
  /** What merging a file into the open register would bring; writes nothing. */
  mergePreview: { input: z.strictObject({ handle, language: z.enum(LANGUAGES) }), output: mergePreview },
} as const;
