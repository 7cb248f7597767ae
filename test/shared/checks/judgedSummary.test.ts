import { describe, expect, it } from 'vitest';
import { judge, placeOfFinding } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import { judgedSummary } from '../../../shared/checks/judgedSummary';
import { decisionSchema } from '../../../shared/register/decision';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';

const TODAY = '2026-11-25';

describe('the figures after decisions', () => {
  it('count what is accepted or of a rule that is off apart from what is open, so that nothing drops out', () => {
    const register = sampleRegister();
    const findings = findingsOf(register, TODAY);
    const law = findings.filter(({ level }) => level === 'LAW').slice(0, 3);
    const decisions = [
      ...law.map((finding) => ({ kind: 'accepted', ...placeOfFinding(register, finding) })),
      { kind: 'ruleOff', rule: 'RET-07' },
    ].map((one, index) =>
      decisionSchema.parse({ id: anId(900 + index), reason: 'x', at: '2026-11-01T09:00:00Z', ...one }),
    );
    const before = judgedSummary(judge(register, findings, TODAY));
    const after = judgedSummary(judge({ ...register, decisions }, findings, TODAY));
    expect(after.accepted).toEqual({ A30: 0, LAW: 3, GP: 0 });
    expect(after.open.A30).toEqual(before.open.A30);
    for (const level of ['A30', 'LAW', 'GP'] as const) {
      const all = after.open[level].findings + after.accepted[level] + after.off[level];
      expect(all).toBe(before.open[level].findings);
    }
    expect(after.off.GP + after.off.LAW).toBe(findings.filter(({ rule }) => rule === 'RET-07').length);
  });
});
