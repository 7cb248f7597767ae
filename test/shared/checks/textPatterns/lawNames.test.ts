import { describe, expect, it } from 'vitest';
import { namesAnotherLaw } from '../../../../shared/checks/textPatterns/lawNames';

const WWFT = 'Wwft 33(3), 34a(3)';

describe('a reference to a law', () => {
  it.each([
    'AWR 52 lid 4',
    'Wwft 33 lid 3; AWR art. 52',
    'Wet op het financieel toezicht',
    'Article 52 of the General Tax Act',
  ])('names another law beside the Wwft: %s', (reference) => {
    expect(namesAnotherLaw(reference, WWFT)).toBe(true);
  });

  it.each([
    '',
    'Wwft',
    'Wwft art. 33 lid 3 en 34a lid 3',
    'Art. 34a (3) of the Wwft',
    'Wet ter voorkoming van witwassen en financieren van terrorisme (Wwft), artikel 33',
  ])('names only the Wwft: %j', (reference) => {
    expect(namesAnotherLaw(reference, WWFT)).toBe(false);
  });
});
