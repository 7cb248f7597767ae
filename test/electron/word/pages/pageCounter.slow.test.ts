import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageStore } from '../../../../electron/word/pages/pageStore';
import { reportFile } from '../../../../electron/word/reportFile';
import type { Language } from '../../../../shared/i18n/text';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { registerReport } from '../../../../shared/report/registerReport';
import { bigRegister } from '../../../bench/bigRegister';
import { pdfPages } from '../documentTools';
import { partOf } from '../docxParts';

const folder = mkdtempSync(path.join(tmpdir(), 'word-pages-'));

describe('the page numbers of the contents', () => {
  it.each<[string, Language, ReturnType<typeof sampleRegister>]>([
    ['the example', 'nl', sampleRegister()],
    ['the example', 'en', sampleRegister()],
  ])('are for %s in %s those of the PDF that LibreOffice makes', async (name, language, register) => {
    const options = { language, date: '2026-11-22', programVersion: '0.1.0' };
    const bytes = Buffer.concat(
      await reportFile(register, options, { onProgress: () => undefined, pages: pageStore(undefined) }),
    );
    const file = path.join(folder, `${name} ${language}.docx`);
    writeFileSync(file, bytes);
    const entries = contentsOf(partOf(bytes, 'word/document.xml'));
    const headings = registerReport(register, options).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level < 3 ? [block] : [],
    );
    expect(entries.map(({ text }) => text)).toEqual(
      headings.map(({ text, article }) => text + (article && ` (${article})`)),
    );
    const pages = pdfPages(file).map((page) => page.replace(/\s+/g, ' '));
    const wrong = entries.filter(({ text, page }) => !squeezed(pages[page - 1]).includes(squeezed(text)));
    expect(wrong).toEqual([]);
    // A heading that starts a page is the first thing on it, below the running header.
    const header = squeezed(registerReport(register, options).header);
    const notFirst = entries.filter(({ text, page }, index) => {
      const starts = squeezed(pages[page - 1]).startsWith(header + squeezed(text));
      return headings[index]?.onNewPage === true && !starts;
    });
    expect(notFirst).toEqual([]);
  });
});

describe('the contents of a large report', () => {
  it('have no page numbers, rather than some that may be wrong', async () => {
    const options = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
    const pages = pageStore(undefined);
    const bytes = Buffer.concat(
      await reportFile(bigRegister(100), options, { onProgress: () => undefined, pages }),
    );
    const entries = contentsOf(partOf(bytes, 'word/document.xml'));
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(({ page }) => !Number.isNaN(page))).toEqual([]);
  });
});

/** pdftotext sets spaces by the look of it. */
function squeezed(text = ''): string {
  return text.replace(/\s+/g, '');
}

function contentsOf(xml: string): { text: string; page: number }[] {
  const lines = xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g);
  return [...lines].map(([line]) => {
    const texts = [...line.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = '']) =>
      text.replaceAll('&amp;', '&'),
    );
    return { text: texts.slice(0, -1).join(''), page: Number(texts.at(-1)) };
  });
}
