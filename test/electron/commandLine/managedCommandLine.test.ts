import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import type { Managed, Policy } from '../../../shared/policy/policy';
import { carefulRegister } from '../../fixtures/carefulRegister';
import { managedRun } from './terminalRun';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ropa-managed-'));
  file = path.join(folder, 'x.ropa.json');
  // Article 30 and good practice are met; another law asks who informs the data subjects.
  const register = carefulRegister();
  const activities = register.activities.map((activity) => ({ ...activity, privacyNotice: '' as const }));
  writeFileSync(file, encodeRegister({ ...register, activities }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const under = (policy: Omit<Policy, 'version'>): Managed => ({
  path: '/etc/verwerkingsregister/policy.json',
  policy: { version: 1, ...policy },
  problems: [],
});

describe('the command line on a managed computer', () => {
  it('says what of the policy was not used, and does what it was asked', async () => {
    const problems = [{ reason: 'unknownKey' as const, key: 'lang\u001bauge' }];
    const { status, stdout, stderr } = await managedRun({ ...under({}), problems }, 'schema');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
    expect(stderr).toMatch(
      /^ropa: Van het beheerbestand .*policy\.json is iets niet gebruikt: .*lang\uFFFDauge/,
    );
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('speaks the language of the policy, unless it is told another', async () => {
    const english = under({ language: 'en' });
    const missing = path.join(folder, 'missing.json');
    expect((await managedRun(english, 'check', missing)).stderr).toContain('not found');
    expect((await managedRun(english, 'check', missing, '--lang', 'nl')).stderr).toContain('niet gevonden');
  });

  it('ends a check with 1 for an open point of the lowest level that must be met', async () => {
    const codes = [];
    for (const minimumRuleLevel of [undefined, 'A30', 'LAW', 'GP'] as const) {
      const managed = under(minimumRuleLevel === undefined ? {} : { minimumRuleLevel });
      codes.push((await managedRun(managed, 'check', file)).status);
    }
    expect(codes).toEqual([0, 0, 1, 1]);
  });

  it('makes no final report while such a point is open, and leaves nothing behind', async () => {
    const out = path.join(folder, 'final.docx');
    const words = ['export', file, out, '--status', 'final'];
    const { status, stderr } = await managedRun(under({ minimumRuleLevel: 'LAW' }), ...words);
    expect([status, existsSync(out)]).toEqual([2, false]);
    expect(stderr).toContain('exportBelowMinimum');
  });

  it.each([
    ['wordReport', ['export', 'x.json', 'y.docx']],
    ['pdf', ['export', 'x.json', 'y.docx', '--pdf']],
    ['houseTemplate', ['export', 'x.json', 'y.docx', '--template', 'z.docx']],
    ['extract', ['extract', 'x.json', 'y.json', '--customer', 'z']],
    ['merge', ['merge', 'a.json', 'b.json', '-o', 'c.json']],
    ['merge', ['git-merge-driver', 'a', 'b', 'c', 'd']],
    ['eraseName', ['erase', 'x.json', 'Jan Jansen']],
    ['commandLine', ['check', 'x.json']],
  ] as const)('refuses with %s off: %j', async (feature, words) => {
    const { status, stdout, stderr } = await managedRun(under({ featuresOff: [feature] }), ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('(switchedOff)');
  });

  it('writes no readable register where a passphrase is required, and still reads one', async () => {
    const managed = under({ encryptionRequired: true });
    const out = path.join(folder, 'readable.ropa.json');
    const { status, stderr } = await managedRun(managed, 'sample', out);
    expect([status, existsSync(out)]).toEqual([2, false]);
    expect(stderr).toContain('(encryptionRequired)');
    expect((await managedRun(managed, 'check', file)).status).toBe(0);
  });

  it('takes no other template than the one that was settled', async () => {
    const settled = under({ reportTemplate: path.join(folder, 'huisstijl.docx') });
    const words = ['export', file, path.join(folder, 'y.docx')];
    const other = await managedRun(settled, ...words, '--template', path.join(folder, 'eigen.docx'));
    expect(other.stderr).toContain('(settledByAdministrator)');
    expect((await managedRun(settled, ...words)).stderr).toContain('huisstijl.docx');
  });
});
