import type { FileChild } from 'docx';
import type { Block } from '../../shared/report/blocks';
import { headingWriter } from './heading';
import { ReadyBlock } from './readyBlock';
import { factsTable, gridTable } from './table';
import { paragraph, run } from './xml';
import type { XmlElement } from './xml';

const TONES = { normal: 'Normal', lead: 'Status', note: 'Note' } as const;

/** Turns the blocks of a report into what docx puts in a document, one after another. */
export function blockWriter(): (block: Block) => readonly FileChild[] {
  const writeHeading = headingWriter();
  let title = '';
  return (block) => {
    const above = title;
    if (block.kind === 'heading') title = block.text;
    // Two tables always have a caption between them, or Word makes one table of them.
    if (block.kind === 'facts' || block.kind === 'table') title = '';
    if (block.kind === 'heading') return [writeHeading(block)];
    return contentOf(block, above).map((content) => new ReadyBlock(content));
  };
}

function contentOf(
  block: Exclude<Block, { readonly kind: 'heading' }>,
  title: string,
): readonly XmlElement[] {
  switch (block.kind) {
    case 'paragraph':
      return [text(TONES[block.tone], block.text)];
    case 'list':
      return block.items.map((item) => text('ListBullet', item));
    case 'facts':
      return [factsTable(block)];
    case 'table':
      return isTold(block.caption, title)
        ? [gridTable(block)]
        : [text('Caption', block.caption), gridTable(block)];
    case 'boundary':
      return [text('Boundary', block.title), text('BoundaryText', block.text)];
  }
}

/** The heading above says the same already. */
function isTold(caption: string, title: string): boolean {
  return title.toLowerCase().includes(caption.toLowerCase());
}

function text(style: string, words: string): XmlElement {
  return paragraph(style, run(words));
}
