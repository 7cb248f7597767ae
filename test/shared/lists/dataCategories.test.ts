import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../../shared/lists/dataCategories';
import { specialCategories } from '../../../shared/lists/specialCategories';

const codesOf = (kind: string) =>
  dataCategories.items.filter((item) => item.kind === kind).map((item) => item.code);

describe('the data categories', () => {
  it('mark as special exactly the categories of Article 9', () => {
    expect(codesOf('special')).toEqual(specialCategories.items.map((item) => item.code));
  });

  it('mark criminal data and the national number as such', () => {
    expect(codesOf('criminal')).toEqual(['PD_CRIMINAL']);
    expect(codesOf('nationalId')).toEqual(['PD_BSN']);
  });

  it('ask words only for the open category', () => {
    expect(dataCategories.items.filter((item) => item.needsText).map((item) => item.code)).toEqual([
      'PD_OTHER',
    ]);
  });
});
