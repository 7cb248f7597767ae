import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policyPath, readPolicy } from '../../../electron/policy/readPolicy';

const ME = process.getuid?.() ?? 0;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'policy-'));
  file = path.join(folder, 'policy.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function given(text: string | Uint8Array, mode = 0o644): void {
  writeFileSync(file, text);
  chmodSync(file, mode);
}

const read = () => readPolicy(file, ME);

describe('the policy of a computer', () => {
  it('settles what it names', () => {
    const policy = {
      version: 1,
      language: 'en',
      defaultFolder: folder,
      reportTemplate: path.join(folder, 'huisstijl.dotx'),
      minimumRuleLevel: 'LAW',
      encryptionRequired: true,
      unsavedWorkDays: 30,
      backupVersions: 0,
      backupDays: 7,
      featuresOff: ['portable', 'eraseName'],
    } as const;
    given(`\uFEFF${JSON.stringify(policy)}`);
    expect(read()).toEqual({ path: file, policy, problems: [] });
  });

  it('settles nothing when there is none', () => {
    expect(read()).toEqual({ path: file, policy: { version: 1 }, problems: [] });
  });

  it.each([
    ['is not JSON', '{"version":1,', { reason: 'notJson', key: '' }],
    ['is empty', '', { reason: 'notJson', key: '' }],
    ['is a list', '[]', { reason: 'notJson', key: '' }],
    ['is in UTF-16', Buffer.from('{"version":1}', 'utf16le'), { reason: 'notJson', key: '' }],
    [
      'says one thing twice',
      '{"version":1,"language":"nl","language":"en"}',
      { reason: 'duplicateKey', key: '' },
    ],
    ['has another version', '{"version":2,"language":"en"}', { reason: 'otherVersion', key: 'version' }],
    ['has no version', '{"language":"en"}', { reason: 'otherVersion', key: 'version' }],
    ['is larger than any policy', `{"version":1}${' '.repeat(200_000)}`, { reason: 'tooLarge', key: '' }],
  ])('is not used in any part when it %s, and says so', (_name, text, problem) => {
    given(text);
    expect(read()).toEqual({ path: file, policy: { version: 1 }, problems: [problem] });
  });

  it.each([
    ['langauge', 'nl', 'unknownKey'],
    ['__proto__x', {}, 'unknownKey'],
    ['language', 'fr', 'wrongValue'],
    ['language', null, 'wrongValue'],
    ['defaultFolder', 'registers', 'wrongValue'],
    ['reportTemplate', 'huisstijl.dotx', 'wrongValue'],
    ['reportTemplate', '/bin/sh', 'wrongValue'],
    ['minimumRuleLevel', 'a30', 'wrongValue'],
    ['unsavedWorkDays', 0, 'wrongValue'],
    ['unsavedWorkDays', '30', 'wrongValue'],
    ['backupVersions', -1, 'wrongValue'],
    ['backupVersions', 1.5, 'wrongValue'],
    ['backupDays', 99_999, 'wrongValue'],
    ['featuresOff', 'pdf', 'wrongValue'],
  ])('leaves out %s: %j, says so, and keeps what else it settles', (key, value, reason) => {
    given(JSON.stringify({ version: 1, encryptionRequired: true, [key]: value }));
    expect(read()).toEqual({
      path: file,
      policy: { version: 1, encryptionRequired: true },
      problems: [{ reason, key }],
    });
  });

  it('asks for encryption where it says so with a wrong value', () => {
    given('{"version":1,"encryptionRequired":"yes"}');
    expect(read().policy.encryptionRequired).toBe(true);
    expect(read().problems).toEqual([{ reason: 'wrongValue', key: 'encryptionRequired' }]);
  });

  it('keeps the features off that it names rightly', () => {
    given('{"version":1,"featuresOff":["pdf","teleport","merge"]}');
    expect(read().policy.featuresOff).toEqual(['pdf', 'merge']);
    expect(read().problems).toEqual([{ reason: 'wrongValue', key: 'featuresOff' }]);
  });
});

describe.skipIf(process.platform === 'win32')('a policy that somebody else could have written', () => {
  const refused = (reason: string) => ({
    path: file,
    policy: { version: 1 },
    problems: [{ reason, key: '' }],
  });
  const good = '{"version":1,"language":"en"}';

  it.each([0o666, 0o664, 0o646])('is not used when others may write to it (%o)', (mode) => {
    given(good, mode);
    expect(read()).toEqual(refused('notProtected'));
  });

  it('is not used when it is not the administrator’s', () => {
    given(good);
    expect(readPolicy(file, ME + 1)).toEqual(refused('notProtected'));
  });

  it('is not used when others may put another file in its place', () => {
    given(good);
    chmodSync(folder, 0o777);
    expect(read()).toEqual(refused('notProtected'));
  });

  it('is not used when it is a link, wherever that leads', () => {
    const target = path.join(folder, 'other.json');
    writeFileSync(target, good, { mode: 0o644 });
    symlinkSync(target, file);
    expect(read()).toEqual(refused('isLink'));
    rmSync(target);
    expect(read()).toEqual(refused('isLink'));
  });

  it('is not used when it is a folder', () => {
    mkdirSync(file, { mode: 0o755 });
    expect(read()).toEqual(refused('notFile'));
  });

  // Not by its rights, which do not hold for root: a name that the system gives up on, and a way that leads through a file.
  it.each([
    ['has an endless name', () => path.join(folder, 'x'.repeat(300))],
    ['lies below a file', () => path.join(file, 'policy.json')],
  ])('is not used when it cannot be read because it %s', (_why, place) => {
    given(good);
    const there = place();
    expect(readPolicy(there, ME)).toEqual({ ...refused('unreadable'), path: there });
  });
});

describe('where the policy lies', () => {
  it('is a folder of the administrator on every system', () => {
    expect(policyPath('release', 'win32', {})).toBe('C:\\Program Files\\Verwerkingsregister\\policy.json');
    expect(policyPath('release', 'darwin', {})).toBe(
      '/Library/Application Support/Verwerkingsregister/policy.json',
    );
    expect(policyPath('release', 'linux', {})).toBe('/etc/verwerkingsregister/policy.json');
  });

  it('can be named by the environment in a test only', () => {
    const environment = { VERWERKINGSREGISTER_POLICY: '/mine.json' };
    expect(policyPath('test', 'linux', environment)).toBe('/mine.json');
    expect(policyPath('release', 'linux', environment)).toBe('/etc/verwerkingsregister/policy.json');
  });
});
