import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFile } from '../../../electron/word/reportFile';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister, anActivity, anId } from '../../factories';
import { tampered } from '../word/tampered';
import { terminalRun } from './terminalRun';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const folder = mkdtempSync(path.join(tmpdir(), 'verify-report-'));
const register = aRegister({ activities: [anActivity({ id: anId(1), number: 'V1', name: 'Werving' })] });

function written(name: string, content: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function report(): Promise<Uint8Array> {
  return Buffer.concat(await reportFile(register, OPTIONS, { onProgress: () => undefined }));
}

describe('ropa verify REPORT.docx', () => {
  it('says what a report was made from and that it is unchanged, also beside its register', async () => {
    const file = written('r.docx', await report());
    const beside = written('r.ropa.json', encodeRegister(register));
    const { status, stdout } = await terminalRun('verify', file, beside);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Gemaakt op 22-11-2026 met Verwerkingsregister 0\.1\.0, uit versie [0-9a-f]{16}\.\n/,
    );
    expect(stdout).toContain('Ongewijzigd');
    expect(stdout).toContain('Het register is nog op deze versie.');
  });

  it('names the place where one word was changed, with both texts, in English too', async () => {
    const changed = tampered(await report(), {
      'word/document.xml': (xml) =>
        xml.replace(/(<w:pStyle w:val="Heading2"\/>.*?)V1 Werving/s, '$1V1 Verkoop'),
    });
    const { status, stdout } = await terminalRun('verify', written('t.docx', changed), '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toContain('“V1 Werving”');
    expect(stdout).toContain('“V1 Verkoop”');
  });

  it('says that the register went on since, with exit code 1', async () => {
    const file = written('r.docx', await report());
    const later = written('later.ropa.json', encodeRegister({ ...register, title: 'Later' }));
    const { status, stdout } = await terminalRun('verify', file, later);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Handtekeningen gelden voor versie [0-9a-f]{16}; het register staat nu op /);
  });

  it('refuses what is no report', async () => {
    const { status, stderr } = await terminalRun('verify', written('x.docx', 'geen zip'));
    expect(status).toBe(2);
    expect(stderr).toContain('geen Word-document');
  });
});
