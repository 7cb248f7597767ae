import { expect, it } from 'vitest';
import { commandLineIn } from '../../../electron/hardening/commandLineIn';

it('a start with --cli and -- behind it asks for the command line, with every word that follows', () => {
  expect(commandLineIn(['--cli', '--', 'check', 'x.json', '--json', '--'])).toEqual({
    switches: [],
    words: ['check', 'x.json', '--json', '--'],
  });
});

it('what stands before is a switch for Chromium as well, to be judged as any other', () => {
  expect(commandLineIn(['--ozone-platform=headless', '--cli', '--'])).toEqual({
    switches: ['--ozone-platform=headless'],
    words: [],
  });
});

it.each([
  [[]],
  [['--cli']],
  [['--cli', 'check', 'x.json']],
  [['--cli', 'check', '--', 'x.json']],
  [['--', '--cli', '--']],
  [['x.json', '--']],
])('no other start does: %j', (given) => {
  expect(commandLineIn(given)).toBeUndefined();
});
