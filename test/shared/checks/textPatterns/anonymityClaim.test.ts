import { describe, expect, it } from 'vitest';
import { claimsAnonymity } from '../../../../shared/checks/textPatterns/anonymityClaim';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('a text', () => {
  it.each([
    'Alle gegevens zijn zo veel mogelijk geanonimiseerd en dus niet te herleiden.',
    'Anonieme statistiek',
    'IP-adressen worden anoniem opgeslagen',
    'We anonimiseren het IP-adres',
    'The data are fully anonymised',
    'Anonymous statistics',
  ])('claims anonymity: %s', (text) => {
    expect(claimsAnonymity(text)).toBe(true);
  });

  it.each([
    'Niet anoniem, want per gebruiker',
    'De gegevens zijn niet volledig anoniem',
    'Gegevens onder pseudoniem',
    'Gepseudonimiseerd',
    'Not anonymous',
    'Anoniem melden is mogelijk',
    'Anonymous reports are accepted',
    '',
  ])('claims no anonymity: %j', (text) => {
    expect(claimsAnonymity(text)).toBe(false);
  });

  it.each(HUGE_TEXTS)('is read to its end, also a megabyte of %s', (_name, text) => {
    expect(claimsAnonymity(text)).toBe(false);
  });
});
