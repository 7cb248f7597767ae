import { describe, expect, it } from 'vitest';
import { speaksOfInquiry } from '../../../../shared/checks/textPatterns/inquiryWords';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('the reason of a disclosure', () => {
  it.each([
    'Op bevel van de rechter-commissaris',
    'Na een vordering van de officier van justitie',
    'In het kader van een onderzoek',
    'Upon a court order',
    'For a criminal investigation',
  ])('speaks of an inquiry: %s', (text) => {
    expect(speaksOfInquiry(text)).toBe(true);
  });

  it.each([
    '',
    'Aangifte loonheffingen',
    'Innen van vorderingen',
    'In order to file the return',
    'Melding van een datalek',
  ])('does not: %j', (text) => {
    expect(speaksOfInquiry(text)).toBe(false);
  });

  it.each(HUGE_TEXTS)('is read to its end, also a megabyte of %s', (_name, text) => {
    expect(speaksOfInquiry(text)).toBe(false);
  });
});
