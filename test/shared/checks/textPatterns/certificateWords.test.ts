import { describe, expect, it } from 'vitest';
import { namesOnlyCertificate } from '../../../../shared/checks/textPatterns/certificateWords';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('a description', () => {
  it.each([
    'ISO 27001',
    'ISO/IEC 27001:2022',
    '“certificeringen voor onder andere ISO 27001”',
    'Wij zijn gecertificeerd volgens ISO 27001 en NEN 7510.',
    'NEN-EN-ISO 27001-certificaat, geldig tot 2027',
    'ISMS conform ISO27001',
    'We are certified according to ISO 27001 and SOC 2 Type II',
    'BIO',
  ])('names only a certificate: %s', (text) => {
    expect(namesOnlyCertificate(text)).toBe(true);
  });

  it.each([
    '',
    'Versleuteling en toegang naar rol',
    'ISO 27001: versleuteling, toegang naar rol en back-up',
    'Certificering',
    'Jaarlijkse audit tegen ISO 27001',
    'biologische monsters gekoeld bewaard',
    `ISO 27001 ${'en '.repeat(400)}`,
  ])('says more, or names none: %s', (text) => {
    expect(namesOnlyCertificate(text)).toBe(false);
  });

  it.each(HUGE_TEXTS)('is passed over when it is a megabyte of %s', (_name, text) => {
    expect(namesOnlyCertificate(text)).toBe(false);
  });
});
