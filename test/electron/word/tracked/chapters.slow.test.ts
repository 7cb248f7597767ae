import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../electron/word/check/checkDocument';
import { reportFile } from '../../../../electron/word/reportFile';
import { verifyReport } from '../../../../electron/word/verifyReport';
import type { Register } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import type { ReportOptions } from '../../../../shared/report/reportOptions';
import { HAS_VALIDATOR, NO_VALIDATOR, validationErrors } from '../validator';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

async function made(register: Register, options: ReportOptions = OPTIONS): Promise<Uint8Array> {
  return Buffer.concat(await reportFile(register, options, { onProgress: () => undefined }));
}

/** FileLinx with a text changed, paragraphs added and taken out, an activity renamed, one gone, one new and one moved. */
function edited(register: Register): Register {
  const [first, second, third, ...others] = register.activities;
  if (!first || !second || !third) throw new Error('the example has activities');
  return {
    ...register,
    title: `${register.title} 2`,
    activities: [
      { ...first, name: `${first.name} & meer`, remarks: 'Eén.\nTwee.\nDrie.' },
      ...others.map((one, index) => (index === 4 ? { ...one, number: 'V99', purposes: [] } : one)),
      { ...third, purposes: third.purposes.map((one) => ({ ...one, text: `${one.text}\nEn nog iets.` })) },
      { ...second, id: '99999999-0000-4000-8000-000000000000', number: 'V98', name: 'Geheel nieuw' },
    ],
    parties: register.parties.slice(1),
  };
}

/**
 * As pandoc reads it with every change taken or refused: without the names of tables, which it keeps of tables that have no
 * rows any more, and without the contents, which are made anew by whoever opens a document.
 */
function textWith(bytes: Uint8Array, changes: 'accept' | 'reject'): string {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(body.replace(/<w:sdt>.*?<\/w:sdt>/gs, ''));
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tracked-')), 'report.docx');
  writeFileSync(file, zipSync(parts));
  const given = ['--from=docx', '--to=html', '--wrap=none', `--track-changes=${changes}`, file];
  const html = execFileSync('pandoc', given, { encoding: 'utf8', maxBuffer: 100_000_000 });
  return html
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<caption>.*?<\/caption>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\s*\n\s*/g, '\n');
}

describe('a report with tracked changes', () => {
  const before = sampleRegister();
  const after = edited(before);
  const options = { ...OPTIONS, previous: before };

  it('reads as it is now with all of them accepted, and as it was with all rejected', async () => {
    const tracked = await made(after, { ...options, trackChanges: true });
    expect(textWith(tracked, 'accept')).toBe(textWith(await made(after, options), 'accept'));
    expect(textWith(tracked, 'reject')).toBe(textWith(await made(before), 'accept'));
  });

  it('does so the other way round as well', async () => {
    const tracked = await made(before, { ...OPTIONS, previous: after, trackChanges: true });
    expect(textWith(tracked, 'reject')).toBe(textWith(await made(after), 'accept'));
  });

  it('is a document that Word and anybody can read, and that verifies', async () => {
    const tracked = await made(after, { ...options, trackChanges: true });
    expect(checkDocument(tracked)).toEqual([]);
    expect(await verifyReport(tracked, 'r.docx')).toMatchObject({ data: 'whole', changes: [] });
  });

  it.runIf(HAS_VALIDATOR)(`passes the Open XML SDK (${NO_VALIDATOR} otherwise)`, async () => {
    expect(validationErrors(await made(after, { ...options, trackChanges: true }))).toEqual([]);
  });
});
