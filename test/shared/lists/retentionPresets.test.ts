import { describe, expect, it } from 'vitest';
import { retentionPresets } from '../../../shared/lists/retentionPresets';
import { itemOf } from '../../../shared/lists/valueList';

const presets = retentionPresets.items;

describe('the retention presets', () => {
  it('run from RT01 to RT72 without a gap', () => {
    const numbers = presets.map((preset) => Number(preset.code.slice(2)));
    expect(numbers).toEqual(Array.from({ length: 72 }, (_, index) => index + 1));
  });

  it('have a unit and a start wherever they have a number', () => {
    const incomplete = presets.filter(
      (preset) =>
        preset.amount !== null && (preset.unit === '' || preset.startEvent === '' || preset.start.nl === ''),
    );
    expect(incomplete).toEqual([]);
  });

  it('say in words what no number says', () => {
    const withoutNumber = presets.filter((preset) => preset.amount === null);
    expect(withoutNumber.map((preset) => preset.code)).toEqual([
      'RT15',
      'RT26',
      'RT27',
      'RT31',
      'RT33',
      'RT37',
      'RT39',
      'RT42',
      'RT43',
      'RT44',
      'RT48',
      'RT50',
      'RT67',
    ]);
    expect(withoutNumber.filter((preset) => preset.term.nl === '' || preset.unit !== '')).toEqual([]);
  });

  it('name the law or norm behind every term but the one of our own', () => {
    expect(presets.filter((preset) => preset.source === '').map((preset) => preset.code)).toEqual(['RT26']);
  });

  it('let only the reunion file run without a start', () => {
    expect(presets.filter((preset) => preset.startEvent === '').map((preset) => preset.code)).toEqual([
      'RT67',
    ]);
  });

  it('write the term from the number where the paper adds nothing to it', () => {
    expect(itemOf(retentionPresets, 'RT08')?.term).toEqual({ nl: '5 jaar', en: '5 years' });
    expect(itemOf(retentionPresets, 'RT14')?.term).toEqual({ nl: '1 jaar', en: '1 year' });
    expect(itemOf(retentionPresets, 'RT64')?.term).toEqual({ nl: '6 maanden', en: '6 months' });
  });

  it('keep the tax records seven years as a statutory minimum', () => {
    expect(itemOf(retentionPresets, 'RT01')).toMatchObject({
      type: 'MIN',
      amount: 7,
      unit: 'year',
      startEvent: 'END_OF_FINANCIAL_YEAR',
      source: 'AWR 52(4)',
      verified: true,
    });
  });

  it('force destruction only where the law does', () => {
    const codes = presets.filter((preset) => preset.type === 'MIN_MAX').map((preset) => preset.code);
    expect(codes).toEqual(['RT38', 'RT49']);
  });

  it('hold the second number of a row with when it counts', () => {
    const wmo = itemOf(retentionPresets, 'RT19');
    expect(wmo?.otherTerms.map((term) => [term.amount, term.when.nl])).toEqual([
      [20, 'Veilig Thuis'],
      [7, 'CAK en SVB'],
    ]);
  });
});
