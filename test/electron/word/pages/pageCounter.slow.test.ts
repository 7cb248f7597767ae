import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Document, Footer, Header, ImageRun, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { pageStore } from '../../../../electron/word/pages/pageStore';
import { reportFile } from '../../../../electron/word/reportFile';
import { readTemplate } from '../../../../electron/word/template/readTemplate';
import type { Template } from '../../../../electron/word/template/readTemplate';
import type { Language } from '../../../../shared/i18n/text';
import type { Register } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { registerReport } from '../../../../shared/report/registerReport';
import { bigRegister } from '../../../bench/bigRegister';
import { pdfPages } from '../documentTools';
import { partOf } from '../docxParts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const folder = mkdtempSync(path.join(tmpdir(), 'word-pages-'));
const OPTIONS = { date: '2026-11-22', programVersion: '0.1.0' } as const;

async function made(register: Register, language: Language, template?: Template): Promise<Buffer> {
  const given = { onProgress: () => undefined, pages: pageStore(undefined), template };
  return Buffer.concat(await reportFile(register, { ...OPTIONS, language }, given));
}

describe('the page numbers of the contents', () => {
  const cases: readonly { name: string; language: Language; register: () => Register; font?: string }[] = [
    { name: 'the example', language: 'nl', register: sampleRegister },
    { name: 'the example', language: 'en', register: sampleRegister },
    { name: '80 made-up activities', language: 'nl', register: () => bigRegister(80) },
    { name: '45 made-up activities', language: 'en', register: () => bigRegister(45) },
    {
      name: 'the example in the look of an organisation',
      language: 'nl',
      register: sampleRegister,
      font: 'Times New Roman',
    },
  ];
  it.each(cases)(
    'are for $name in $language those of the PDF that LibreOffice makes',
    async (given) => {
      const { name, language, register, font = '' } = given;
      const template = font === '' ? undefined : await houseTemplate(font);
      const bytes = await made(register(), language, template);
      const file = path.join(folder, `${name} ${language}.docx`);
      writeFileSync(file, bytes);
      const entries = contentsOf(partOf(bytes, 'word/document.xml'));
      const report = registerReport(register(), { ...OPTIONS, language });
      const headings = report.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level < 3 ? [block] : [],
      );
      expect(entries.map(({ text }) => text)).toEqual(
        headings.map(({ text, article }) => text + (article && ` (${article})`)),
      );
      const pages = pdfPages(file).map(squeezed);
      // Every record has one; a long annex may fall on either side of the edge of a page, and ends the numbers.
      const unknown = entries.findIndex(({ page }) => Number.isNaN(page));
      const numbered = unknown === -1 ? entries : entries.slice(0, unknown);
      const annex = entries.findIndex(({ text }) => /^(?:Bijlage|Annex) 1/.test(text));
      expect(numbered.length).toBeGreaterThan(annex);
      const wrong = numbered.filter(({ text, page }) => pages[page - 1]?.includes(squeezed(text)) !== true);
      expect(wrong).toEqual([]);
      // A heading that starts a page is the first thing on it, below the running header.
      const header = squeezed(report.header);
      const notFirst = numbered.filter(({ text, page }, index) => {
        const starts = pages[page - 1]?.includes(header + squeezed(text)) === true;
        return headings[index]?.onNewPage === true && !starts;
      });
      expect(notFirst).toEqual([]);
      // LibreOffice lays hundreds of pages out, and the machine may be at other work.
    },
    300_000,
  );

  it('are none, with a word on why, in a font that is not drawn alike everywhere', async () => {
    const xml = partOf(
      await made(sampleRegister(), 'nl', await houseTemplate('RO Sans')),
      'word/document.xml',
    );
    expect(contentsOf(xml).filter(({ page }) => !Number.isNaN(page))).toEqual([]);
    expect(xml).toContain('Zonder paginanummers');
    expect(partOf(await made(sampleRegister(), 'nl'), 'word/document.xml')).not.toContain(
      'Zonder paginanummers',
    );
  });
});

async function houseTemplate(font: string): Promise<Template> {
  const logo = new ImageRun({ type: 'png', data: PNG, transformation: { width: 150, height: 60 } });
  const run = { font, size: 21 };
  const document = new Document({
    styles: { default: { document: { run }, heading1: { run: { color: '003366' } }, heading2: { run } } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph({ children: [logo] })] }) },
        footers: {
          default: new Footer({ children: [new Paragraph('Postbus 1'), new Paragraph('1000 AA')] }),
        },
        children: [new Paragraph('Briefpapier')],
      },
    ],
  });
  const template = readTemplate(new Uint8Array(await Packer.toArrayBuffer(document)));
  if (typeof template === 'string') throw new Error(template);
  return template;
}

/** pdftotext sets spaces by the look of it. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function contentsOf(xml: string): { text: string; page: number }[] {
  const lines = xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g);
  return [...lines].map(([line]) => {
    const texts = [...line.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = '']) =>
      text.replaceAll('&amp;', '&'),
    );
    const page = /^\d+$/.test(texts.at(-1) ?? '') && texts.length > 1 ? Number(texts.pop()) : Number.NaN;
    return { text: texts.join(''), page };
  });
}
