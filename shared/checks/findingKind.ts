import type { Finding } from './findings';

/**
 * What sort of thing a finding says, which decides its icon, its edge and its verb. `relevant` is a point of law that is
 * recommended and not required.
 */
export type FindingKind = 'missing' | 'unknown' | 'legal' | 'relevant' | 'question' | 'advice';

export function findingKind({
  rule,
  level,
  severity,
  certainty,
}: Pick<Finding, 'rule' | 'level' | 'severity' | 'certainty'>): FindingKind {
  if (rule === 'unknown') return 'unknown';
  if (certainty === 'soft') return 'question';
  if (level === 'GP') return 'advice';
  if (level === 'A30') return 'missing';
  return severity === 'REQ' ? 'legal' : 'relevant';
}
