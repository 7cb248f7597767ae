import { describe, expect, it } from 'vitest';
import { isAboutHealth, isNationalNumber, kindOf, specialCategoryOf } from '../../../shared/checks/dataKind';
import { registerOf } from '../../ruleTable';

function data(facts: object) {
  return registerOf({ activities: [{ data: [facts] }] }).activities[0]!.data[0]!;
}

describe('the kind of data', () => {
  it('is what the person chose, also against the category', () => {
    expect(kindOf(data({ kind: 'ordinary', category: 'SP_HEALTH' }))).toBe('ordinary');
  });

  it('follows from the category while nothing is chosen', () => {
    const kinds = ['SP_HEALTH', 'PD_CRIMINAL', 'PD_BSN', 'PD_NAME', 'constructor', ''].map((category) =>
      kindOf(data({ category })),
    );
    expect(kinds).toEqual(['special', 'criminal', 'nationalId', 'ordinary', '', '']);
    expect(kindOf(data({ specialCategory: 'SP_BIO' }))).toBe('special');
  });

  it('knows health data by either field', () => {
    expect(isAboutHealth(data({ category: 'SP_HEALTH' }))).toBe(true);
    expect(isAboutHealth(data({ category: 'PD_OTHER', kind: 'special', specialCategory: 'SP_HEALTH' }))).toBe(
      true,
    );
    expect(isAboutHealth(data({ category: 'SP_HEALTH', kind: 'ordinary' }))).toBe(false);
    expect(specialCategoryOf(data({ category: 'PD_NAME' }))).toBe('');
  });

  it('takes a BSN for a national number, whatever it is called', () => {
    expect(isNationalNumber(data({ category: 'PD_BSN', kind: 'ordinary' }))).toBe(true);
    expect(isNationalNumber(data({ category: 'PD_OTHER', kind: 'nationalId' }))).toBe(true);
    expect(isNationalNumber(data({ category: 'PD_ACCOUNT' }))).toBe(false);
  });
});
