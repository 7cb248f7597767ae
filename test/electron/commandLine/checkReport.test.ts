import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFile } from '../../../electron/word/reportFile';
import { aRegister } from '../../factories';
import { tampered } from '../word/tampered';
import { terminalRun } from './terminalRun';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const folder = mkdtempSync(path.join(tmpdir(), 'check-report-'));

async function written(name: string, changes: Parameters<typeof tampered>[1] = {}): Promise<string> {
  const bytes = Buffer.concat(await reportFile(aRegister(), OPTIONS, { onProgress: () => undefined }));
  const file = path.join(folder, name);
  writeFileSync(file, tampered(bytes, changes));
  return file;
}

describe('ropa check-report', () => {
  it('finds nothing in a report of this program', async () => {
    const { status, stdout } = await terminalRun('check-report', await written('good.docx'));
    expect([status, stdout]).toEqual([0, '0 gebreken gevonden.\n']);
  });

  it('lists each defect with its rule, as JSON too, with exit code 1', async () => {
    const file = await written('bad.docx', {
      'docProps/core.xml': (xml) => xml.replace(/<dc:title>.*<\/dc:title>/s, ''),
    });
    const { status, stdout } = await terminalRun('check-report', file);
    expect(status).toBe(1);
    expect(stdout).toContain('A-title · het document heeft geen titel in zijn eigenschappen');
    const { stdout: json } = await terminalRun('check-report', file, '--json');
    expect(JSON.parse(json)).toMatchObject({ problems: [{ rule: 'A-title' }] });
  });
});
