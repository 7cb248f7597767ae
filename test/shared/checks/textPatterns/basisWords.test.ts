import { describe, expect, it } from 'vitest';
import {
  restsOnConsent,
  speaksOfConsent,
  speaksOfInterest,
} from '../../../../shared/checks/textPatterns/basisWords';

describe('an explanation of the basis', () => {
  it.each(['Toestemming via een vinkje', 'The customer’s consent', 'Wet noch overeenkomst; toestemming'])(
    'speaks of consent: %s',
    (text) => {
      expect(speaksOfConsent(text)).toBe(true);
    },
  );

  it.each([
    'Geen toestemming nodig',
    'Consent would be impossible',
    'Toestemming vooraf van alle bezoekers is niet haalbaar',
    'De overeenkomst',
    '',
  ])('does not speak of consent: %j', (text) => {
    expect(speaksOfConsent(text)).toBe(false);
  });

  it('speaks of a legitimate interest in a heading, also where the text below denies it', () => {
    expect(
      speaksOfInterest('Onder “Gerechtvaardigd belang FileLinx”: er is geen gerechtvaardigd belang.'),
    ).toBe(true);
    expect(speaksOfInterest('Our legitimate interests')).toBe(true);
    expect(speaksOfInterest('Er is geen sprake van gerechtvaardigd belang')).toBe(false);
    expect(speaksOfInterest('Het belang van de vereniging')).toBe(false);
  });
});

describe('a purpose', () => {
  it.each(['Aanbiedingen sturen na uw toestemming', 'Op basis van toestemming', 'Based on your consent'])(
    'rests on consent: %s',
    (text) => {
      expect(restsOnConsent(text)).toBe(true);
    },
  );

  it.each([
    'Toestemmingen vastleggen',
    'Ingetrokken toestemming verwerken',
    'Recording consent',
    'Zonder toestemming',
  ])('only deals with consent: %s', (text) => {
    expect(restsOnConsent(text)).toBe(false);
  });
});
