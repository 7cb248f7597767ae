import type { Report } from '../../shared/report/blocks';
import type { Listed } from './heading';
import { element, escaped, paragraph, run } from './xml';
import type { Xml } from './xml';

/** The page on which a bookmark stands, or undefined where that is not known. */
export type PageOf = (bookmark: string) => number | undefined;

const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

export type ContentsTexts = Pick<Report, 'contentsTitle' | 'contentsNote'>;

/**
 * The table of contents, filled from the headings of levels 1 and 2 and linked to them: a field of Word's own, with what
 * it would show. A page that is not known stays blank until somebody updates the field: a wrong number is worse than none,
 * and a mark that makes Word ask is worse than a blank.
 */
export function contentsPage(
  { contentsTitle: title, contentsNote }: ContentsTexts,
  headings: readonly Listed[],
  pageOf: PageOf,
): Xml {
  const begin = `<w:r>${fieldStart('TOC \\h \\o "1-2"')}</w:r>`;
  const entries = headings.map((heading, index) => entry(heading, index === 0 ? begin : '', pageOf));
  const lines = entries.length === 0 ? paragraph('TOC1', begin) : entries.join('');
  const isNumbered = headings.every(({ bookmark }) => pageOf(bookmark) !== undefined);
  const note = isNumbered ? '' : paragraph('Note', run(contentsNote));
  return (
    paragraph('ContentsTitle', run(title)) +
    `<w:sdt><w:sdtPr>${element('w:alias', { 'w:val': title })}<w:docPartObj>` +
    '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${lines}${paragraph('AfterTable', END)}${note}</w:sdtContent></w:sdt>`
  );
}

function entry({ level, text, bookmark }: Listed, begin: Xml, pageOf: PageOf): Xml {
  const page = pageOf(bookmark);
  const number = page === undefined ? '' : run(String(page));
  const reference = `<w:r>${fieldStart(`PAGEREF ${bookmark} \\h`)}</w:r>` + number + END;
  return paragraph(
    `TOC${level}`,
    `${begin}<w:hyperlink w:history="1" w:anchor="${bookmark}">${run(text)}<w:r><w:tab/></w:r>${reference}</w:hyperlink>`,
  );
}

function fieldStart(instruction: string): Xml {
  return (
    '<w:fldChar w:fldCharType="begin"/>' +
    `<w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText>` +
    '<w:fldChar w:fldCharType="separate"/>'
  );
}
