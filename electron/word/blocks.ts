import type { Block } from '../../shared/report/blocks';
import { barsPicture } from './bars';
import type { Picture } from './bars';
import { ARIAL } from './columnWidths';
import { headingWriter } from './heading';
import type { HeadingWriter, Listed } from './heading';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './page';
import { signaturesTable } from './signatures';
import { factsTable, gridTablePieces } from './table';
import { paragraph, run } from './xml';
import type { Xml } from './xml';

const TONES = { normal: 'Normal', lead: 'Status', note: 'Note' } as const;

/** The same with room above: a table has none below it. */
const TONES_AFTER_TABLE = { normal: 'TextAfterTable', lead: 'Status', note: 'NoteAfterTable' } as const;

/** The section properties of docx, in which the header and footer of a page are named. */
export type Sections = { readonly first: Xml; readonly portrait: Xml; readonly landscape: Xml };

export type BlockWriter = {
  readonly write: (block: Block) => Xml;
  /** The same in pieces: a table of a large register is tens of megabytes. All of them must be taken. */
  readonly pieces: (block: Block) => Iterable<Xml>;
  /** Properties of the section that is open at the end. */
  readonly lastSection: () => Xml;
  readonly listed: readonly Listed[];
  readonly pictures: readonly Picture[];
};

type State = {
  readonly headings: HeadingWriter;
  readonly pictures: Picture[];
  section: Xml;
  textWidth: number;
  readonly letters: number;
  /** The last heading, until a table has followed it. */
  title: string;
  isNewPage: boolean;
  isAfterTable: boolean;
};

/** Turns the blocks of a report into XML, one after another. */
export function blockWriter(sections: Sections, letters: number = ARIAL): BlockWriter {
  const state: State = {
    headings: headingWriter(),
    pictures: [],
    section: sections.first,
    textWidth: TEXT_WIDTH,
    letters,
    title: '',
    isNewPage: false,
    isAfterTable: false,
  };
  const pieces = (block: Block) => written(block, sections, state);
  return {
    listed: state.headings.listed,
    pictures: state.pictures,
    lastSection: () => state.section,
    pieces,
    write(block) {
      let content = '';
      for (const piece of pieces(block)) content += piece;
      return content;
    },
  };
}

function* written(block: Block, sections: Sections, state: State): Generator<Xml> {
  if (block.kind === 'orientation') {
    yield turn(block.landscape, sections, state);
    return;
  }
  yield* contentOf(block, state);
  state.isNewPage = false;
  state.isAfterTable = isTable(block);
  if (block.kind === 'heading') state.title = block.text;
  // Two tables always have a caption between them, or Word makes one table of them.
  else if (isTable(block)) state.title = '';
}

/** Word keeps the properties of a section in its last paragraph. */
function turn(landscape: boolean, sections: Sections, state: State): Xml {
  const end = paragraph('AfterTable', '', state.section);
  state.section = landscape ? sections.landscape : sections.portrait;
  state.textWidth = landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  state.isNewPage = true;
  return end;
}

function* contentOf(block: Exclude<Block, { readonly kind: 'orientation' }>, state: State): Generator<Xml> {
  if (block.kind === 'table') {
    yield captionUnlessTold(block.caption, state);
    yield* gridTablePieces(block, state);
  } else if (block.kind === 'bars') yield* bars(block, state);
  else yield smallContent(block, state);
}

function smallContent(
  block: Exclude<Block, { readonly kind: 'orientation' | 'table' | 'bars' }>,
  state: State,
): Xml {
  switch (block.kind) {
    case 'heading':
      return state.headings.write(block, !state.isNewPage);
    case 'paragraph':
      return text((state.isAfterTable ? TONES_AFTER_TABLE : TONES)[block.tone], block.text);
    case 'list':
      return block.items.map((item) => text('ListBullet', item)).join('');
    case 'facts':
      return factsTable(block, state.textWidth);
    case 'signatures':
      return captionUnlessTold(block.caption, state) + signaturesTable(block, state.textWidth);
    case 'boundary':
      return text('Boundary', block.title) + text('BoundaryText', block.text);
  }
}

function* bars(block: Extract<Block, { readonly kind: 'bars' }>, state: State): Generator<Xml> {
  const { drawing, picture, table } = barsPicture(block, state.pictures.length + 1);
  state.pictures.push(picture);
  yield captionUnlessTold(block.caption, state) + drawing;
  yield* gridTablePieces(table, state);
}

function isTable({ kind }: Block): boolean {
  return kind === 'facts' || kind === 'table' || kind === 'bars' || kind === 'signatures';
}

/** The heading above may say the same already. */
function captionUnlessTold(caption: string, { title }: State): Xml {
  return title.toLowerCase().includes(caption.toLowerCase()) ? '' : text('Caption', caption);
}

function text(style: string, words: string): Xml {
  return paragraph(style, run(words));
}
