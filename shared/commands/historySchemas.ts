import { z } from 'zod';
import { ENTRY_KINDS } from '../history/entry';
import { PART_NAMES } from '../history/diff';
import { LANGUAGES } from '../i18n/text';

const LIMIT_MAX = 1_000;
const TEXT_MAX = 200;

const language = z.enum(LANGUAGES);
const entryId = z.string().max(100);
const part = z.enum(['register', ...PART_NAMES]);

/** Which entries of the history are asked for, the latest first. */
const historyInput = z.strictObject({
  language,
  /** Only about this record; '' for all. */
  collection: z.union([z.literal(''), part]),
  recordId: z.string().max(100),
  /** Only by this person, as the rows name them; '' for everybody. */
  by: z.string().max(200),
  /** Only from and until these days, YYYY-MM-DD; '' for no limit. */
  from: z.string().max(10),
  until: z.string().max(10),
  /** Only entries in which each of these words stands. */
  text: z.string().max(TEXT_MAX).optional(),
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

const historyPage = z.object({
  total: z.number(),
  rows: z.array(historyRow),
  /** Everybody in the whole history, as the rows name them. */
  people: z.array(z.string()),
  /** When the first entry was made; '' when there is none. */
  since: z.string(),
});

/** One of the two; the other ''. A day means the end of it, a moment is ISO 8601. */
export const stateInput = z.strictObject({ entry: entryId, date: z.string().max(40) });

/** '' for the register as it is now. */
const compareInput = z.strictObject({ language, before: entryId, after: entryId });

const difference = z.object({
  part,
  recordId: z.string(),
  name: z.string(),
  sentences: z.array(z.string()),
  /** Field by field; '' where nothing is recorded. */
  fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});

const stateDifferences = z.array(difference);

/** A fingerprint from a printed report or a delivery; '' when there is none to compare with. */
const verifyInput = z.strictObject({ language, knownFingerprint: z.string().max(100) });

const verificationResult = z.object({
  isGood: z.boolean(),
  entries: z.number(),
  /** Of what the register says now, as reports print it. */
  fingerprint: z.string(),
  head: z.string(),
  /** What was found, and what cannot be known without a fingerprint from elsewhere, in sentences. */
  sentences: z.array(z.string()),
});

/** Looking back, and taking a name out of what is looked back on. */
export const historyContract = {
  /** Entries of the history in sentences, the latest first. */
  history: { input: historyInput, output: historyPage },
  /** What is another in two states of the register, by record. */
  compareStates: { input: compareInput, output: stateDifferences },
  verifyHistory: { input: verifyInput, output: verificationResult },
  /** Replaces a name by its hash in the history, not in the register itself. In how many entries it stood; then saved. */
  eraseName: { input: z.strictObject({ name: z.string().min(2).max(200) }), output: z.number() },
} as const;
