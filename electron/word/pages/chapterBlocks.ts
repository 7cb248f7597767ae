import type { Xml } from '../xml';
import { unescaped } from '../xmlTokens';

/** A paragraph as far as it takes room; text in runs with their character style. */
export type ReadParagraph = {
  readonly kind: 'paragraph';
  style: string;
  readonly runs: { readonly text: string; readonly style: string }[];
  /** Of a picture on a line of its own, in twips. */
  picture: number;
  startsPage: boolean;
  /** The bookmarks of the contents in it. */
  readonly bookmarks: string[];
};

export type ReadCell = { width: number; readonly paragraphs: ReadParagraph[] };

export type ReadRow = { isWhole: boolean; isHead: boolean; leastHeight: number; readonly cells: ReadCell[] };

export type ReadTable = { readonly kind: 'table'; style: string; readonly rows: ReadRow[] };

export type ReadBlock = ReadParagraph | ReadTable;

type Reading = {
  readonly blocks: ReadBlock[];
  table: ReadTable | undefined;
  row: ReadRow | undefined;
  cell: ReadCell | undefined;
  paragraph: ReadParagraph;
  runStyle: string;
};

const NONE: ReadParagraph = {
  kind: 'paragraph',
  style: '',
  runs: [],
  picture: 0,
  startsPage: false,
  bookmarks: [],
};

/** The paragraphs and tables of XML that this program wrote itself: it reads nothing else. */
export function chapterBlocks(xml: Xml): readonly ReadBlock[] {
  const reading: Reading = {
    blocks: [],
    ...{ table: undefined, row: undefined, cell: undefined },
    paragraph: NONE,
    runStyle: '',
  };
  // By hand and not by a pattern: a register has millions of tags. None of ours has a `>` in an attribute.
  for (let start = xml.indexOf('<'); start !== -1; start = xml.indexOf('<', start + 1)) {
    const end = xml.indexOf('>', start);
    if (xml.charCodeAt(start + 1) === SLASH) {
      if (xml.startsWith('/w:tbl>', start + 1)) endTable(reading);
      else if (xml.startsWith('/w:tc>', start + 1)) reading.cell = undefined;
      continue;
    }
    const tag = xml.slice(start + 1, nameEnd(xml, start + 1));
    if (tag === 'w:t') {
      const text = xml.slice(end + 1, xml.indexOf('<', end));
      reading.paragraph.runs.push({ text: unescaped(text), style: reading.runStyle });
    } else readers.get(tag)?.(reading, xml.slice(start, end));
  }
  return reading.blocks;
}

const SLASH = 47;
const SPACE = 32;
const CLOSE = 62;

function nameEnd(xml: Xml, start: number): number {
  let at = start;
  for (let code = xml.charCodeAt(at); code !== SPACE && code !== CLOSE && code !== SLASH;) {
    at += 1;
    code = xml.charCodeAt(at);
  }
  return at;
}

function endTable(reading: Reading): void {
  reading.table = undefined;
  reading.row = undefined;
  reading.cell = undefined;
}

type Reader = (reading: Reading, attributes: string) => void;

const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    'w:p': (reading) => {
      reading.paragraph = { ...NONE, runs: [], bookmarks: [] };
      (reading.cell?.paragraphs ?? reading.blocks).push(reading.paragraph);
    },
    'w:pStyle': ({ paragraph }, attributes) => {
      paragraph.style = valueIn(attributes);
    },
    'w:pageBreakBefore': ({ paragraph }) => {
      paragraph.startsPage = true;
    },
    'w:bookmarkStart': ({ paragraph }, attributes) => {
      const name = /w:name="(_Toc\d+)"/.exec(attributes)?.[1];
      if (name !== undefined) paragraph.bookmarks.push(name);
    },
    'w:r': (reading) => {
      reading.runStyle = '';
    },
    'w:rStyle': (reading, attributes) => {
      reading.runStyle = valueIn(attributes);
    },
    'w:tab': ({ paragraph }) => {
      paragraph.runs.push({ text: '\t', style: '' });
    },
    'wp:extent': ({ paragraph }, attributes) => {
      paragraph.picture = Number(/cy="(\d+)"/.exec(attributes)?.[1] ?? 0) / EMU_PER_TWIP;
    },
    'w:tbl': (reading) => {
      reading.table = { kind: 'table', style: '', rows: [] };
      reading.blocks.push(reading.table);
    },
    'w:tblStyle': ({ table }, attributes) => {
      if (table !== undefined) table.style = valueIn(attributes);
    },
    'w:tr': (reading) => {
      reading.row = { isWhole: false, isHead: false, leastHeight: 0, cells: [] };
      reading.table?.rows.push(reading.row);
    },
    'w:cantSplit': ({ row }) => {
      if (row !== undefined) row.isWhole = true;
    },
    'w:tblHeader': ({ row }) => {
      if (row !== undefined) row.isHead = true;
    },
    'w:trHeight': ({ row }, attributes) => {
      if (row !== undefined) row.leastHeight = Number(valueIn(attributes));
    },
    'w:tc': (reading) => {
      reading.cell = { width: 0, paragraphs: [] };
      reading.row?.cells.push(reading.cell);
    },
    'w:tcW': ({ cell }, attributes) => {
      if (cell !== undefined) cell.width = Number(/w:w="(\d+)"/.exec(attributes)?.[1] ?? 0);
    },
  }),
);

const EMU_PER_TWIP = 635;

function valueIn(attributes: string): string {
  return /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
}
