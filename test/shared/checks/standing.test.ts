import { describe, expect, it } from 'vitest';
import { judge, placeOfFinding } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import { lapseOf, standingsOf } from '../../../shared/checks/standing';
import type { Decision } from '../../../shared/register/decision';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { CAREFUL_TODAY } from '../../fixtures/carefulRegister';

const register = sampleRegister();
const findings = findingsOf(register, CAREFUL_TODAY);

function aDecision(level: 'A30' | 'LAW', facts: Partial<Decision> = {}): Decision {
  const finding = findings.find((one) => one.level === level && one.path !== '');
  if (!finding) throw new Error(`no finding at ${level}`);
  return {
    ...placeOfFinding(register, finding),
    id: anId(901),
    kind: level === 'A30' ? 'explained' : 'accepted',
    reason: 'Zo afgesproken.',
    by: 'fg',
    at: '2026-11-01T12:00:00Z',
    until: '',
    ...facts,
  };
}

function kindsWith(decision: Decision): readonly string[] {
  const judged = judge({ ...register, decisions: [decision] }, findings, CAREFUL_TODAY);
  return [...standingsOf(judged).values()].map(({ kind }) => kind);
}

describe('what was decided of a finding', () => {
  it('is known by the finding itself', () => {
    expect(kindsWith(aDecision('LAW'))).toEqual(['accepted']);
    expect(kindsWith(aDecision('A30'))).toEqual(['explained']);
    expect(kindsWith(aDecision('LAW', { seen: '0'.repeat(64) }))).toEqual(['lapsed']);
  });

  it('lapses on its day, and else because the field changed', () => {
    expect(lapseOf(aDecision('LAW', { until: '2026-11-25' }), CAREFUL_TODAY)).toBe('day');
    expect(lapseOf(aDecision('LAW', { until: '2026-11-26' }), CAREFUL_TODAY)).toBe('change');
    expect(lapseOf(aDecision('LAW'), CAREFUL_TODAY)).toBe('change');
  });
});
