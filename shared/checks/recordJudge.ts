import type { Decision } from '../register/decision';
import type { Register } from '../register/register';
import { judge } from './decisions';
import type { Judged } from './decisions';
import type { Finding } from './findings';

/** What was decided of the findings of one record, or of the register as a whole, by its id. */
export type RecordJudge = (recordId: string, findings: readonly Finding[]) => Judged;

/**
 * Judges record by record, as they are checked. Most records have no decision, and their findings come back as the same
 * list, so that what was drawn of them still holds.
 */
export function recordJudge(register: Register, today: string): RecordJudge {
  const rulesOff = register.decisions.filter(({ kind }) => kind === 'ruleOff');
  const byRecord = new Map<string, readonly Decision[]>();
  for (const decision of register.decisions) {
    const { kind, recordId } = decision;
    if (kind !== 'ruleOff') byRecord.set(recordId, [...(byRecord.get(recordId) ?? []), decision]);
  }
  return (recordId, findings) => {
    const own = byRecord.get(recordId) ?? [];
    return judge({ ...register, decisions: [...rulesOff, ...own] }, findings, today);
  };
}
