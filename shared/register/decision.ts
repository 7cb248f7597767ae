import { z } from 'zod';
import { id, object } from '../fields/fields';

/** What people decide about findings: put up with one, say why a gap is there, or switch a rule off altogether. */
export const DECISION_KINDS = ['accepted', 'explained', 'ruleOff'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

const NAME_MAX = 200;
const REASON_MAX = 10_000;

/**
 * Who decided what about which finding, and why; printed in the report. Accepting is not for gaps of Article 30: those
 * are only explained, and stay gaps.
 */
export const decisionSchema = object({
  id: id(),
  kind: z.enum(DECISION_KINDS),
  /** The rule of the finding, or the one that is switched off. */
  rule: z.string().min(1).max(NAME_MAX),
  /** Where the finding was: collection, record and place with ids for list items; '' for a whole rule. */
  collection: z.string().max(NAME_MAX).default(''),
  recordId: z.string().max(NAME_MAX).default(''),
  path: z.string().max(1_000).default(''),
  /** SHA-256 of what stood in the field: when that changes, the finding is open again. '' for a whole rule. */
  seen: z.string().max(64).default(''),
  reason: z.string().max(REASON_MAX).default(''),
  by: z.string().max(NAME_MAX).default(''),
  at: z.iso.datetime({ offset: true }),
  /** The day on which it is looked at again, YYYY-MM-DD; '' for as long as the field stays as it is. */
  until: z.union([z.literal(''), z.iso.date()]).default(''),
});

export type Decision = z.output<typeof decisionSchema>;
