import { describe, expect, it } from 'vitest';
import { listed, sourceText } from '../../../shared/decide/statement';

describe('the source of a statement', () => {
  it('is put in words without the name of our own regulation', () => {
    expect(sourceText('nl', 'AVG 21(2)-(3)')).toBe('21 lid 2-3');
    expect(sourceText('en', 'AVG 22; UAVG 40')).toBe('22; UAVG 40');
    expect(sourceText('nl', 'AVG 35(4); Stcrt. 2019, 64418')).toBe('35 lid 4; Stcrt. 2019, 64418');
    expect(sourceText('nl', '')).toBe('');
    expect(sourceText('nl', 'AVG 45, 46, 49', 'full')).toBe('art. 45, 46 en 49 AVG');
    expect(sourceText('en', 'AVG 35(1); WP248', 'full')).toBe('Article 35(1); WP248');
  });

  it('has its day written as every other day', () => {
    expect(sourceText('nl', 'WP29, 2018-04-19', 'full')).toBe('WP29, 19-04-2018');
    expect(sourceText('en', 'WP29, 2018-04-19', 'full')).toBe('WP29, 19 Apr 2018');
  });
});

describe('words in a row', () => {
  it('join the last two by a word', () => {
    const word = (text: string) => ({ nl: text, en: text });
    const or = { nl: 'of', en: 'or' };
    expect(listed([word('a'), word('b'), word('c')], or)).toEqual({ nl: 'a, b of c', en: 'a, b or c' });
    expect(listed([word('a')], or).nl).toBe('a');
    expect(listed([], or).nl).toBe('');
  });
});
