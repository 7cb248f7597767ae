import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '../../../../shared/checks/textPatterns/personName';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('a recipient in words', () => {
  it.each([
    'Mevrouw De Vries',
    'dhr. P. Jansen',
    'De heer Van den Berg',
    'drs. K. Smit',
    'J. de Vries',
    'P.A.M. van der Berg',
    'Paul van Baar',
    'Fatima Özdemir',
    'John Smith',
  ])('looks like a person: %s', (text) => {
    expect(looksLikePerson(text)).toBe(true);
  });

  it.each([
    '',
    'Afdeling Financiën',
    'Hoofd Personeelszaken',
    'Raad van Toezicht',
    'Kamer van Koophandel',
    'Human Resources',
    'B.V. Jansen',
    'N.V. Nederlandse Gasunie',
    'Anne Frank Stichting Amsterdam',
    'Ing Bank',
    'MS Office',
    'de accountant',
    'Leden van de vereniging',
  ])('looks like a role or an organisation: %j', (text) => {
    expect(looksLikePerson(text)).toBe(false);
  });

  it.each(HUGE_TEXTS)('is passed over when it is a megabyte of %s', (_name, text) => {
    expect(looksLikePerson(text)).toBe(false);
  });
});
