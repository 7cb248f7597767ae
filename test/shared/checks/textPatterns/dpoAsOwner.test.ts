import { describe, expect, it } from 'vitest';
import { namesDpo } from '../../../../shared/checks/textPatterns/dpoAsOwner';

const NAMES = ['Paul van Baar', ''];

describe('the owner of a process', () => {
  it.each([
    'FG',
    'de fg',
    'Functionaris voor gegevensbescherming (FG)',
    'Hoofd ICT / FG',
    'Paul van Baar',
    'Secretaris en paul van baar',
    'Data Protection Officer',
    'Head of IT and DPO',
  ])('is the DPO: %s', (owner) => {
    expect(namesDpo(owner, NAMES)).toBe(true);
  });

  it.each(['', 'Directeur (na advies FG)', 'Hoofd ICT', 'Paul van Baarle', 'Afdeling FGZ', 'x'.repeat(300)])(
    'is somebody else: %j',
    (owner) => {
      expect(namesDpo(owner, NAMES)).toBe(false);
    },
  );
});
