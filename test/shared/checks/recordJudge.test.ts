import { describe, expect, it } from 'vitest';
import { placeOfFinding } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import { recordJudge } from '../../../shared/checks/recordJudge';
import { joined } from '../../../shared/checks/standing';
import { judge } from '../../../shared/checks/decisions';
import type { Decision } from '../../../shared/register/decision';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { CAREFUL_TODAY } from '../../fixtures/carefulRegister';

const sample = sampleRegister();
const findings = findingsOf(sample, CAREFUL_TODAY);
const acceptable = findings.filter(({ level }) => level === 'LAW');
const decisions = acceptable.slice(0, 5).map((finding, index): Decision => ({
  ...placeOfFinding(sample, finding),
  id: anId(900 + index),
  kind: 'accepted',
  reason: 'Zo afgesproken.',
  by: 'fg',
  at: '2026-11-25T12:00:00Z',
  until: '',
}));
const ruleOff: Decision = {
  id: anId(950),
  kind: 'ruleOff',
  rule: acceptable.at(-1)?.rule ?? '',
  collection: '',
  recordId: '',
  path: '',
  seen: '',
  reason: 'Geldt hier niet.',
  by: 'fg',
  at: '2026-11-25T12:00:00Z',
  until: '',
};
const register = { ...sample, decisions: [...decisions, ruleOff] };

function byRecord() {
  const ids = [...new Set(findings.map(({ recordId }) => recordId))];
  return ids.map((id) => [id, findings.filter(({ recordId }) => recordId === id)] as const);
}

describe('judging record by record', () => {
  it('gives the same as judging the register as a whole', () => {
    const judgeOne = recordJudge(register, CAREFUL_TODAY);
    const whole = judge(register, findings, CAREFUL_TODAY);
    const parts = joined(byRecord().map(([id, own]) => judgeOne(id, own)));
    expect(new Set(parts.open)).toEqual(new Set(whole.open));
    expect(parts.accepted.length).toBe(whole.accepted.length);
    expect(parts.off.length).toBe(whole.off.length);
    expect(whole.accepted.length).toBeGreaterThan(0);
    expect(whole.off.length).toBeGreaterThan(0);
  });

  it('gives the findings of a record without a decision as the same list', () => {
    const judgeOne = recordJudge({ ...sample, decisions }, CAREFUL_TODAY);
    const decided = new Set(decisions.map(({ recordId }) => recordId));
    const [, own = []] = byRecord().find(([id]) => !decided.has(id)) ?? [];
    expect(judgeOne(own[0]?.recordId ?? '', own).open).toBe(own);
  });
});
