import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../../electron/word/pdf/makePdf';
import { reportFile } from '../../../../electron/word/reportFile';
import { aRegister, anActivity } from '../../../factories';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

async function report(): Promise<string> {
  const register = aRegister({ activities: [anActivity({ number: 'V1', name: 'Werving' })] });
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'pdf-')), 'Rapport é.docx');
  writeFileSync(file, Buffer.concat(await reportFile(register, OPTIONS, { onProgress: () => undefined })));
  return file;
}

describe('a PDF of a report', () => {
  it('stands beside the document, tagged, and leaves nothing else behind', async () => {
    const file = await report();
    const pdf = await makePdf(file);
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['Rapport é.docx', 'Rapport é.pdf']);
    expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-.*\/MarkInfo/s);
  });

  it('replaces no other PDF unless asked to', async () => {
    const file = await report();
    const pdf = file.replace('.docx', '.pdf');
    writeFileSync(pdf, 'van iemand anders');
    await expect(makePdf(file)).rejects.toMatchObject({ failure: { code: 'fileExists' } });
    expect(readFileSync(pdf, 'utf8')).toBe('van iemand anders');
    await makePdf(file, { replace: true });
    expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF/);
  });

  it('is not there when LibreOffice fails', async () => {
    const file = await report();
    await expect(makePdf(file, { office: '/bin/false' })).rejects.toMatchObject({
      failure: { code: 'pdfFailed' },
    });
    await expect(makePdf(file, { office: '/bin/true' })).rejects.toMatchObject({
      failure: { code: 'pdfFailed' },
    });
    expect(readdirSync(path.dirname(file))).toEqual(['Rapport é.docx']);
  });
});
