import type { Block, Cell, Column, Part, Value } from '../../shared/report/blocks';
import { TEXT_WIDTH } from './page';
import { element, internalLink, paragraph, run, setting } from './xml';
import type { Xml, XmlElement } from './xml';

type Grid = Extract<Block, { readonly kind: 'table' }>;
type Facts = Extract<Block, { readonly kind: 'facts' }>;

/** A row with more text than this may part over two pages: kept whole, it would leave half a page empty. */
const LONG_ROW_CHARACTERS = 900;

const FACT_WEIGHTS = [30, 70];

/** A table with a header row that comes back on every page. */
export function gridTable({ caption, columns, rows }: Grid): XmlElement {
  const widths = widthsOf(columns.map(({ weight }) => weight));
  const head = row(
    columns.map((column) => [headParagraph(column)]),
    { widths, settings: [element('w:cantSplit', {}), element('w:tblHeader', {})] },
  );
  const body = rows.map((cells) => row(cells.map(cellContent), { widths, settings: splitting(cells) }));
  return table([head, ...body], { style: 'RegisterGrid', caption, widths, header: 'row' });
}

/** Label and value in two columns; the label is the header of its row. */
export function factsTable({ caption, facts }: Facts): XmlElement {
  const widths = widthsOf(FACT_WEIGHTS);
  const rows = facts.map(({ label, article, value }) => {
    const content = cellContent({ parts: [{ label: '', value }], links: [] });
    return row([[labelParagraph(label, article)], content], {
      widths,
      settings: splitting([{ parts: [{ label, value }], links: [] }]),
    });
  });
  return table(rows, { style: 'RegisterFacts', caption, widths, header: 'column' });
}

type TableOptions = {
  readonly style: string;
  readonly caption: string;
  readonly widths: readonly number[];
  readonly header: 'row' | 'column';
};

function table(rows: readonly Xml[], { style, caption, widths, header }: TableOptions): XmlElement {
  const look = {
    'w:firstRow': header === 'row' ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': header === 'column' ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  };
  const properties = element(
    'w:tblPr',
    {},
    setting('w:tblStyle', style),
    element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', look),
    // What a screen reader says of the table before its first cell.
    setting('w:tblCaption', caption),
  );
  const columns = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  return { 'w:tbl': [properties, columns, ...rows] };
}

function row(
  cells: readonly (readonly Xml[])[],
  { widths, settings }: { readonly widths: readonly number[]; readonly settings: readonly Xml[] },
): Xml {
  const content = cells.map((children, index) =>
    element('w:tc', {}, cellProperties(widths[index] ?? 0), ...children),
  );
  return settings.length === 0
    ? element('w:tr', {}, ...content)
    : element('w:tr', {}, element('w:trPr', {}, ...settings), ...content);
}

function cellProperties(width: number): Xml {
  return element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }));
}

function headParagraph({ label, article }: Column): Xml {
  return paragraph('TableHead', run(label), ...articleRun(article));
}

function labelParagraph(label: string, article: string): Xml {
  return paragraph('FactLabel', run(label), ...articleRun(article));
}

function articleRun(article: string): readonly Xml[] {
  return article === '' ? [] : [run(` ${unbroken(article)}`, 'Article')];
}

/** Keeps the words of one article on one line: "30 lid 1 f, 37 lid 1" parts after the comma only. */
function unbroken(article: string): string {
  return article.replace(/(?<!,) /g, '\u00A0');
}

/** A cell must hold a paragraph, even where there is nothing to say. */
function cellContent({ parts, links }: Cell): readonly Xml[] {
  const paragraphs = [
    ...parts.flatMap(partParagraphs),
    ...(links.length === 0 ? [] : [paragraph('TableText', ...links.flatMap(linkRuns))]),
  ];
  return paragraphs.length === 0 ? [paragraph('TableText')] : paragraphs;
}

function partParagraphs({ label, value }: Part): readonly Xml[] {
  const style = styleOf(value);
  return value.paragraphs.map((text, index) =>
    paragraph(
      'TableText',
      ...(index === 0 && label !== '' ? [run(lead(label), 'PartLabel')] : []),
      run(text, style),
    ),
  );
}

/** A label that is a question ends with its own mark. */
function lead(label: string): string {
  return label.endsWith('?') ? `${label} ` : `${label}: `;
}

function styleOf({ state }: Value): string {
  return state === 'empty' || state === 'unknown' ? 'Lack' : '';
}

function linkRuns({ text, anchor }: Cell['links'][number], index: number): readonly Xml[] {
  const link = internalLink(text, anchor);
  return index === 0 ? [link] : [run(', '), link];
}

function splitting(cells: readonly Cell[]): readonly Xml[] {
  const longest = Math.max(0, ...cells.map(lengthOf));
  return longest > LONG_ROW_CHARACTERS ? [] : [element('w:cantSplit', {})];
}

function lengthOf({ parts }: Cell): number {
  const texts = parts.flatMap(({ label, value }) => [label, ...value.paragraphs]);
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Whole twips that add up to the text width, so that LibreOffice and Word draw the same table. */
function widthsOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = TEXT_WIDTH;
  return weights.map((weight, index) => {
    const width = index === weights.length - 1 ? left : Math.round((TEXT_WIDTH * weight) / total);
    left -= width;
    return width;
  });
}
