import { describe, expect, it } from 'vitest';
import { adequacyCountries } from '../../../shared/lists/adequacyCountries';
import { countries } from '../../../shared/lists/countries';
import { isInEea } from '../../../shared/lists/eeaCountries';
import { itemOf } from '../../../shared/lists/valueList';

const items = adequacyCountries.items;
const states = items.filter((item) => item.kind === 'country');

describe('the adequacy decisions', () => {
  it('cover 16 countries and one international organisation', () => {
    expect(states).toHaveLength(16);
    expect(items.filter((item) => item.kind === 'organisation').map((item) => item.code)).toEqual(['EPO']);
  });

  it('cover no country of the EEA', () => {
    expect(items.filter((item) => isInEea(item.code))).toEqual([]);
  });

  it('name the countries as the list of countries does', () => {
    const different = states.filter((item) => itemOf(countries, item.code)?.label.en !== item.label.en);
    expect(different).toEqual([]);
  });

  it('have a number and a date, except the number of the Patent Organisation that was not found', () => {
    expect(items.filter((item) => item.decision === '').map((item) => item.code)).toEqual(['EPO']);
    expect(items.filter((item) => !/^20\d\d-\d\d-\d\d$/.test(item.decidedOn))).toEqual([]);
  });

  it('say where they cover only some recipients', () => {
    const limited = items.filter((item) => item.scope !== undefined).map((item) => item.code);
    expect(limited).toEqual(['CA', 'IL', 'JP', 'KR', 'US']);
  });

  it('end by themselves only for the United Kingdom', () => {
    const expiring = items.flatMap((item) => (item.expiresOn ? [[item.code, item.expiresOn]] : []));
    expect(expiring).toEqual([['GB', '2031-12-27']]);
  });
});
