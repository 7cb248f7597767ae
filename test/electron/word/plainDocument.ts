import {
  Bookmark,
  Document,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import { ARIAL, columnWidths } from '../../../electron/word/columnWidths';
import { LANDSCAPE_TEXT_WIDTH, PAGE, TEXT_WIDTH } from '../../../electron/word/page';
import type { Block, Cell, Value } from '../../../shared/report/blocks';

/**
 * The same blocks in docx's own objects, as plainly as its documentation shows: what our own XML is compared with, and the
 * bench's baseline. Without contents and cover.
 */
export function plainDocument(blocks: readonly Block[]): Document {
  const sections: { landscape: boolean; children: FileChild[] }[] = [{ landscape: false, children: [] }];
  let title = '';
  let isAfterTable = false;
  for (const block of blocks) {
    const landscape = sections.at(-1)?.landscape ?? false;
    if (block.kind === 'orientation') sections.push({ landscape: block.landscape, children: [] });
    else sections.at(-1)?.children.push(...childrenOf(block, { title, landscape, isAfterTable }));
    isAfterTable = block.kind === 'orientation' ? isAfterTable : isTable(block);
    if (block.kind === 'heading') title = block.text;
    else if (block.kind !== 'orientation' && isTable(block)) title = '';
  }
  return new Document({
    sections: sections.map(({ landscape, children }) => ({
      properties: {
        page: { size: { width: PAGE.width, height: PAGE.height, orientation: orientationOf(landscape) } },
      },
      children,
    })),
  });
}

/** Its bytes, packed by docx. */
export async function packed(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function orientationOf(landscape: boolean) {
  return landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
}

function isTable({ kind }: Block): boolean {
  return kind === 'facts' || kind === 'table' || kind === 'bars' || kind === 'signatures';
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** By whether a table stands right above. */
const TONES = {
  false: { normal: 'Normal', lead: 'Status', note: 'Note' },
  true: { normal: 'TextAfterTable', lead: 'Status', note: 'NoteAfterTable' },
} as const;

type Place = { readonly title: string; readonly landscape: boolean; readonly isAfterTable: boolean };

function childrenOf(block: Exclude<Block, { kind: 'orientation' }>, place: Place): FileChild[] {
  const width = place.landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [text(TONES[`${place.isAfterTable}`][block.tone], block.text)];
    case 'list':
      return block.items.map((item) => text('ListBullet', item));
    case 'boundary':
      return [text('Boundary', block.title), text('BoundaryText', block.text)];
    case 'facts':
      return [factsOf(block, width)];
    case 'table':
      return [...captionOf(block.caption, place), gridOf(block, width)];
    case 'bars':
    case 'signatures':
      throw new Error(`${block.kind} is compared elsewhere`);
  }
}

function captionOf(caption: string, { title }: Place): Paragraph[] {
  return title.toLowerCase().includes(caption.toLowerCase()) ? [] : [text('Caption', caption)];
}

function text(style: string, words: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(words)] });
}

function headingOf({ level, text: words, article, anchor, onNewPage }: Extract<Block, { kind: 'heading' }>) {
  const runs = [
    new TextRun(words),
    ...(article === '' ? [] : [new TextRun({ text: ` (${article})`, style: 'HeadingArticle' })]),
  ];
  return new Paragraph({
    heading: LEVELS[level],
    pageBreakBefore: onNewPage,
    children: anchor === '' ? runs : [new Bookmark({ id: anchor, children: runs })],
  });
}

function factsOf({ facts }: Extract<Block, { kind: 'facts' }>, width: number): Table {
  const widths = split([30, 70], width);
  const rows = facts.map(({ label, article, value }) => {
    const cell: Cell = { parts: [{ label: '', value }], links: [] };
    return rowOf([headOf('FactLabel', label, article), paragraphsOf(cell)], widths, {
      isLong: label.length + lengthOf(value) > 900,
    });
  });
  return tableOf('RegisterFacts', rows, { widths, firstRow: false });
}

function gridOf({ columns, rows, isDense = false }: Extract<Block, { kind: 'table' }>, width: number): Table {
  const widths = columnWidths({ columns, rows, isDense }, { textWidth: width, letters: ARIAL });
  const head = columns.map(({ label, article }) =>
    headOf(isDense ? 'DenseHead' : 'TableHead', label, article),
  );
  const body = rows.map((cells) => {
    const isLong = cells.some(
      ({ parts }) => parts.reduce((sum, part) => sum + part.label.length + lengthOf(part.value), 0) > 900,
    );
    return rowOf(
      cells.map((cell) => paragraphsOf(cell, isDense ? 'DenseText' : 'TableText')),
      widths,
      { isLong },
    );
  });
  const all = [rowOf(head, widths, { isLong: false, tableHeader: true }), ...body];
  return tableOf('RegisterGrid', all, { widths, firstRow: true });
}

function tableOf(
  style: string,
  rows: TableRow[],
  { widths, firstRow }: { readonly widths: readonly number[]; readonly firstRow: boolean },
): Table {
  return new Table({
    style,
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow,
      lastRow: false,
      firstColumn: !firstRow,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

function rowOf(
  cells: readonly Paragraph[][],
  widths: readonly number[],
  { isLong, tableHeader }: { readonly isLong: boolean; readonly tableHeader?: boolean },
): TableRow {
  const children = cells.map(
    (paragraphs, index) =>
      new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: paragraphs }),
  );
  return new TableRow({
    children,
    ...(isLong ? {} : { cantSplit: true }),
    ...(tableHeader ? { tableHeader } : {}),
  });
}

function headOf(style: string, label: string, article: string): Paragraph[] {
  const unbroken = article.replace(/(?<!,) /g, '\u00A0');
  return [
    new Paragraph({
      style,
      children: [
        new TextRun(label),
        ...(article === '' ? [] : [new TextRun({ text: ` ${unbroken}`, style: 'Article' })]),
      ],
    }),
  ];
}

function paragraphsOf({ parts, links }: Cell, style = 'TableText'): Paragraph[] {
  const paragraphs = parts.flatMap(({ label, value }) =>
    value.paragraphs.map((words, index) => {
      const lead = label.endsWith('?') ? `${label} ` : `${label}: `;
      const lacks = value.state === 'empty' || value.state === 'unknown';
      return new Paragraph({
        style,
        children: [
          ...(index === 0 && label !== '' ? [new TextRun({ text: lead, style: 'PartLabel' })] : []),
          new TextRun(lacks ? { text: words, style: 'Lack' } : words),
        ],
      });
    }),
  );
  if (links.length > 0) paragraphs.push(linksOf(links, style));
  return paragraphs.length === 0 ? [new Paragraph({ style })] : paragraphs;
}

function linksOf(links: Cell['links'], style: string): Paragraph {
  const children = links.flatMap(({ text: words, anchor }, index) => [
    ...(index === 0 ? [] : [new TextRun(', ')]),
    new InternalHyperlink({ anchor, children: [new TextRun({ text: words, style: 'Hyperlink' })] }),
  ]);
  return new Paragraph({ style, children });
}

function split(weights: readonly number[], width: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.slice(0, -1).map((weight) => Math.round((width * weight) / total));
  return [...widths, width - widths.reduce((sum, one) => sum + one, 0)];
}

function lengthOf({ paragraphs }: Value): number {
  return paragraphs.reduce((sum, words) => sum + words.length, 0);
}
