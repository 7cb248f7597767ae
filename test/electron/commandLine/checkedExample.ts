import { placeOfFinding } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import { decisionSchema } from '../../../shared/register/decision';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { checked } from '../../../electron/commandLine/checked';
import { anId } from '../../factories';

export const TODAY = '2026-11-25';
export const ALL = { level: undefined, only: [] };

/** The example register in which one finding is accepted, one gap of Article 30 explained and one rule off. */
export function decidedExample(): Register {
  const register = sampleRegister();
  const findings = findingsOf(register, TODAY);
  const decisions = [
    {
      id: anId(901),
      kind: 'accepted',
      ...placeOf(register, findings, 'RET-03'),
      reason: 'Loopt vanaf\nhet einde.',
    },
    {
      id: anId(902),
      kind: 'explained',
      ...placeOf(register, findings, 'SEC-01'),
      reason: 'Wordt nog beschreven.',
    },
    { id: anId(903), kind: 'ruleOff', rule: 'RET-07', reason: 'Staat in het wisbeleid.' },
  ].map((one) => decisionSchema.parse({ by: 'fg', at: '2026-11-20T12:00:00Z', until: '2027-01-01', ...one }));
  return { ...register, decisions };
}

/** What a check of it gives. */
export function checkedExample(asked: Parameters<typeof checked>[2] = ALL) {
  return checked(decidedExample(), TODAY, asked);
}

function placeOf(register: Register, findings: readonly Finding[], wanted: string) {
  const finding =
    findings.find(({ rule }) => rule === wanted) ?? findings.find(({ level }) => level === 'A30');
  if (finding === undefined) throw new Error(`the example register has no ${wanted}`);
  return placeOfFinding(register, finding);
}
