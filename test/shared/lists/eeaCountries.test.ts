import { describe, expect, it } from 'vitest';
import { countries } from '../../../shared/lists/countries';
import { eeaCountries, isInEea } from '../../../shared/lists/eeaCountries';
import { itemOf } from '../../../shared/lists/valueList';

describe('the EEA', () => {
  it('has 27 members of the EU and Iceland, Liechtenstein and Norway', () => {
    const members = eeaCountries.items;
    expect(members).toHaveLength(30);
    expect(members.filter((member) => !member.euMember).map((member) => member.code)).toEqual([
      'IS',
      'LI',
      'NO',
    ]);
  });

  it('names its members as the list of countries does', () => {
    const different = eeaCountries.items.filter(
      (member) => itemOf(countries, member.code)?.label.nl !== member.label.nl,
    );
    expect(different).toEqual([]);
  });

  it('leaves out the Caribbean parts of the Kingdom, Switzerland and the United Kingdom', () => {
    expect(['BQ', 'AW', 'CW', 'SX', 'CH', 'GB'].filter(isInEea)).toEqual([]);
  });

  it('counts a region with a code of its own with its member state', () => {
    expect(['NL', 'RE', 'AX'].every(isInEea)).toBe(true);
  });

  it('leaves out a code that nobody knows', () => {
    expect(isInEea('')).toBe(false);
    expect(isInEea('QQ')).toBe(false);
  });
});
