import { LEVELS } from '../fields/fieldInfo';
import type { Level } from '../fields/fieldInfo';
import { countByLevel } from './findings';
import type { Finding } from './findings';

/** How much there is to look at on a level, how much of that is a question, and in how many records. */
export type LevelSummary = {
  readonly findings: number;
  readonly questions: number;
  readonly records: number;
};

export type FindingsSummary = Readonly<Record<Level, LevelSummary>>;

/** The figures of one record or of a whole register: list, record, export page and command line all show these. */
export function findingsSummary(findings: readonly Finding[]): FindingsSummary {
  const all = countByLevel(findings);
  const questions = countByLevel(findings.filter(({ certainty }) => certainty === 'soft'));
  const records = countByLevel(firstOfEachRecord(findings));
  const at = (level: Level): LevelSummary => ({
    findings: all[level],
    questions: questions[level],
    records: records[level],
  });
  return { A30: at('A30'), LAW: at('LAW'), GP: at('GP') };
}

/** At each level, one finding for each record that has any. */
function firstOfEachRecord(findings: readonly Finding[]): readonly Finding[] {
  const seen: Readonly<Record<Level, Set<string>>> = { A30: new Set(), LAW: new Set(), GP: new Set() };
  return findings.filter(({ level, recordId }) => {
    const isFirst = !seen[level].has(recordId);
    seen[level].add(recordId);
    return isFirst;
  });
}

/** True when there is nothing to look at. */
export function isClear(summary: FindingsSummary): boolean {
  return LEVELS.every((level) => summary[level].findings === 0);
}
