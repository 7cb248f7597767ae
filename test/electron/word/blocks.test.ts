import { describe, expect, it } from 'vitest';
import { blockWriter } from '../../../electron/word/blocks';
import type { Block, Cell } from '../../../shared/report/blocks';
import type { Language } from '../../../shared/i18n/text';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { registerReport } from '../../../shared/report/registerReport';
import { partOf } from './docxParts';
import { packed, plainDocument } from './plainDocument';

describe('the body of the Word document', () => {
  it.each<Language>(['nl', 'en'])('is in %s what docx itself makes of the same blocks', async (language) => {
    const report = registerReport(sampleRegister(), {
      language,
      date: '2026-11-22',
      programVersion: '0.1.0',
    });
    const blocks = report.blocks
      .filter(({ kind }) => kind !== 'bars' && kind !== 'signatures')
      .map((block, index, all) =>
        // A section starts a page already.
        block.kind === 'heading' && all[index - 1]?.kind === 'orientation'
          ? { ...block, onNewPage: false }
          : block,
      );
    expect(ours(blocks)).toEqual(await plain(blocks));
    expect(blocks.length).toBeGreaterThan(500);
  });

  it('is what docx makes of hostile texts and of pages that lie on their side', async () => {
    const texts = ['<w:p>&amp; ]]> "\'', '{reference-0}', 'heel 🙂 مرحبا', '\ttab ', ''];
    const cell = (text: string): Cell => ({
      parts: [
        { label: 'Vraag?', value: { state: 'recorded', paragraphs: [text, text] } },
        { label: '', value: { state: 'unknown', paragraphs: [text] } },
      ],
      links: [
        { text: 'a', anchor: 'a1' },
        { text: 'b', anchor: 'b1' },
      ],
    });
    const table: Block = {
      kind: 'table',
      caption: 'Teksten',
      columns: [1, 2, 3, 5, 7].map((weight) => ({ label: `K${weight}`, article: '30 lid 1 f, 37', weight })),
      rows: [texts.map(cell), texts.map(() => ({ parts: [], links: [] })), [cell('woord '.repeat(200))]],
    };
    const blocks: readonly Block[] = [
      ...texts.map((text): Block => ({ kind: 'paragraph', text, tone: 'lead' })),
      { kind: 'orientation', landscape: true },
      table,
      { kind: 'orientation', landscape: false },
      table,
      { kind: 'list', items: texts },
    ];
    expect(ours(blocks)).toEqual(await plain(blocks));
  });

  it('does not break a page where one starts already, and comes back to upright pages', () => {
    const heading: Block = {
      kind: 'heading',
      level: 1,
      text: 'Overzicht',
      article: '',
      anchor: 'overzicht',
      onNewPage: true,
    };
    const sections = { first: '<1/>', portrait: '<2/>', landscape: '<3/>' };
    const writer = blockWriter(sections);
    const xml = [
      { kind: 'orientation', landscape: true } as const,
      heading,
      { kind: 'orientation', landscape: false } as const,
      heading,
    ].map((block) => writer.write(block));
    expect(xml.join('')).not.toContain('pageBreakBefore');
    expect([xml[0]?.includes('<1/>'), xml[2]?.includes('<3/>'), writer.lastSection()]).toEqual([
      true,
      true,
      '<2/>',
    ]);
    expect(writer.write(heading)).toContain('<w:pageBreakBefore/>');
  });
});

/** Both without what is told apart: sections, the contents' own bookmarks and the numbers of all. */
function ours(blocks: readonly Block[]): string[] {
  const writer = blockWriter({ first: '', portrait: '', landscape: '' });
  const written = blocks.map((block) => {
    const xml = writer.write(block);
    return block.kind === 'orientation' ? '' : xml;
  });
  return lines(written.join(''));
}

async function plain(blocks: readonly Block[]): Promise<string[]> {
  return lines(partOf(await packed(plainDocument(blocks)), 'word/document.xml'));
}

function lines(xml: string): string[] {
  return xml
    .replace(/^.*<w:body>|<\/w:body>.*$/gs, '')
    .replace(/<w:p><w:pPr><w:sectPr.*?<\/w:sectPr><\/w:pPr><\/w:p>|<w:sectPr.*?<\/w:sectPr>/gs, '')
    .replace(/<w:bookmarkStart w:name="_Toc\d+" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/g, '$2')
    .replace(/(<w:bookmark(?:Start|End)[^>]*) w:id="\d+"/g, '$1')
    .replace(/<w:tblCaption[^>]*>/g, '')
    .replaceAll('&apos;', "'")
    .replace(/<([\w:]+)((?: [\w:]+="[^"]*")+)/g, inOneWay)
    .split(/(?=<w:p>|<w:tbl>|<w:tr>)/);
}

/** The order of attributes means nothing, and neither does the word for yes. */
function inOneWay(_tag: string, name: string, attributes: string): string {
  const sorted = attributes.match(/ [\w:]+="[^"]*"/g)?.sort() ?? [];
  return `<${name}${sorted.join('').replaceAll('"true"', '"1"').replaceAll('"false"', '"0"')}`;
}
