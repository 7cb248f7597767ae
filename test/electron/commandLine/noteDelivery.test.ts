import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportComparison } from '../../../electron/commandLine/exportComparison';
import { noteDelivery } from '../../../electron/commandLine/noteDelivery';
import { commandLineStorage } from '../../../electron/commandLine/registerFiles';
import type { ReportArguments } from '../../../electron/commandLine/reportArguments';
import { encodeRegister } from '../../../shared/register/canonical';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import { aRegister } from '../../factories';

const REPORT: ReportArguments = {
  ...{ edition: 'audit', status: 'concept', records: [], note: 'per post' },
  ...{ organisation: undefined, department: undefined, customer: undefined },
  ...{
    since: undefined,
    trackChanges: false,
    onlyChanges: false,
    until: undefined,
    volumes: { by: 'equal', size: 500 },
    deliverTo: ' Audit BV ',
    template: undefined,
    pdf: false,
  },
};

const register = aRegister({ title: 'Register' });

function registerFile(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'delivery-')), 'r.ropa.json');
  writeFileSync(file, encodeRegister(register));
  return file;
}

describe('a delivery from the command line', () => {
  it('is noted in the file with its history, and can be compared with afterwards', async () => {
    const path = registerFile();
    await noteDelivery(await commandLineStorage().open(path), { report: REPORT, language: 'en' });
    const saved = (await commandLineStorage().open(path)).current();
    expect(saved.deliveries).toMatchObject([
      {
        ...{ number: 1, to: 'Audit BV', note: 'per post', edition: 'audit', language: 'en' },
        fingerprint: registerFingerprint(register),
      },
    ]);
    expect(saved.history.length).toBeGreaterThan(0);
    const { previous } = await exportComparison(saved, { ...REPORT, since: '1' });
    expect(previous === undefined ? '' : registerFingerprint(previous)).toBe(registerFingerprint(register));
  });

  it('needs a name', async () => {
    const file = await commandLineStorage().open(registerFile());
    const nobody = { report: { ...REPORT, deliverTo: ' ' }, language: 'nl' } as const;
    await expect(noteDelivery(file, nobody)).rejects.toThrow('--deliver-to needs a name');
  });
});

describe('what a report is compared with', () => {
  it('is another file of the register, or nothing', async () => {
    const file = registerFile();
    expect((await exportComparison(register, { ...REPORT, since: file })).previous?.title).toBe('Register');
    expect(await exportComparison(register, REPORT)).toEqual({});
  });

  it('is refused when there is none to show changes since, or when the history does not hold it', async () => {
    await expect(exportComparison(register, { ...REPORT, trackChanges: true })).rejects.toThrow('--since');
    await expect(exportComparison(register, { ...REPORT, since: '3' })).rejects.toMatchObject({
      failure: { code: 'stateNotFound' },
    });
  });
});
