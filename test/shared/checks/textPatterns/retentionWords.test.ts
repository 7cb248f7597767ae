import { describe, expect, it } from 'vitest';
import {
  saysErased,
  saysFromWhen,
  saysNoTerm,
  saysOnlyByLaw,
  saysOnlyLength,
} from '../../../../shared/checks/textPatterns/retentionWords';
import { HUGE_TEXTS } from '../../../hugeTexts';

/** What makes these patterns in particular look far ahead, and find nothing. */
const HUGE_TERMS: readonly (readonly [name: string, text: string])[] = [
  ...HUGE_TEXTS,
  ['“zolang als dat”', 'zolang als dat '.repeat(70_000)],
  ['“zolang” and one word', `zolang ${'a'.repeat(1_000_000)}`],
  ['“zolang” and spaces', `zolang${' '.repeat(1_000_000)}`],
  ['figures', '1'.repeat(1_000_000)],
];

describe('a retention period in words', () => {
  it.each([
    'Zolang als nodig',
    'zo lang dit noodzakelijk is',
    'Zolang als dat voor het doel van de verwerking noodzakelijk is',
    'Niet langer dan noodzakelijk',
    'ZÓLANG NODIG',
    '“voor zover dat voor een specifiek doel noodzakelijk is”',
    'Onbepaald',
    'Voor onbepaalde tijd',
    'onbeperkt',
    'n.t.b.',
    'Nader te bepalen.',
    '“tot wederopzegging” (§ 5.3)',
    'Tot opzegging',
    'zolang iemand klant is',
    'Zolang klant',
    'As long as necessary',
    'as long as it is needed for the purpose',
    'No longer than necessary',
    'Indefinitely',
    'Until further notice',
    'to be determined',
    'As long as the person is a customer',
    'permanent',
    'In overleg',
  ])('gives no term: %s', (text) => {
    expect(saysNoTerm(text)).toBe(true);
  });

  it.each([
    '',
    'Twee jaar, of zolang als nodig voor een procedure',
    'Zolang nodig, uiterlijk 6 maanden',
    'zolang de garantie loopt en nodig is voor herstel',
    'Tot een maand na opzegging',
    'Onbepaalde tijd op grond van de Wet op de lijkbezorging',
    'Permanent (Archiefwet)',
    'Tot het bezwaar is afgehandeld',
    'Einde van de arbeidsovereenkomst voor onbepaalde tijd',
    'Direct na beëindiging van de chatsessie gewist',
    'Until the complaint has been dealt with',
    'Two weeks after the visit',
    '6-maands-termijn, 12 weken',
  ])('gives a term, or none that is known to be vague: %s', (text) => {
    expect(saysNoTerm(text)).toBe(false);
  });

  it.each([
    'Conform wettelijke termijnen',
    'de wettelijke bewaartermijn',
    'Wettelijk.',
    'Volgens selectielijst',
    'Statutory retention period',
  ])('leaves it to the law: %s', (text) => {
    expect([saysOnlyByLaw(text), saysNoTerm(text)]).toEqual([true, false]);
  });

  it.each([
    'AWR 52 lid 4',
    'Selectielijst gemeenten 2020, 5.1',
    'Wettelijke bewaartermijn van 7 jaar',
    'Statutory period of seven years',
  ])('says what the law says: %s', (text) => {
    expect(saysOnlyByLaw(text)).toBe(false);
  });

  it.each(['7 jaar', 'Zeven jaar.', 'maximaal 6 maanden', 'two years'])('is a bare length: %s', (text) => {
    expect(saysOnlyLength(text)).toBe(true);
  });

  it.each(['', '7 jaar na het boekjaar', '2 jaar of langer', 'permanent'])(
    'is more or less than a bare length: %j',
    (text) => {
      expect(saysOnlyLength(text)).toBe(false);
    },
  );

  it.each(['na het einde van het boekjaar', 'Vanaf de opname', 'after the end of the contract'])(
    'says from when: %s',
    (text) => {
      expect(saysFromWhen(text)).toBe(true);
    },
  );

  it.each(['', 'naam en adres', 'afternoon'])('does not say from when: %j', (text) => {
    expect(saysFromWhen(text)).toBe(false);
  });

  it.each(['Gewist op 1-2-2026', 'Het archief is vernietigd', 'All data were deleted on 1 Feb 2026'])(
    'says that it is done: %s',
    (text) => {
      expect(saysErased(text)).toBe(true);
    },
  );

  it.each([
    '',
    'Nog niet gewist',
    'Gegevens worden gewist na 2 jaar',
    'Data will be deleted',
    'Moet worden vernietigd',
  ])('does not say that it is done: %j', (text) => {
    expect(saysErased(text)).toBe(false);
  });

  it.each(HUGE_TERMS)('is read to its end, also a megabyte of %s', (_name, text) => {
    expect([saysNoTerm(text), saysOnlyByLaw(text), saysFromWhen(text), saysErased(text)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
