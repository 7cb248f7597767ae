import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../electron/word/check/checkDocument';
import type { DocumentRule } from '../../../../electron/word/check/problem';
import { reportFile } from '../../../../electron/word/reportFile';
import { documentRuleTexts } from '../../../../shared/i18n/reportCheckTexts';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { tampered } from '../tampered';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
const RELS = 'word/_rels/document.xml.rels';

type Change = (xml: string) => string;
const put =
  (from: string | RegExp, to: string): Change =>
  (xml) => {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`nothing to replace: ${String(from)}`);
    return changed;
  };
const first = (xml: string): Change => put('<w:p>', `${xml}<w:p>`);
const external = (type: string) =>
  put(
    '</Relationships>',
    `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x" TargetMode="External"/></Relationships>`,
  );

/** For each rule a document that breaks it, and no other one. */
const BROKEN: Readonly<
  Record<Exclude<DocumentRule, 'S-package'>, Readonly<Record<string, Change | undefined>>>
> = {
  'A-language': { [STYLES]: put(/<w:lang w:val="nl-NL"/, '<w:lang') },
  'A-title': { 'docProps/core.xml': put(/<dc:title>[^<]*/, '<dc:title>') },
  'A-headings': { [BODY]: put('<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading3"/>') },
  'A-headerRow': { [BODY]: put('<w:tblHeader/>', '') },
  'A-splitRow': { [BODY]: put('<w:cantSplit/>', '<w:hidden w:val="0"/>') },
  'A-mergedCells': { [BODY]: put('</w:tcPr>', '<w:vMerge/></w:tcPr>') },
  'A-alternative': { [BODY]: put(/<w:tblCaption[^>]*>/, '') },
  'A-linkText': { [BODY]: put(/(<w:hyperlink [^>]*>(?:(?!<\/w:t>).)*<w:t[^>]*>)[^<]*/, '$1klik hier') },
  'A-contrast': { [STYLES]: put(/(w:styleId="Note">.*?<w:color w:val=")[^"]*/s, '$19A9A9A') },
  'S-types': { 'word/theme/theme1.xml': undefined, [RELS]: put(/<Relationship [^>]*theme1[^>]*>/, '') },
  'S-relationships': { [RELS]: put('Target="settings.xml"', 'Target="weg.xml"') },
  'S-external': { [RELS]: external('attachedTemplate') },
  'S-xml': { 'docProps/app.xml': () => '<Properties><a></Properties>' },
  'S-bookmarks': {
    [BODY]: first('<w:p><w:bookmarkStart w:id="9999" w:name="1 x"/><w:bookmarkEnd w:id="9999"/></w:p>'),
  },
  'S-anchors': {
    [BODY]: first('<w:p><w:hyperlink w:anchor="weg"><w:r><w:t>weg</w:t></w:r></w:hyperlink></w:p>'),
  },
  'S-columns': { [BODY]: put('<w:gridCol ', '<w:gridCol w:w="0"/><w:gridCol ') },
  'S-styles': { [BODY]: first('<w:p><w:pPr><w:pStyle w:val="Onbekend"/></w:pPr></w:p>') },
  'S-lists': { [BODY]: first('<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:p>') },
  'S-notes': { [BODY]: first('<w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p>') },
  'S-fields': { [BODY]: put('w:fldCharType="begin"/>', 'w:fldCharType="begin" w:dirty="true"/>') },
};

describe('the checker of documents', () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = Buffer.concat(await reportFile(sampleRegister(), OPTIONS, { onProgress: () => undefined }));
  });

  it('finds nothing in the report of the example', () => {
    expect(checkDocument(bytes)).toEqual([]);
  });

  it.each(Object.entries(BROKEN))('finds what breaks %s, and nothing else', (rule, changes) => {
    const problems = checkDocument(tampered(bytes, changes));
    if (typeof problems === 'string') throw new Error(problems);
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
  });

  it('finds a package that does not begin with its types', () => {
    const last = tampered(bytes, { '[Content_Types].xml': undefined });
    expect(checkDocument(last)).toContainEqual({ rule: 'S-package', where: '[Content_Types].xml' });
  });

  it('has a broken document for every rule', () => {
    expect([...Object.keys(BROKEN), 'S-package'].sort()).toEqual(Object.keys(documentRuleTexts).sort());
  });

  it('lets a row part over two pages that is high because its column is narrow', () => {
    const parting = (characters: number) => (xml: string) => {
      const row = `<w:tr><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${'a'.repeat(characters)}</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`;
      return xml.replace('</w:tbl>', row);
    };
    expect(checkDocument(tampered(bytes, { [BODY]: parting(400) }))).toEqual([]);
    expect(checkDocument(tampered(bytes, { [BODY]: parting(200) }))).toMatchObject([{ rule: 'A-splitRow' }]);
  });

  it('lets a person follow a link to outside', () => {
    expect(checkDocument(tampered(bytes, { [RELS]: external('hyperlink') }))).toEqual([]);
  });
});
