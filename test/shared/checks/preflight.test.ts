import { describe, expect, it } from 'vitest';
import { judge, placeOfFinding } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import { openPoints, refuseUnexplained, unexplained } from '../../../shared/checks/preflight';
import { AppError } from '../../../shared/errors';
import type { Decision } from '../../../shared/register/decision';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aRegister, anId } from '../../factories';
import { CAREFUL_TODAY, carefulRegister } from '../../fixtures/carefulRegister';

const register = sampleRegister();
const findings = findingsOf(register, CAREFUL_TODAY);

describe('what is open before export', () => {
  const points = openPoints({ open: findings });

  it('comes by the letters of 30(1), then of 30(2), then by level', () => {
    const keys = points.map(({ level, article }) => (article === '' ? level : article));
    expect(keys).toEqual([...keys].sort(byOrder));
    expect(keys).toEqual(expect.arrayContaining(['30(1)(d)', '30(1)(f)', '30(2)(a)', 'LAW', 'GP']));
  });

  it('loses no point and names none twice', () => {
    const all = points.flatMap((group) => group.findings);
    expect(all).toHaveLength(findings.length);
    expect(new Set(all)).toEqual(new Set(findings));
  });

  it('puts what the register lacks as a whole with the letter that asks for it', () => {
    const empty = openPoints({ open: findingsOf(aRegister(), CAREFUL_TODAY) });
    expect(empty.map(({ article }) => article)).toEqual(['30(1)(a)', '']);
  });

  it('is nothing for a careful register', () => {
    expect(openPoints({ open: findingsOf(carefulRegister(), CAREFUL_TODAY) })).toEqual([]);
  });
});

describe('a final report', () => {
  const demanded = findings.filter(({ level }) => level === 'A30');
  const explain = (finding: (typeof findings)[number], index: number): Decision => ({
    ...placeOfFinding(register, finding),
    id: anId(1000 + index),
    kind: 'explained',
    reason: 'Wordt uitgezocht.',
    by: 'fg',
    at: '2026-11-25T12:00:00Z',
    until: '',
  });
  const left = (decisions: readonly Decision[]) => {
    const with30 = { ...register, decisions: [...decisions] };
    return unexplained(judge(with30, findings, CAREFUL_TODAY));
  };

  it('needs a reason for every open point of Article 30, and for nothing else', () => {
    expect(left([])).toEqual(demanded);
    expect(left(demanded.map(explain))).toEqual([]);
  });

  it('needs one down to the level that the administrator settled', () => {
    const levels = (minimum: 'A30' | 'LAW' | 'GP') =>
      new Set(unexplained({ open: findings, explained: [] }, minimum).map(({ level }) => level));
    expect([...levels('A30')]).toEqual(['A30']);
    expect([...levels('LAW')].sort()).toEqual(['A30', 'LAW']);
    expect([...levels('GP')].sort()).toEqual(['A30', 'GP', 'LAW']);
    const tries = [undefined, 'GP'] as const;
    const codes = tries.map((minimum) => {
      try {
        refuseUnexplained(register, CAREFUL_TODAY, minimum);
        return '';
      } catch (error) {
        return error instanceof AppError ? error.failure.code : '';
      }
    });
    expect(codes).toEqual(['exportNotFinal', 'exportBelowMinimum']);
  });

  it('still needs one where the field changed after the reason was given', () => {
    const decisions = demanded.map(explain);
    const [first, ...rest] = decisions;
    if (!first) throw new Error('no decision');
    const changed = left([{ ...first, seen: '0'.repeat(64) }, ...rest]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ rule, recordId }) => rule === first.rule && recordId === first.recordId)).toBe(
      true,
    );
  });
});

/** 30(1) before 30(2), each by letter, then the levels. */
function byOrder(a: string, b: string): number {
  const order = (key: string) => (key.startsWith('30(') ? `0${key}` : key === 'LAW' ? '1' : '2');
  return order(a) < order(b) ? -1 : Number(order(a) > order(b));
}

describe('a report that is called final', () => {
  it('is refused while a point of Article 30 is open without a reason, whoever asks', () => {
    expect(() => {
      refuseUnexplained(register, CAREFUL_TODAY);
    }).toThrow('exportNotFinal');
  });

  it('is made of a register in which nothing is open', () => {
    expect(() => {
      refuseUnexplained(carefulRegister(), CAREFUL_TODAY);
    }).not.toThrow();
  });
});
