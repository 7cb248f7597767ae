import type { Text } from '../i18n/text';
import type { Block, Cell, Column, Part, Value } from './blocks';
import type { ReportContext } from './reportContext';
import { bare, lack, recorded } from './values';

/** A column of a table whose heading is one of our own texts. */
export function columnOf(label: Text, weight: number, { language }: ReportContext): Column {
  return { label: label[language], article: '', weight };
}

/** Some lines in a cell; without any, that nothing is recorded. */
export function linesCell(lines: readonly string[], { language }: ReportContext): Cell {
  const told = lines.filter((line) => line.trim() !== '');
  return valueCell(told.length === 0 ? lack(language, 'empty') : recorded(...told));
}

/** A single text in a cell, also where it is empty. */
export function textCell(text: string): Cell {
  return valueCell(recorded(text));
}

export function valueCell(value: Value): Cell {
  return partsCell(bare(value));
}

export function partsCell(...parts: readonly Part[]): Cell {
  return { parts, links: [] };
}

/** The chapters of some records: as links where the edition has those chapters, else by number alone. */
export function recordsCell(ids: Iterable<string>, context: ReportContext): Cell {
  return placesCell(context.linksTo(ids), context);
}

/** Places in the report as links, or as words where the report has no such place. */
export function placesCell(links: Cell['links'], { hasRecordChapters }: ReportContext): Cell {
  if (hasRecordChapters) return { parts: [], links };
  return valueCell(recorded(links.map(({ text }) => text).join(', ')));
}

export function headingBlock(
  level: 1 | 2 | 3,
  text: string,
  { anchor = '', onNewPage = level === 1 }: { readonly anchor?: string; readonly onNewPage?: boolean } = {},
): Block {
  return { kind: 'heading', level, text, article: '', anchor, onNewPage };
}

export function paragraphBlock(text: string, tone: 'normal' | 'lead' | 'note' = 'normal'): Block {
  return { kind: 'paragraph', text, tone };
}
