import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/checks/findings';
import { localDate } from '../../../shared/localDate';
import { encodeRegister } from '../../../shared/register/canonical';
import { placeOfFinding } from '../../../shared/checks/decisions';
import { decisionSchema } from '../../../shared/register/decision';
import type { Register } from '../../../shared/register/register';
import { carefulRegister } from '../../fixtures/carefulRegister';
import { anId } from '../../factories';
import { decidedExample } from './checkedExample';
import { terminalRun } from './terminalRun';

const folder = mkdtempSync(path.join(tmpdir(), 'ropa-check-'));

async function check(register: Register, ...options: string[]) {
  const file = path.join(folder, 'register.ropa.json');
  writeFileSync(file, encodeRegister(register));
  return run('check', file, ...options);
}

async function run(...args: string[]) {
  const { status, ...output } = await terminalRun(...args);
  return { code: status, ...output };
}

describe('ropa check', () => {
  it('exits with 1 while Article 30 misses something, explained or not, in every form', async () => {
    for (const form of [[], ['--json'], ['--sarif']]) {
      expect((await check(decidedExample(), ...form)).code).toBe(1);
    }
  });

  it('exits with 0 when all that is left is accepted, and still lists it', async () => {
    const careful = carefulRegister();
    const [activity, ...others] = careful.activities;
    if (activity === undefined) throw new Error('the careful register has activities');
    const register = { ...careful, activities: [{ ...activity, owner: '' }, ...others] };
    const [finding] = findingsOf(register, localDate(new Date()));
    if (finding === undefined) throw new Error('an owner is asked for');
    const place = placeOfFinding(register, finding);
    const decision = decisionSchema.parse({
      id: anId(900),
      kind: 'accepted',
      reason: 'Vacature',
      by: 'fg',
      at: '2026-11-01T09:00:00Z',
      ...place,
    });
    const { code, stdout } = await check({ ...register, decisions: [decision] });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^geaccepteerd · .*“Vacature”/);
  });

  it('writes SARIF that names the file from the folder where it runs', async () => {
    const { stdout, stderr } = await check(decidedExample(), '--sarif', '--lang', 'en');
    expect(stderr).toBe('');
    const log = JSON.parse(stdout) as { runs: { artifacts: { location: { uri: string } }[] }[] };
    const uri = log.runs[0]?.artifacts[0]?.location.uri ?? '';
    expect(path.resolve(decodeURIComponent(uri))).toBe(path.join(folder, 'register.ropa.json'));
  });

  it('refuses two forms at once', async () => {
    const { code, stderr } = await check(decidedExample(), '--json', '--sarif');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--json and --sarif exclude each other')]);
  });

  it('tells in one line that a file is not there or is no register, in every form', async () => {
    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, '{"a":1,"a":2}');
    for (const form of [[], ['--json'], ['--sarif']]) {
      const absent = await run('check', path.join(folder, 'absent.json'), ...form);
      expect(absent).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('(fileMissing)') as string,
      });
      const refused = await run('check', broken, ...form);
      expect(refused).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('(fileDuplicateKey)') as string,
      });
    }
  });
});
