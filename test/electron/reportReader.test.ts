import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createReportReader } from '../../electron/reportReader';
import { forkedChild } from '../../electron/word/forkedChild';
import { reportFile } from '../../electron/word/reportFile';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { encodeRegister } from '../../shared/register/canonical';
import { aRegister, anActivity, anId } from '../factories';
import { buildChild } from './word/builtChild';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const register = aRegister({ activities: [anActivity({ id: anId(1), number: 'V1', name: 'Werving' })] });
const folder = mkdtempSync(path.join(tmpdir(), 'report-reader-'));
let reader: ReturnType<typeof createReportReader>;

beforeAll(async () => {
  const file = await buildChild();
  reader = createReportReader(() => forkedChild(file));
});

async function report(options: ReportOptions = OPTIONS): Promise<string> {
  const file = path.join(folder, 'rapport.docx');
  writeFileSync(file, Buffer.concat(await reportFile(register, options, { onProgress: () => undefined })));
  return file;
}

describe('reading reports beside the program', () => {
  it('compares with the data inside, and with the register that is open', async () => {
    const file = await report();
    expect(await reader.verify(file, undefined, 'nl')).toMatchObject({ text: 'unchanged', register: 'none' });
    const renamed = {
      ...register,
      activities: [anActivity({ id: anId(1), number: 'V1', name: 'Selectie' })],
    };
    expect(await reader.verify(file, renamed, 'nl')).toMatchObject({
      register: 'other',
      since: [{ sentences: ['Naam gewijzigd van “Werving” in “Selectie”'] }],
    });
  });

  it('says so of a file that is no report', async () => {
    const file = path.join(folder, 'x.docx');
    writeFileSync(file, 'geen zip');
    expect(await reader.verify(file, undefined, 'nl')).toEqual({ kind: 'unreadable', why: 'notZip' });
    await expect(reader.verify(path.join(folder, 'weg.docx'), undefined, 'nl')).rejects.toMatchObject({
      failure: { code: 'fileMissing' },
    });
  });

  it('gives the register inside, and fails for an edition that carries none', async () => {
    const inside = await reader.dataOf(await report());
    expect(encodeRegister(inside)).toBe(encodeRegister(register));
    const publicReport = await report({ ...OPTIONS, edition: 'public' });
    await expect(reader.dataOf(publicReport)).rejects.toMatchObject({ failure: { code: 'reportHasNoData' } });
  });
});
