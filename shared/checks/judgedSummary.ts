import { countByLevel } from './findings';
import type { Level } from '../fields/fieldInfo';
import type { Decided, Judged } from './decisions';
import { findingsSummary } from './findingsSummary';
import type { FindingsSummary } from './findingsSummary';

/**
 * The figures after what people decided. Only what is open counts as work: what is accepted or silenced is counted apart,
 * so that nothing drops out of sight, and an explained gap of Article 30 is still open.
 */
export type JudgedSummary = {
  readonly open: FindingsSummary;
  readonly explained: number;
  readonly accepted: Readonly<Record<Level, number>>;
  /** Of rules that are switched off. */
  readonly off: Readonly<Record<Level, number>>;
};

export function judgedSummary({ open, explained, accepted, off }: Omit<Judged, 'lapsed'>): JudgedSummary {
  return {
    open: findingsSummary(open),
    explained: explained.length,
    accepted: countByLevel(findingsIn(accepted)),
    off: countByLevel(findingsIn(off)),
  };
}

function findingsIn(decided: readonly Decided[]) {
  return decided.map(({ finding }) => finding);
}
