import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Document, Footer, Header, ImageRun, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../electron/word/check/checkDocument';
import { reportFile } from '../../../../electron/word/reportFile';
import { readTemplate } from '../../../../electron/word/template/readTemplate';
import type { Template } from '../../../../electron/word/template/readTemplate';
import { templateNotes } from '../../../../electron/word/template/withTemplate';
import { stylesXml } from '../../../../electron/word/styles/stylesXml';
import { verifyReport } from '../../../../electron/word/verifyReport';
import { aRegister, anActivity } from '../../../factories';
import { tampered } from '../tampered';
import { HAS_VALIDATOR, NO_VALIDATOR, validationErrors } from '../validator';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** Contrast of the organisation's own colours is its own affair; here it is good. */
const DARK = { heading2: { run: { color: '202020' } }, heading3: { run: { color: '202020' } } };

async function houseDocument(): Promise<Uint8Array> {
  const logo = new ImageRun({ type: 'png', data: PNG, transformation: { width: 60, height: 20 } });
  const document = new Document({
    styles: { default: { heading1: { run: { color: 'B00020', font: 'Verdana' } }, ...DARK } },
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [logo] }), new Paragraph('Gemeente X')],
          }),
        },
        footers: { default: new Footer({ children: [new Paragraph('Postbus 1')] }) },
        children: [new Paragraph('Briefpapier')],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function read(bytes: Uint8Array): Template {
  const template = readTemplate(bytes);
  if (typeof template === 'string') throw new Error(template);
  return template;
}

async function made(bytes: Uint8Array): Promise<Uint8Array> {
  const register = aRegister({ activities: [anActivity({ number: 'V1', name: 'Werving' })] });
  const given = { onProgress: () => undefined, template: read(bytes) };
  return Buffer.concat(await reportFile(register, OPTIONS, given));
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('a report in the look of the organisation', () => {
  it('takes over styles, header, footer and logo, and keeps its own lines on every page', async () => {
    const parts = partsOf(await made(await houseDocument()));
    const heading = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(
      parts.get('word/styles.xml') ?? '',
    )?.[0];
    expect(heading).toContain('B00020');
    expect(heading).toContain('<w:outlineLvl w:val="0"/>');
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.length).toBeGreaterThan(2);
    for (const [, xml] of headers) expect(xml).toMatch(/r:embed="rIdHouse1".*Gemeente X/s);
    expect(headers.filter(([, xml]) => xml.includes('CONCEPT'))).toHaveLength(headers.length - 1);
    expect([...parts.keys()]).toContain('word/media/house1.png');
    const footers = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.filter(([, xml]) => /Postbus 1.*NUMPAGES/s.test(xml))).toHaveLength(footers.length - 1);
    expect([...parts.values()].join('')).not.toContain('Briefpapier');
  });

  it('is a document that anybody can read, and that verifies', async () => {
    const bytes = await made(await houseDocument());
    expect(checkDocument(bytes)).toEqual([]);
    expect(await verifyReport(bytes, 'r.docx')).toMatchObject({ data: 'whole', changes: [] });
  });

  it.runIf(HAS_VALIDATOR)(`passes the Open XML SDK (${NO_VALIDATOR} otherwise)`, async () => {
    expect(validationErrors(await made(await houseDocument()))).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    const template = await houseDocument();
    expect(Buffer.compare(await made(template), await made(template))).toBe(0);
  });

  it('leaves behind what fetches, runs or links, and says that there were macros', async () => {
    const hostile = tampered(await houseDocument(), {
      'word/header1.xml': (xml) =>
        xml.replace(
          '<w:p>',
          '<w:p><w:r><w:instrText>INCLUDEPICTURE "http://evil.example/x.png"</w:instrText></w:r>' +
            '<w:hyperlink r:id="rIdOut"><w:r><w:t>klik</w:t></w:r></w:hyperlink>' +
            '<w:r><w:object><o:OLEObject r:id="rIdOut"/></w:object></w:r></w:p><w:p>',
        ),
      'word/_rels/header1.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdOut" Type="x" Target="http://evil.example/" TargetMode="External"/></Relationships>',
        ),
      'word/vbaProject.bin': () => 'macro',
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    });
    expect(templateNotes(read(hostile), stylesXml('nl')).hadMacros).toBe(true);
    const bytes = await made(hostile);
    const all = [...partsOf(bytes).values()].join('');
    expect(all).toContain('klik');
    expect(all).not.toMatch(/evil|OLEObject|INCLUDEPICTURE|vbaProject/);
    expect(checkDocument(bytes)).toEqual([]);
  });

  it('keeps our own styles where the template has none, and names them', async () => {
    const bare = tampered(await houseDocument(), {
      'word/styles.xml': (xml) => xml.replace(/<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/s, ''),
    });
    expect(templateNotes(read(bare), stylesXml('nl')).missing).toContain('heading 2');
    expect(partsOf(await made(bare)).get('word/styles.xml')).toContain('w:styleId="Heading2"');
  });

  it('refuses what is no Word document, unpacks to too much, or declares entities', async () => {
    expect(readTemplate(strToU8('geen zip'))).toBe('notZip');
    expect(readTemplate(zipSync({ 'a.txt': strToU8('x') }))).toBe('notDocx');
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
    expect(readTemplate(bomb)).toBe('tooLarge');
    const entities = tampered(await houseDocument(), {
      'word/styles.xml': (xml) => xml.replace('<w:styles', '<!DOCTYPE x [<!ENTITY a "b">]><w:styles'),
    });
    expect(readTemplate(entities)).toBe('unsafe');
  });
});
