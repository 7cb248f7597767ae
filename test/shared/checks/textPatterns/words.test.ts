import { describe, expect, it } from 'vitest';
import { affirms, contains, plain, words } from '../../../../shared/checks/textPatterns/words';
import { HUGE_TEXTS } from '../../../hugeTexts';

const REACH = { before: 3, after: 2 };

describe('plain text', () => {
  it('has no capitals, no diacritics and no runs of spaces, but keeps its lines', () => {
    expect(plain('Éen  “CAFÉ”\t \nnaïef')).toBe('een “cafe” \nnaief');
    expect(plain('a \u00a0 b\tc  d')).toBe('a b c d');
  });
});

describe('a pattern of words', () => {
  const pattern = words('vog', 'ziek*', 'hoofd p&o');

  it.each(['Een VOG is nodig', '(vog)', 'ziekteverzuim', 'ZIÉK', 'hoofd P&O', 'Hoofd  P&O.'])(
    'finds a word in %j',
    (text) => {
      expect(contains(text, pattern)).toBe(true);
    },
  );

  it.each(['vogel', 'avog', 'onziek', 'hoofd p&op', 'vog2', ''])(
    'does not find part of a word in %j',
    (text) => {
      expect(contains(text, pattern)).toBe(false);
    },
  );

  it.each(HUGE_TEXTS)('is done with a megabyte of %s', (_name, text) => {
    expect(affirms(text, pattern, REACH)).toBe(false);
  });
});

describe('what a text affirms', () => {
  const consent = words('toestemming', 'consent');

  it.each([
    'Op grond van toestemming',
    'Geen wet. Toestemming van de klant',
    'Niet de overeenkomst, maar toestemming',
    'Consent of the customer',
  ])('is said in %j', (text) => {
    expect(affirms(text, consent, REACH)).toBe(true);
  });

  it.each([
    'Zonder toestemming',
    'Geen uitdrukkelijke toestemming',
    'Toestemming is niet nodig',
    'Without consent',
    'Consent is not asked',
    'De wet',
  ])('is denied in %j, or not said', (text) => {
    expect(affirms(text, consent, REACH)).toBe(false);
  });

  it('is said by one place that does not deny it', () => {
    expect(affirms('Zonder toestemming kan het niet; “Toestemming” staat erboven.', consent, REACH)).toBe(
      true,
    );
  });
});
