import { Document } from 'docx';
import type { FileChild } from 'docx';
import type { Report } from '../../shared/report/blocks';
import { blockWriter } from './blocks';
import { contentsPage, noPageNumbers } from './contents';
import { coverPage } from './cover';
import { emptyFooter, emptyHeader, pageFooter, pageHeader } from './headerFooter';
import { PAGE } from './page';
import { ReadyBlock } from './readyBlock';
import { stylesXml } from './styles/stylesXml';
import { paragraph } from './xml';

const PROGRAM = 'Verwerkingsregister';

/** The whole document; `onChapter` hears of every heading of level 2, which is one record. */
export function wordDocument(report: Report, onChapter: () => void): Document {
  const writeBlock = blockWriter();
  const body = report.blocks.flatMap((block) => {
    const children = writeBlock(block);
    if (block.kind === 'heading' && block.level === 2) onChapter();
    return children;
  });
  const document = new Document({
    ...report.properties,
    lastModifiedBy: PROGRAM,
    externalStyles: stylesXml(report.language),
    pageNumbers: noPageNumbers,
    sections: [section(report, [...coverPage(report.cover), ...contentsPage(report.contentsTitle), ...body])],
  });
  keepBraces(document);
  return document;
}

function section(report: Report, children: readonly FileChild[]) {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: PAGE.marginTop,
          bottom: PAGE.marginBottom,
          left: PAGE.marginSide,
          right: PAGE.marginSide,
        },
      },
    },
    headers: { default: pageHeader(report), first: emptyHeader() },
    footers: { default: pageFooter(report), first: emptyFooter() },
    // Word wants a paragraph after a table that ends a document.
    children: [...children, new ReadyBlock(paragraph('AfterTable'))],
  };
}

/**
 * docx replaces `{name-0}` anywhere in its XML by the number of the list of that name, in people's texts too, and it
 * gives every document a list. Our lists are made by a style instead, so there is nothing for it to replace.
 */
function keepBraces(document: Document): void {
  Object.defineProperty(document.Numbering, 'ConcreteNumbering', { value: [] });
}
