import { describe, expect, it } from 'vitest';
import { exactOption, matchIn, matchOptions } from '../../../renderer/ui/options';
import type { Option } from '../../../renderer/ui/options';

const options: readonly Option[] = [
  { value: 'AT', label: 'Oostenrijk', keywords: ['Austria'] },
  { value: 'CI', label: 'Ivoorkust (Côte d’Ivoire)' },
  { value: 'NL', label: 'Nederland' },
  { value: 'US', label: 'Verenigde Staten van Amerika' },
  { value: 'AE', label: 'Verenigde Arabische Emiraten' },
];

function found(typed: string) {
  return matchOptions(options, typed).shown.map(({ value }) => value);
}

describe('searching in options', () => {
  it('finds every typed word anywhere, without diacritics or capitals', () => {
    expect(found('COTE')).toEqual(['CI']);
    expect(found('staten ver')).toEqual(['US']);
  });

  it('finds by code and by other names', () => {
    expect(found('austria')).toEqual(['AT']);
    expect(found('nl')).toEqual(['NL']);
  });

  it('puts what begins with the typed text first', () => {
    expect(found('o')[0]).toBe('AT');
    expect(found('am')[0]).toBe('US');
  });

  it('keeps options of one heading together', () => {
    const grouped = [
      { value: '1', label: 'a bank', group: 'own' },
      { value: '2', label: 'bank', group: 'list' },
      { value: '3', label: 'bank of a', group: 'own' },
    ];
    expect(matchOptions(grouped, 'bank').shown.map(({ value }) => value)).toEqual(['3', '1', '2']);
  });

  it('draws no more than a hundred and says how many there are', () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({ value: String(n), label: `Partij ${n}` }));
    const { shown, total } = matchOptions(many, 'partij');
    expect([shown.length, total]).toEqual([100, 5_000]);
  });

  it('takes a text in full for the option of that name or code, but not for one of two', () => {
    expect(exactOption(options, ' nederland ')?.value).toBe('NL');
    expect(exactOption(options, 'us')?.value).toBe('US');
    expect(exactOption(options, 'Verenigde')).toBeUndefined();
    expect(exactOption([...options, { value: 'X', label: 'Nederland' }], 'nederland')).toBeUndefined();
  });

  it('tells where the typed text stands, and nowhere when letters do not fold one to one', () => {
    expect(matchIn('Ivoorkust (Côte d’Ivoire)', 'cote')).toEqual([11, 15]);
    expect(matchIn('İstanbul', 'bul')).toEqual([5, 8]);
    expect(matchIn('ﬁets', 'x')).toBeUndefined();
  });
});
