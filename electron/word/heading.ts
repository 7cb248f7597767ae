import { Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block } from '../../shared/report/blocks';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * A real heading, from docx's own objects, because docx fills the table of contents from them. Gives each bookmark name
 * only once: Word keeps the last of two equal names, and compares them without regard to capitals.
 */
export function headingWriter(): (heading: Extract<Block, { readonly kind: 'heading' }>) => Paragraph {
  const given = new Set<string>();
  return ({ level, text, article, anchor, onNewPage }) => {
    const runs = [
      new TextRun(text),
      ...(article === '' ? [] : [new TextRun({ text: ` (${article})`, style: 'HeadingArticle' })]),
    ];
    const isNew = anchor !== '' && !given.has(anchor.toLowerCase());
    given.add(anchor.toLowerCase());
    return new Paragraph({
      heading: LEVELS[level],
      pageBreakBefore: onNewPage,
      children: isNew ? [new Bookmark({ id: anchor, children: runs })] : runs,
    });
  };
}
