import { beforeAll, describe, expect, it } from 'vitest';
import { reportFile } from '../../../electron/word/reportFile';
import { verifyReport } from '../../../electron/word/verifyReport';
import type { Verdict } from '../../../electron/word/verifyReport';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import type { ReportOptions } from '../../../shared/report/reportOptions';
import { savedStates } from '../../shared/history/histories';
import { tampered } from './tampered';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const BODY = 'word/document.xml';
const DATA = 'customXml/item1.xml';

describe('verifying a report', () => {
  const register = sampleRegister();
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await reportOf(register, OPTIONS);
  });

  it('says from which version and day it was made, and that nothing was changed', async () => {
    expect(await verdictOn(bytes, register)).toEqual({
      date: '2026-11-22',
      programVersion: '0.1.0',
      fingerprint: registerFingerprint(register),
      data: 'whole',
      register: 'same',
      registerFingerprint: registerFingerprint(register),
      changes: [],
    });
  });

  it('compares no text of a report that was made beside an earlier state which does not travel along', async () => {
    const previous = { ...register, title: 'Eerder' };
    const selection = { recordIds: register.activities.slice(0, 2).map(({ id }) => id) };
    const part = await reportOf(register, { ...OPTIONS, previous, selection });
    expect(await verdictOn(part, register)).toMatchObject({
      data: 'none',
      register: 'same',
      changes: undefined,
    });
  });

  it('tells in which record and field a word was changed, with both texts', async () => {
    const changed = tampered(bytes, {
      [BODY]: (xml) => xml.replace(/(Heading2"\/>(?:(?!Heading2).)*>V20 .*?)26 maanden/s, '$125 maanden'),
    });
    const { changes } = await verdictOn(changed);
    expect(changes).toMatchObject([
      {
        chapter: 'V20 Websitestatistiek (Google Analytics, alle websites)',
        section: '(f) Bewaartermijnen (art. 30 lid 1 onder f AVG)',
        expected: expect.stringContaining('26 maanden') as string,
        found: expect.stringContaining('25 maanden') as string,
      },
    ]);
  });

  it('tells what was added and what is gone, also with changes tracked', async () => {
    const added = '<w:p><w:ins w:id="900"><w:r><w:t>erbij</w:t></w:r></w:ins></w:p>';
    const changed = tampered(bytes, {
      [BODY]: (xml) =>
        xml
          .replace(
            '<w:p><w:pPr><w:pStyle w:val="Heading2"/>',
            `${added}<w:p><w:pPr><w:pStyle w:val="Heading2"/>`,
          )
          .replace(
            /<w:r><w:t[^>]*>(info@filelinx\.com)<\/w:t><\/w:r>/,
            '<w:del w:id="901"><w:r><w:delText>$1</w:delText></w:r></w:del>',
          ),
    });
    const { changes } = await verdictOn(changed);
    expect(changes).toMatchObject([
      { expected: '', found: 'erbij' },
      { expected: 'info@filelinx.com', found: '' },
    ]);
  });

  it('tells a changed header or footer', async () => {
    const changed = tampered(bytes, { 'word/header1.xml': (xml) => xml.replace('FileLinx', 'Anders') });
    const { changes } = await verdictOn(changed);
    if (changes === undefined || changes === 'all') throw new Error('not compared');
    expect(changes.map(({ found }) => found).join()).toContain('Anders');
  });

  it('does not take page numbers, which Word makes itself, for a change', async () => {
    const changed = tampered(bytes, {
      [BODY]: (xml) =>
        xml.replaceAll(
          /(PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><\/w:r>)/g,
          '$1<w:r><w:t>7</w:t></w:r>',
        ),
    });
    expect(changed).not.toEqual(bytes);
    expect((await verdictOn(changed)).changes).toEqual([]);
  });

  it('tells that the data inside was changed', async () => {
    const changed = tampered(bytes, {
      [DATA]: (xml) =>
        xml.replaceAll('26 maanden', '25 maanden').replace('info@filelinx.com', 'x@filelinx.com'),
    });
    const verdict = await verdictOn(changed);
    expect(verdict.data).toBe('changed');
    expect(verdict.changes).not.toEqual([]);
  });

  it('says when the register at hand has gone on', async () => {
    const later = { ...register, title: 'Later' };
    const verdict = await verdictOn(bytes, later);
    expect(verdict).toMatchObject({ register: 'other', registerFingerprint: registerFingerprint(later) });
    expect(verdict.changes).toEqual([]);
  });

  it('compares an edition without data with the register at hand, if that is the one', async () => {
    const closed = await reportOf(register, { ...OPTIONS, edition: 'public' });
    expect(await verdictOn(closed)).toMatchObject({ data: 'none', changes: undefined });
    expect(await verdictOn(closed, register)).toMatchObject({ data: 'none', register: 'same', changes: [] });
  });

  it('makes a document of nothing but changes again with the earlier state in the history of the register', async () => {
    const states = savedStates([register, { ...register, title: 'Nieuwe titel' }]);
    const [before = register, after = register] = states;
    const changes = await reportOf(after, { ...OPTIONS, previous: before, onlyChanges: true });
    expect(await verdictOn(changes)).toMatchObject({ data: 'none', changes: undefined });
    expect(await verdictOn(changes, after)).toMatchObject({ register: 'same', changes: [] });
    const reworded = tampered(changes, { [BODY]: (xml) => xml.replace('Titel van het register', 'Naam') });
    const { changes: found } = await verdictOn(reworded, after);
    expect(found).toMatchObject([{ chapter: 'Het register zelf', section: '' }]);
    // Without its history the register cannot tell what it was.
    expect(await verdictOn(changes, { ...after, history: [] })).toMatchObject({ changes: undefined });
  });

  it('says that hardly anything is left of a report that was written over', async () => {
    const lines = '<w:p><w:r><w:t>anders</w:t></w:r></w:p>'.repeat(3_000);
    const changed = tampered(bytes, {
      [BODY]: (xml) => xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${lines}</w:body>`),
    });
    expect((await verdictOn(changed)).changes).toBe('all');
  });

  it('says when a document is no report, or its data cannot be read', async () => {
    expect(await verifyReport(tampered(bytes, { [DATA]: undefined }), 'x')).toBe('notReport');
    const broken = (change: (xml: string) => string) =>
      verifyReport(tampered(bytes, { [DATA]: change }), 'x');
    expect(await broken((xml) => xml.replace('"format"', '"vorm"'))).toBe('damagedData');
    expect(await broken((xml) => xml.replace('"language":"nl"', '"language":"xx"'))).toBe('damagedData');
    expect(await broken((xml) => xml.slice(0, xml.length / 2))).toBe('damagedData');
    expect(await verifyReport(new Uint8Array(100), 'x')).toBe('notZip');
  });
});

async function reportOf(register: Register, options: ReportOptions): Promise<Uint8Array> {
  return Buffer.concat(await reportFile(register, options, { onProgress: () => undefined }));
}

async function verdictOn(bytes: Uint8Array, atHand?: Register): Promise<Verdict> {
  const verdict = await verifyReport(bytes, 'report.docx', atHand);
  if (typeof verdict === 'string') throw new Error(verdict);
  return verdict;
}
