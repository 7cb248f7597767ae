import { describe, expect, it } from 'vitest';
import { isVaguePurpose } from '../../../../shared/checks/textPatterns/vaguePurpose';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('a purpose', () => {
  it.each([
    'Marketing',
    'Diversen',
    'Voor de bedrijfsvoering van onze organisatie',
    'Administratieve doeleinden HR',
    'omdat we u en anderen zo goed mogelijk van dienst willen zijn',
    'Om onze dienstverlening te verbeteren',
    'een goede uitvoering van onze dienstverlening',
    'Marketing en verkoopdoelen',
    'Overige commerciële doeleinden',
    'To improve our services',
    'Internal business purposes',
    'Various administrative purposes',
  ])('is vague: %s', (text) => {
    expect(isVaguePurpose(text)).toBe(true);
  });

  it.each([
    '',
    '   ',
    'Salarissen betalen',
    'Facturen versturen en betalingen bijhouden',
    'Uitbetalen van salaris, vergoedingen en overige vaste toelagen',
    'Klachten registreren en afhandelen om de dienstverlening te verbeteren',
    'Facturatie, boekhouding en betaling: administratieve doeleinden',
    'Direct marketing per e-mail aan abonnees',
    'Recording and handling complaints to improve our services',
    'Other participants of the tournament are told the results',
  ])('is not vague: %j', (text) => {
    expect(isVaguePurpose(text)).toBe(false);
  });

  it.each(HUGE_TEXTS)('of a megabyte of %s is not vague, or blank', (_name, text) => {
    expect(isVaguePurpose(text)).toBe(false);
  });
});
