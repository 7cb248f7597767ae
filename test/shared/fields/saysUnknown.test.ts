import { describe, expect, it } from 'vitest';
import { saysUnknown } from '../../../shared/fields/saysUnknown';

describe('a text that only says that nothing is known', () => {
  it.each([
    ...['onbekend', 'Onbekend.', ' (nog) niet bekend ', 'n.n.b.', 'nvt', 'n.v.t.', 'N.V.T.', 'TBD', 't.b.d.'],
    ...['?', '??', '.', '-', '–', 'n/a', 'unknown', 'Not applicable', 'don’t know'],
  ])('is “%s”', (text) => {
    expect(saysUnknown(text)).toBe(true);
  });

  it.each([
    ...['', '  ', 'Onbekende ontvangers via de rechter', 'geen', 'na', '7 jaar', 'Stichting Onbekend', 'X'],
    ...['tot de oorzaak bekend is', '0', 'permanent'],
  ])('is not “%s”', (text) => {
    expect(saysUnknown(text)).toBe(false);
  });
});
