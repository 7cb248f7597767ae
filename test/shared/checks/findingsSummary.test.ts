import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../shared/checks/checkRegister';
import { countByLevel } from '../../../shared/checks/findings';
import { findingsSummary, isClear } from '../../../shared/checks/findingsSummary';
import { recordChecker } from '../../../shared/checks/recordChecker';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { CAREFUL_TODAY, carefulRegister } from '../../fixtures/carefulRegister';

describe('the figures of a register', () => {
  const register = sampleRegister();
  const findings = checkRegister(register, CAREFUL_TODAY);
  const summary = findingsSummary(findings);

  it('are the sum of those of its records', () => {
    const check = recordChecker(register, CAREFUL_TODAY);
    const records = COLLECTION_NAMES.flatMap((name) => register[name].map((record) => check(name, record)));
    const sum = (level: 'A30' | 'LAW' | 'GP') =>
      records.reduce((total, one) => total + findingsSummary(one)[level].findings, 0);
    expect({ A30: sum('A30'), LAW: sum('LAW'), GP: sum('GP') }).toEqual(countByLevel(findings));
  });

  it('say in how many records a level has findings, and how many of them are questions', () => {
    const atA30 = findings.filter(({ level }) => level === 'A30');
    expect(summary.A30).toEqual({
      findings: atA30.length,
      questions: atA30.filter(({ certainty }) => certainty === 'soft').length,
      records: new Set(atA30.map(({ recordId }) => recordId)).size,
    });
    expect(summary.A30.questions).toBeGreaterThan(0);
  });

  it('are clear only when no level has any', () => {
    expect(isClear(summary)).toBe(false);
    expect(isClear(findingsSummary(checkRegister(carefulRegister(), CAREFUL_TODAY)))).toBe(true);
  });
});
