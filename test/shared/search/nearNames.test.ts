import { describe, expect, it } from 'vitest';
import { nearNames } from '../../../shared/search/nearNames';

const PARTIES = [
  'Google',
  'Belastingdienst',
  'Gooische Accountants B.V.',
  'Microsoft Ireland Operations Ltd',
  'AFAS Software B.V.',
];
const near = (typed: string) => nearNames(PARTIES, (name) => [name], typed);

describe('names that could mean the same party', () => {
  it.each([
    ['Google Ireland Ltd', 'Google'],
    ['google llc', 'Google'],
    ['Googel', 'Google'],
    ['Microsoft', 'Microsoft Ireland Operations Ltd'],
    ['Belasting dienst', 'Belastingdienst'],
    ['A.F.A.S. Software', 'AFAS Software B.V.'],
    ['BELASTINGDIENST', 'Belastingdienst'],
  ])('are found: %s is near %s', (typed, expected) => {
    expect(near(typed)[0]).toBe(expected);
  });

  it.each(['Exact', 'Ireland Ltd', 'B.V.', 'Accenture', '', '  ', 'Go'])(
    'are not made up: nothing is near %j but what shares a telling word',
    (typed) => {
      expect(near(typed).filter((name) => name === 'Google' || name === 'Belastingdienst')).toEqual([]);
    },
  );

  it('looks at other names of a party too', () => {
    const items = [{ name: 'Alphabet', aliases: ['Google Workspace'] }];
    expect(nearNames(items, ({ name, aliases }) => [name, ...aliases], 'Google')).toEqual(items);
  });

  it('is not upset by a very long name or strange characters', () => {
    expect(near('x'.repeat(5_000))).toEqual([]);
    expect(near('\ud83d \u202e *** (')).toEqual([]);
  });
});
