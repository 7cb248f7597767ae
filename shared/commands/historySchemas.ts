import { z } from 'zod';
import { ENTRY_KINDS } from '../history/entry';
import { PART_NAMES } from '../history/diff';
import { LANGUAGES } from '../i18n/text';
import { registerSchema } from '../register/register';

const LIMIT_MAX = 1_000;

const language = z.enum(LANGUAGES);
const entryId = z.string().max(100);
const part = z.enum(['register', ...PART_NAMES]);

/** Which entries of the history are asked for, the latest first. */
export const historyInput = z.strictObject({
  language,
  /** Only about this record; '' for all. */
  collection: z.union([z.literal(''), part]),
  recordId: z.string().max(100),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(LIMIT_MAX),
});

const historyRow = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  kind: z.enum([...ENTRY_KINDS, 'other']),
  part: z.union([z.literal(''), part]),
  recordId: z.string(),
  /** What the record was called then. */
  name: z.string(),
  sentences: z.array(z.string()),
});

export const historyPage = z.object({ total: z.number(), rows: z.array(historyRow) });

export const entryInput = z.strictObject({ id: entryId });
/** A day, which means the end of it, or a moment: ISO 8601. */
export const dateInput = z.strictObject({ date: z.string().max(40) });

/** The register as it was; nothing can be saved in it. */
export const pastRegister = z.object({
  register: registerSchema,
  /** The last entry then; '' before the first one. */
  entry: z.string(),
  at: z.string(),
});

/** '' for the register as it is now. */
export const compareInput = z.strictObject({ language, before: entryId, after: entryId });

const difference = z.object({
  part,
  recordId: z.string(),
  name: z.string(),
  sentences: z.array(z.string()),
});

export const stateDifferences = z.array(difference);

/** A fingerprint from a printed report or a delivery; '' when there is none to compare with. */
export const verifyInput = z.strictObject({ language, knownFingerprint: z.string().max(100) });

export const verificationResult = z.object({
  isGood: z.boolean(),
  entries: z.number(),
  /** Of what the register says now, as reports print it. */
  fingerprint: z.string(),
  head: z.string(),
  /** What was found, and what cannot be known without a fingerprint from elsewhere, in sentences. */
  sentences: z.array(z.string()),
});
