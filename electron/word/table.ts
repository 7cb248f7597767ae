import type { Block, Cell, Column, Part, Value } from '../../shared/report/blocks';
import { columnWidths, widthsOf } from './columnWidths';
import type { TableRoom } from './columnWidths';
import { element, escaped, internalLink, paragraph, run, volumeLink } from './xml';
import type { Xml } from './xml';

type Grid = Extract<Block, { readonly kind: 'table' }>;
type Facts = Extract<Block, { readonly kind: 'facts' }>;

/** A row with about so many lines may part over two pages: kept whole, it would leave a third of a page empty. */
const LONG_ROW_LINES = 20;

/** Of text in a table, on the average. */
const CHARACTER_TWIPS = 95;

/** The styles of a table, and of one with so many columns that its words need the room. */
const NORMAL = { text: 'TableText', head: 'TableHead' } as const;
const DENSE = { text: 'DenseText', head: 'DenseHead' } as const;

const FACT_WEIGHTS = [30, 70];

const WHOLE = '<w:cantSplit/>';
const WHOLE_HEAD = '<w:cantSplit/><w:tblHeader/>';

/** A table with a header row that comes back on every page. */
export function gridTable(grid: Grid, room: TableRoom): Xml {
  return [...gridTablePieces(grid, room)].join('');
}

/** The same in pieces: some tables have a row for every record. */
export function* gridTablePieces(grid: Grid, room: TableRoom): Generator<Xml> {
  const { caption, columns, rows, isDense = false } = grid;
  const widths = columnWidths(grid, room);
  const { text, head } = isDense ? DENSE : NORMAL;
  yield tableStart({ style: 'RegisterGrid', caption, widths, header: 'row' });
  yield row(
    columns.map((column) => headParagraph(column, head)),
    widths,
    WHOLE_HEAD,
  );
  for (const cells of rows)
    yield row(
      cells.map((cell) => cellContent(cell, text)),
      widths,
      splitting(cells, widths),
    );
  yield TABLE_END;
}

/** Label and value in two columns; the label is the header of its row. */
export function factsTable({ caption, facts }: Facts, textWidth: number): Xml {
  const widths = widthsOf(FACT_WEIGHTS, textWidth);
  const rows = facts.map(({ label, article, value }) => {
    const content = cellContent({ parts: [{ label: '', value }], links: [] }, NORMAL.text);
    const isLong = isLongIn(widths[1], lengthOfValue(value));
    return row([labelParagraph(label, article), content], widths, isLong ? '' : WHOLE);
  });
  return table(rows.join(''), { style: 'RegisterFacts', caption, widths, header: 'column' });
}

export type TableOptions = {
  readonly style: string;
  readonly caption: string;
  readonly widths: readonly number[];
  readonly header: 'row' | 'column';
};

/** A table around rows that are made already. */
export function table(rows: Xml, options: TableOptions): Xml {
  return tableStart(options) + rows + TABLE_END;
}

const TABLE_END = '</w:tbl>';

function tableStart({ style, caption, widths, header }: TableOptions): Xml {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/>${LOOKS[header]}` +
    // What a screen reader says of the table before its first cell.
    `<w:tblCaption w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>`
  );
}

const look = (header: TableOptions['header']) =>
  element('w:tblLook', {
    'w:firstRow': header === 'row' ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': header === 'column' ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
const LOOKS = { row: look('row'), column: look('column') };

/** A row of cells; `settings` say whether it may part and whether it comes back on every page. */
export function row(cells: readonly Xml[], widths: readonly number[], settings: Xml): Xml {
  let content = '';
  cells.forEach((cell, index) => {
    content += `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`;
  });
  return settings === '' ? `<w:tr>${content}</w:tr>` : `<w:tr><w:trPr>${settings}</w:trPr>${content}</w:tr>`;
}

/** The head of a column, with the article that asks for it. */
export function headParagraph({ label, article }: Omit<Column, 'weight'>, style: string = NORMAL.head): Xml {
  return paragraph(style, run(label) + articleRun(article));
}

function labelParagraph(label: string, article: string): Xml {
  return paragraph('FactLabel', run(label) + articleRun(article));
}

function articleRun(article: string): Xml {
  return article === '' ? '' : run(` ${unbroken(article)}`, 'Article');
}

/** Keeps the words of one article on one line: "30 lid 1 f, 37 lid 1" parts after the comma only. */
function unbroken(article: string): string {
  return article.replace(/(?<!,) /g, '\u00A0');
}

/** A cell must hold a paragraph, even where there is nothing to say. */
function cellContent({ parts, links }: Cell, style: string): Xml {
  let content = '';
  for (const part of parts) content += partParagraphs(part, style);
  if (links.length > 0) content += paragraph(style, links.map(linkRuns).join(''));
  return content === '' ? paragraph(style) : content;
}

function partParagraphs({ label, value }: Part, style: string): Xml {
  const state = styleOf(value);
  let content = '';
  value.paragraphs.forEach((text, index) => {
    const head = index === 0 && label !== '' ? run(lead(label), 'PartLabel') : '';
    content += paragraph(style, head + run(text, state));
  });
  return content;
}

/** A label that is a question ends with its own mark. */
function lead(label: string): string {
  return label.endsWith('?') ? `${label} ` : `${label}: `;
}

function styleOf({ state }: Value): string {
  return state === 'empty' || state === 'unknown' ? 'Lack' : '';
}

function linkRuns({ text, anchor, volume }: Cell['links'][number], index: number): Xml {
  const link = volume === undefined ? internalLink(text, anchor) : volumeLink(text, volume, anchor);
  return index === 0 ? link : run(', ') + link;
}

function splitting(cells: readonly Cell[], widths: readonly number[]): Xml {
  return cells.some((cell, index) => isLongIn(widths[index], lengthOf(cell))) ? '' : WHOLE;
}

function isLongIn(width: number | undefined, length: number): boolean {
  return width !== undefined && length * CHARACTER_TWIPS > width * LONG_ROW_LINES;
}

function lengthOf({ parts, links }: Cell): number {
  let length = 0;
  for (const { label, value } of parts) length += label.length + lengthOfValue(value);
  for (const { text } of links) length += text.length;
  return length;
}

function lengthOfValue({ paragraphs }: Value): number {
  let length = 0;
  for (const text of paragraphs) length += text.length;
  return length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
