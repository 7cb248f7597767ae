import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

function given(text: string, mode = 0o644): void {
  writeFileSync(file, text);
  chmodSync(file, mode);
}

const problem = () => readPolicy(file, ME).problem?.('en');

describe('the policy of a computer', () => {
  it('settles what it names', () => {
    const policy = { version: 1, language: 'en', defaultFolder: folder, allowPortable: false } as const;
    given(`\uFEFF${JSON.stringify(policy)}`);
    expect(readPolicy(file, ME)).toEqual({ path: file, policy, problem: undefined });
  });

  it('settles nothing when there is none', () => {
    expect(readPolicy(file, ME)).toEqual({ path: file, policy: { version: 1 }, problem: undefined });
  });

  it.each([
    ['is not JSON', '{"version":1,', 'the file is not JSON'],
    ['is empty', '', 'the file is not JSON'],
    ['has a key that does not exist', '{"version":1,"langauge":"nl"}', 'the value of “langauge” is wrong'],
    ['has an unknown language', '{"version":1,"language":"fr"}', 'the value of “language” is wrong'],
    [
      'has a folder that depends on where it is read',
      '{"version":1,"defaultFolder":"a"}',
      'the value of “defaultFolder” is wrong',
    ],
    ['has another version', '{"version":2}', 'the value of “version” is wrong'],
    ['is a list', '[]', 'the value of “” is wrong'],
    ['is larger than any policy', `{"version":1}${' '.repeat(200_000)}`, 'the file is too large'],
  ])('is not used in any part when it %s, and says so', (_name, text, words) => {
    given(text);
    expect(readPolicy(file, ME).policy).toEqual({ version: 1 });
    expect(problem()).toBe(words);
  });

  it('is not used when others can change it', () => {
    given('{"version":1,"language":"en"}', 0o666);
    expect(problem()).toBe('others than the administrator can change the file');
    given('{"version":1,"language":"en"}', 0o644);
    expect(readPolicy(file, ME + 1).problem?.('nl')).toContain('ook anderen dan het beheer');
    expect(problem()).toBeUndefined();
  });

  it('is not used when it is a folder', () => {
    mkdirSync(file, { mode: 0o755 });
    expect(problem()).toBe('the file cannot be read');
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
