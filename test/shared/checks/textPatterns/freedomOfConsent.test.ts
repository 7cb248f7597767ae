import { describe, expect, it } from 'vitest';
import { speaksOfFreedom } from '../../../../shared/checks/textPatterns/freedomOfConsent';

describe('a note on consent', () => {
  it.each(['Weigeren heeft geen gevolgen', 'Geheel vrijwillig', 'Refusing has no detriment', 'Freely given'])(
    'says something of freedom: %s',
    (note) => {
      expect(speaksOfFreedom(note)).toBe(true);
    },
  );

  it.each(['Met een vinkje op het formulier', 'Op vrijdag gevraagd', 'Asked by e-mail', ''])(
    'says nothing of freedom: %j',
    (note) => {
      expect(speaksOfFreedom(note)).toBe(false);
    },
  );
});
