import { describe, expect, it } from 'vitest';
import type { LegalBasis } from '../../../shared/lists/legalBases';
import { legalBases } from '../../../shared/lists/legalBases';
import { rights } from '../../../shared/lists/rights';
import { itemOf } from '../../../shared/lists/valueList';

const bases = (code: string) => itemOf(rights, code)?.bases;
const where = (code: string, applies: string) =>
  (Object.entries(bases(code) ?? {}) as [LegalBasis, string][])
    .filter(([, value]) => value === applies)
    .map(([basis]) => basis);

describe('the rights by legal basis', () => {
  it('answer for every legal basis', () => {
    const expected = legalBases.items.map((item) => item.code);
    expect(rights.items.filter((right) => Object.keys(right.bases).join() !== expected.join())).toEqual([]);
  });

  it('give portability on consent and contract only', () => {
    expect(where('RIGHT_PORTABILITY', 'yes')).toEqual(['A6_1_a', 'A6_1_b']);
    expect(where('RIGHT_PORTABILITY', 'conditional')).toEqual([]);
  });

  it('give objection on public task and legitimate interests only', () => {
    expect(where('RIGHT_OBJECT', 'yes')).toEqual(['A6_1_e', 'A6_1_f']);
  });

  it('give withdrawal on consent only', () => {
    expect(where('RIGHT_WITHDRAW', 'yes')).toEqual(['A6_1_a']);
  });

  it('hold back erasure while a duty or task needs the data', () => {
    expect(where('RIGHT_ERASURE', 'conditional')).toEqual(['A6_1_c', 'A6_1_e']);
  });

  it('never refuse objection to direct marketing', () => {
    expect(where('RIGHT_OBJECT_MARKETING', 'no')).toEqual([]);
  });

  it('explain every conditional cell in the cell or in the row', () => {
    const silent = rights.items.flatMap((right) =>
      where(right.code, 'conditional').filter((basis) => !right.cellNotes?.[basis] && !right.note),
    );
    expect(silent).toEqual([]);
  });
});
