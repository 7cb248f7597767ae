import type { Xml } from '../xml';
import { sameText, trackedParagraphs } from './cells';
import { hunksOf } from './hunks';
import type { Kind, Marker } from './marks';

/** The paragraphs and tables of a body as this program writes it: no table lies in another. */
export function elementsOf(xml: Xml): readonly Xml[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs) ?? [];
}

/** Two rows of paragraphs and tables as one, with what changed as Word tracks it. */
export function trackedElements(before: readonly Xml[], after: readonly Xml[], mark: Marker): Xml {
  const hunks = hunksOf(before, after, sameText);
  return hunks
    .map((hunk) => (hunk.kind === 'same' ? hunk.right : trackedAlike(hunk.left, hunk.right, mark)))
    .join('');
}

/**
 * Elements that are not the same, but may be the same one before and after a change: first by style, columns and name, then
 * what is left by style and columns alone.
 */
function trackedAlike(left: readonly Xml[], right: readonly Xml[], mark: Marker): Xml {
  const byName = hunksOf(left, right, nameAndShape);
  return byName
    .flatMap((hunk) => (hunk.kind === 'same' ? [hunk] : hunksOf(hunk.left, hunk.right, shape)))
    .map((hunk) => {
      if (hunk.kind === 'same') return trackedElement(hunk.left, hunk.right, mark);
      return wholly(hunk.left, 'del', mark) + wholly(hunk.right, 'ins', mark);
    })
    .join('');
}

/** Elements of which everything came or went. */
export function wholly(elements: readonly Xml[], kind: Kind, mark: Marker): Xml {
  return elements
    .map((element) => {
      if (isTable(element)) return rowsMapped(element, (row) => mark.row(row, kind));
      // Word cannot track the end of a section: those of the document as it is now are kept.
      if (element.includes('<w:sectPr')) return kind === 'del' ? '' : element;
      return mark.paragraph(element, kind);
    })
    .join('');
}

function nameAndShape(element: Xml): string {
  const name = isTable(element) ? /<w:tblCaption w:val="([^"]*)"/.exec(element)?.[1] : undefined;
  return `${shape(element)} ${name ?? ''}`;
}

function shape(element: Xml): string {
  if (element.includes('<w:sectPr')) return 'section';
  const style = /<w:(?:pStyle|tblStyle) w:val="([^"]*)"/.exec(element)?.[1] ?? '';
  const columns = element.match(/<w:gridCol /g)?.length ?? 0;
  return `${isTable(element) ? 'table' : 'paragraph'} ${style} ${columns}`;
}

function trackedElement(before: Xml, after: Xml, mark: Marker): Xml {
  if (after.includes('<w:sectPr')) return after;
  return isTable(after) ? trackedTable(before, after, mark) : mark.replaced(before, after);
}

function isTable(element: Xml): boolean {
  return element.startsWith('<w:tbl>');
}

const ROW = /<w:tr>.*?<\/w:tr>/gs;

function rowsMapped(table: Xml, write: (row: Xml) => Xml): Xml {
  return table.replace(ROW, write);
}

function trackedTable(before: Xml, after: Xml, mark: Marker): Xml {
  const head = after.slice(0, after.indexOf('<w:tr>'));
  const hunks = hunksOf(rowsOf(before), rowsOf(after), sameText);
  const rows = hunks.map((hunk) =>
    hunk.kind === 'same' ? hunk.right : trackedRows(hunk.left, hunk.right, mark),
  );
  return `${head}${rows.join('')}</w:tbl>`;
}

function rowsOf(table: Xml): readonly Xml[] {
  return table.match(ROW) ?? [];
}

function trackedRows(left: readonly Xml[], right: readonly Xml[], mark: Marker): Xml {
  return hunksOf(left, right, firstCell)
    .map((hunk) => {
      if (hunk.kind === 'same') return trackedRow(hunk.left, hunk.right, mark);
      const gone = hunk.left.map((row) => mark.row(row, 'del'));
      return [...gone, ...hunk.right.map((row) => mark.row(row, 'ins'))].join('');
    })
    .join('');
}

const CELL = /<w:tc>.*?<\/w:tc>/gs;

/** What a row is about, and that it has as many cells. */
function firstCell(row: Xml): string {
  const cells = row.match(CELL) ?? [];
  return `${cells.length} ${sameText(cells[0] ?? '')}`;
}

function trackedRow(before: Xml, after: Xml, mark: Marker): Xml {
  const olds = before.match(CELL) ?? [];
  let place = 0;
  return after.replace(CELL, (cell) => {
    const old = olds[place] ?? '';
    place += 1;
    if (sameText(old) === sameText(cell)) return cell;
    const properties = /^<w:tc><w:tcPr>.*?<\/w:tcPr>/s.exec(cell)?.[0] ?? '<w:tc>';
    return `${properties}${trackedParagraphs(elementsOf(old), elementsOf(cell), mark)}</w:tc>`;
  });
}
