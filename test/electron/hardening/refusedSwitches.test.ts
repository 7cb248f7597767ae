import { describe, expect, it } from 'vitest';
import { refusedSwitches } from '../../../electron/hardening/refusedSwitches';

const release = (platform: NodeJS.Platform, ...given: string[]) =>
  refusedSwitches({ kind: 'release', platform, given });

describe('E22 the switches of a release', () => {
  it('are those that the program, a display and a screen reader need', () => {
    const given = [
      '--example',
      '--portable',
      '--lang=nl',
      '--user-data-dir=/x',
      '--force-renderer-accessibility',
    ];
    expect(release('linux', ...given, '/data/a.ropa.json')).toEqual([]);
  });

  it.each([
    ['--remote-debugging-port=9222', '--remote-debugging-port'],
    ['--REMOTE-DEBUGGING-PORT=9222', '--remote-debugging-port'],
    ['-remote-debugging-port=9222', '-remote-debugging-port'],
    ['--inspect', '--inspect'],
    ['--no-sandbox', '--no-sandbox'],
    ['--disable-features=x', '--disable-features'],
    ['--a-switch-of-next-year', '--a-switch-of-next-year'],
    ['-', '-'],
  ])('do not hold %s', (given, named) => {
    expect(release('linux', '--example', given)).toEqual([named]);
  });

  it('are also recognised behind a slash on Windows, where Chromium reads them so', () => {
    expect(release('win32', '/remote-debugging-port=9222')).toEqual(['/remote-debugging-port']);
    expect(release('win32', '/example', 'C:\\data\\a.ropa.json')).toEqual([]);
    expect(release('linux', '/remote-debugging-port=9222')).toEqual([]);
  });

  it('let pass what the Finder adds, on macOS alone', () => {
    expect(release('darwin', '-psn_0_12345')).toEqual([]);
    expect(release('linux', '-psn_0_12345')).toEqual(['-psn_0_12345']);
  });

  it('are told without their values, which may be private', () => {
    expect(release('linux', '--unknown=/home/person\nwith a line')).toEqual(['--unknown']);
  });
});

it.each(['test', 'development'] as const)('E22 a %s build may be driven', (kind) => {
  const given = ['--remote-debugging-port=0', '--inspect=0', '--no-sandbox'];
  expect(refusedSwitches({ kind, platform: 'linux', given })).toEqual([]);
});
