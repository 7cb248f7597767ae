import { describe, expect, it } from 'vitest';
import { namesIn, shortNameOf } from '../../../shared/register/names';
import { aParty, aRegister, anActivity, anId } from '../../factories';

describe('what records are called', () => {
  it('knows every record of the register by its id', () => {
    const register = aRegister({
      activities: [anActivity({ number: 'V08', name: 'Marketing' })],
      parties: [aParty({ name: 'Google' })],
    });
    expect(namesIn(register)).toEqual(
      new Map([
        [anId(3), 'Google'],
        [anId(1), 'V08 Marketing'],
      ]),
    );
  });

  it('is short where there is a number', () => {
    expect(shortNameOf(anActivity({ number: 'V08', name: 'Marketing' }))).toBe('V08');
    expect(shortNameOf(anActivity({ name: 'Marketing' }))).toBe('Marketing');
  });
});
