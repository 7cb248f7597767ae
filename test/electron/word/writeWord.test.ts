import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/i18n/text';
import { sampleRegister } from '../../../shared/register/sample/sample';
import type { Report } from '../../../shared/report/blocks';
import { registerReport } from '../../../shared/report/registerReport';
import { aRegister, anActivity, anId } from '../../factories';
import { attributesOf, paragraphsOf, partOf, partsOf } from './docxParts';
import { written } from './written';

describe('the Word document', () => {
  let report: Report;
  let bytes: Uint8Array;
  let body: string;
  let styles: string;

  beforeAll(async () => {
    report = sampleReport('nl');
    bytes = await written(report);
    body = partOf(bytes, 'word/document.xml');
    styles = partOf(bytes, 'word/styles.xml');
  });

  it('gives every heading of the report a real heading style', () => {
    const headings = report.blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [{ style: `Heading${block.level}`, text: block.text + (block.article && ` (${block.article})`) }]
        : [],
    );
    const printed = paragraphsOf(body).filter(({ style }) => style.startsWith('Heading'));
    expect(printed).toEqual(headings);
    expect(headings.length).toBeGreaterThan(400);
  });

  it('defines every style that it uses', () => {
    const defined = attributesOf(styles, 'w:style', 'w:styleId');
    const parts = [
      body,
      ...Object.entries(partsOf(bytes)).flatMap(([name, xml]) => (/header|footer/.test(name) ? [xml] : [])),
    ];
    const used = parts.flatMap((xml) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((element) => attributesOf(xml, element, 'w:val')),
    );
    expect([...new Set(used)].filter((style) => !defined.includes(style))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('formats with styles only', () => {
    const elements = [...body.matchAll(/<w:rPr>(.*?)<\/w:rPr>/gs)].flatMap(([, content = '']) =>
      content.match(/<w:\w+/g),
    );
    expect([...new Set(elements)]).toEqual(['<w:rStyle']);
  });

  it('fills the contents with the headings of levels 1 and 2, linked', () => {
    const listed = paragraphsOf(body)
      .filter(({ style }) => /^TOC\d$/.test(style))
      .map(({ text }) => text);
    const headings = paragraphsOf(body)
      .filter(({ style }) => style === 'Heading1' || style === 'Heading2')
      .map(({ text }) => text);
    expect(listed).toEqual(headings);
    expect(body).toContain('TOC \\h \\o');
  });

  it('never makes Word ask whether fields must be updated', () => {
    const all = Object.values(partsOf(bytes)).join('');
    expect(all).not.toContain('updateFields');
    expect(all).not.toMatch(/w:dirty="(?:true|1|on)"/);
  });

  it('names each bookmark once, as Word can take it, and links only to names that exist', () => {
    const names = attributesOf(body, 'w:bookmarkStart', 'w:name');
    const ids = attributesOf(body, 'w:bookmarkStart', 'w:id');
    expect(names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = attributesOf(body, 'w:hyperlink', 'w:anchor');
    expect(anchors.length).toBeGreaterThan(80);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
  });

  it('repeats the header row of each grid, keeps short rows whole, and tells what each table holds', () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const grids = tables.filter((table) => table.includes('w:val="RegisterGrid"'));
    expect(grids.length).toBeGreaterThan(50);
    const captions = tables.map((table) => attributesOf(table, 'w:tblCaption', 'w:val').join());
    expect(captions.filter((caption) => caption === '')).toEqual([]);
    const headers = grids.map((table) => table.split('<w:tblHeader/>').length - 1);
    expect([...new Set(headers)]).toEqual([1]);
    expect(body.split('<w:cantSplit/>').length).toBeGreaterThan(500);
  });

  it('makes every table exactly as wide as the text, in Word and in LibreOffice', () => {
    const grids = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, columns = '']) =>
      attributesOf(columns, 'w:gridCol', 'w:w').reduce((sum, width) => sum + Number(width), 0),
    );
    expect(new Set(grids)).toEqual(new Set([9638, 14570]));
  });

  it('counts pages in the footer of every page but the cover', () => {
    const footers = Object.entries(partsOf(bytes)).filter(([name]) => /^word\/footer\d/.test(name));
    const numbered = footers.filter(([, xml]) => xml.includes('PAGE') && xml.includes('NUMPAGES'));
    // Of the cover's section, of a page that stands and of one that lies on its side.
    expect(numbered).toHaveLength(3);
    expect(paragraphsOf(numbered[0]?.[1] ?? '')[0]?.text).toMatch(/22-11-2026.*pagina  van $/);
    expect(body).toContain('<w:titlePg/>');
  });

  it.each<[Language, string, string]>([
    ['nl', 'nl-NL', 'Register van verwerkingsactiviteiten · FileLinx'],
    ['en', 'en-GB', 'Record of processing activities · FileLinx'],
  ])('says in %s what language it is in and what it is', async (language, code, title) => {
    const made = await written(sampleReport(language));
    expect(attributesOf(partOf(made, 'word/styles.xml'), 'w:lang', 'w:val')).toEqual([code]);
    const core = partOf(made, 'docProps/core.xml');
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
    expect(core).toContain('<dc:creator>Verwerkingsregister 0.1.0</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Verwerkingsregister</cp:lastModifiedBy>');
  });

  it('tells how many chapters are done', async () => {
    const heard: string[] = [];
    const activities = [1, 2].map((n) => anActivity({ id: anId(n), number: `V${n}` }));
    await written(reportOf({ activities }), {
      onProgress: (done, total) => heard.push(`${done}/${total}`),
    });
    const total = heard.length;
    expect(heard).toEqual(Array.from({ length: total }, (_, n) => `${n + 1}/${total}`));
    expect(total).toBeGreaterThanOrEqual(3);
  });

  it('writes hostile texts as they are, or with a mark where no document can hold them', async () => {
    const names = {
      '<w:p>&amp; ]]> "\'': '<w:p>&amp; ]]> "\'',
      '{default-bullet-numbering-0}{reference-0}': '{default-bullet-numbering-0}{reference-0}',
      'a\u0000b\u001Bc\uFFFE': 'a\uFFFDb\uFFFDc\uFFFD',
      'half \uD83D pair': 'half \uFFFD pair',
      'heel 🙂 مرحبا \u202E': 'heel 🙂 مرحبا \u202E',
    };
    const activities = Object.keys(names).map((name, n) =>
      anActivity({ id: anId(n + 1), number: `V${n}`, name }),
    );
    const document = partOf(await written(reportOf({ activities })), 'word/document.xml');
    const titles = paragraphsOf(document).flatMap(({ style, text }) =>
      style === 'Heading2' && /^V\d /.test(text) ? [text] : [],
    );
    expect(titles).toEqual(Object.values(names).map((name, n) => `V${n} ${name}`));
  });

  it('gives one bookmark to two records with the same id, so that links still work', async () => {
    const activities = [anActivity({ number: 'V1' }), anActivity({ number: 'V2' })];
    const document = partOf(await written(reportOf({ activities })), 'word/document.xml');
    const names = attributesOf(document, 'w:bookmarkStart', 'w:name');
    expect(new Set(names).size).toBe(names.length);
  });

  it('lets a row part over pages only when it is long', async () => {
    const rows = async (description: string) => {
      const made = await written(reportOf({ activities: [anActivity({ description })] }));
      return partOf(made, 'word/document.xml').split('<w:cantSplit/>').length;
    };
    expect(await rows('woord '.repeat(1_000))).toBe((await rows('kort')) - 1);
  });
});

function sampleReport(language: Language): Report {
  return registerReport(sampleRegister(), { language, date: '2026-11-22', programVersion: '0.1.0' });
}

function reportOf(facts: Parameters<typeof aRegister>[0]): Report {
  return registerReport(aRegister(facts), { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' });
}
