import { describe, expect, it } from 'vitest';
import { isBareReference } from '../../../../shared/checks/textPatterns/bareReference';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('a text', () => {
  it.each([
    'https://intranet.example/beleid?x=1',
    ' www.example.nl/avg \n https://example.nl/b ',
    '\\\\server\\share\\Mijn map\\beleid.docx',
    'H:\\beleid\\avg.pdf',
    'Zie bijlage 3',
    'zie het informatiebeveiligingsbeleid op intranet',
    'See annex B',
    'Vgl. het handboek',
  ])('is a bare reference: %j', (text) => {
    expect(isBareReference(text)).toBe(true);
  });

  it.each([
    '',
    'zie',
    'Ziekmelding',
    'Seed funding',
    'Beleid: https://intranet.example/beleid',
    'https://example.nl toegang naar rol en versleuteling',
    'Zie bijlage 3: versleuteling, toegang naar rol en back-up',
    'Zie bijlage 3. Daarin staan versleuteling en toegang naar rol.',
    'See annex B; encryption, access by role',
    `Zie ${'toegang naar rol en versleuteling '.repeat(5)}`,
  ])('is no bare reference: %j', (text) => {
    expect(isBareReference(text)).toBe(false);
  });

  it.each(HUGE_TEXTS)('is judged, also a megabyte of %s', (name, text) => {
    // Two backslashes and a letter begin a path; backslashes alone are one as well, whatever their number.
    expect(isBareReference(text)).toBe(name === 'backslashes');
  });
});
