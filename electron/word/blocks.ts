import type { Block } from '../../shared/report/blocks';
import { barsPicture } from './bars';
import type { Picture } from './bars';
import { headingWriter } from './heading';
import type { HeadingWriter, Listed } from './heading';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './page';
import { signaturesTable } from './signatures';
import { factsTable, gridTable } from './table';
import { paragraph, run } from './xml';
import type { Xml } from './xml';

const TONES = { normal: 'Normal', lead: 'Status', note: 'Note' } as const;

/** The same with room above: a table has none below it. */
const TONES_AFTER_TABLE = { normal: 'TextAfterTable', lead: 'Status', note: 'NoteAfterTable' } as const;

/** The section properties of docx, in which the header and footer of a page are named. */
export type Sections = { readonly first: Xml; readonly portrait: Xml; readonly landscape: Xml };

export type BlockWriter = {
  readonly write: (block: Block) => Xml;
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
  /** The last heading, until a table has followed it. */
  title: string;
  isNewPage: boolean;
  isAfterTable: boolean;
};

/** Turns the blocks of a report into XML, one after another. */
export function blockWriter(sections: Sections): BlockWriter {
  const state: State = {
    headings: headingWriter(),
    pictures: [],
    section: sections.first,
    textWidth: TEXT_WIDTH,
    title: '',
    isNewPage: false,
    isAfterTable: false,
  };
  return {
    listed: state.headings.listed,
    pictures: state.pictures,
    lastSection: () => state.section,
    write(block) {
      if (block.kind === 'orientation') return turn(block.landscape, sections, state);
      const content = contentOf(block, state);
      state.isNewPage = false;
      state.isAfterTable = isTable(block);
      if (block.kind === 'heading') state.title = block.text;
      // Two tables always have a caption between them, or Word makes one table of them.
      else if (isTable(block)) state.title = '';
      return content;
    },
  };
}

/** Word keeps the properties of a section in its last paragraph. */
function turn(landscape: boolean, sections: Sections, state: State): Xml {
  const end = paragraph('AfterTable', '', state.section);
  state.section = landscape ? sections.landscape : sections.portrait;
  state.textWidth = landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  state.isNewPage = true;
  return end;
}

function contentOf(block: Exclude<Block, { readonly kind: 'orientation' }>, state: State): Xml {
  switch (block.kind) {
    case 'heading':
      return state.headings.write(block, !state.isNewPage);
    case 'paragraph':
      return text((state.isAfterTable ? TONES_AFTER_TABLE : TONES)[block.tone], block.text);
    case 'list':
      return block.items.map((item) => text('ListBullet', item)).join('');
    case 'facts':
      return factsTable(block, state.textWidth);
    case 'table':
      return captionUnlessTold(block.caption, state) + gridTable(block, state.textWidth);
    case 'bars':
      return bars(block, state);
    case 'signatures':
      return captionUnlessTold(block.caption, state) + signaturesTable(block, state.textWidth);
    case 'boundary':
      return text('Boundary', block.title) + text('BoundaryText', block.text);
  }
}

function bars(block: Extract<Block, { readonly kind: 'bars' }>, state: State): Xml {
  const { drawing, picture, table } = barsPicture(block, state.pictures.length + 1);
  state.pictures.push(picture);
  return captionUnlessTold(block.caption, state) + drawing + gridTable(table, state.textWidth);
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
