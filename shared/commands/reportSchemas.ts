import { z } from 'zod';
import { LANGUAGES } from '../i18n/text';
import { EDITIONS } from '../report/editions';

/** A place where a report says something else than the data it was made from. */
const lineChange = z.object({
  /** The record or chapter, its part and its field; '' where there is none. */
  chapter: z.string(),
  section: z.string(),
  field: z.string(),
  /** As the data gives it; '' where the document says more. */
  expected: z.string(),
  /** As it stands in the document; '' where it is gone. */
  found: z.string(),
});

/** Why nothing can be said of a file. */
export const UNREADABLE = ['notZip', 'notDocx', 'tooLarge', 'unsafe', 'notReport', 'damagedData'] as const;

const readable = z.object({
  kind: z.literal('report'),
  /** YYYY-MM-DD, the day of the report. */
  date: z.string(),
  programVersion: z.string(),
  edition: z.enum(EDITIONS),
  language: z.enum(LANGUAGES),
  status: z.enum(['concept', 'final']),
  fingerprint: z.string(),
  /** Whether the data inside is the state that the fingerprint names; 'none' in editions that carry no data. */
  data: z.enum(['whole', 'changed', 'none']),
  /** Against the register that is open; 'none' when there is none, 'foreign' when it is quite another one. */
  register: z.enum(['same', 'other', 'foreign', 'none']),
  registerFingerprint: z.string(),
  /** How the text compares with what the data gives. */
  text: z.enum(['unchanged', 'changed', 'all', 'notCompared']),
  /** The first of the places that were changed. */
  changes: z.array(lineChange),
  changeCount: z.number(),
  /** What changed in the register since, as far as the report carries what it was. */
  since: z.array(z.object({ name: z.string(), sentences: z.array(z.string()) })),
  /** Which document of a set it is, 0 for the main one; null for a report in one document. */
  volume: z
    .object({ number: z.number(), total: z.number(), title: z.string(), mainFileName: z.string() })
    .nullable(),
});

export const reportVerdict = z.union([
  readable,
  z.object({ kind: z.literal('unreadable'), why: z.enum(UNREADABLE) }),
]);

export type ReportVerdict = z.output<typeof reportVerdict>;

/** A house template, and what of it cannot be used. */
export const templateSchema = z.object({
  fileName: z.string(),
  /** The styles that it lacks, by their names in Word. */
  missing: z.array(z.string()),
  hadMacros: z.boolean(),
});
