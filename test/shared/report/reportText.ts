import type { Block, Cell, Report, Value } from '../../../shared/report/blocks';

/** A block as lines of text, the way a reader meets it. */
export function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.article === '' ? block.text : `${block.text} (${block.article})`];
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${inOne(value)}`);
    case 'table':
      return block.rows.map((row) => row.map(cellText).join(' | '));
    case 'boundary':
      return [block.title];
  }
}

export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

/** The texts of the headings of one level. */
export function headingsOf({ blocks }: Pick<Report, 'blocks'>, level: number): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
}

/** The blocks below the heading with this start, up to the next heading or boundary. */
export function below(blocks: readonly Block[], heading: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading));
  const rest = start === -1 ? [] : blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading' || kind === 'boundary');
  return end === -1 ? rest : rest.slice(0, end);
}

function cellText({ parts, links }: Cell): string {
  const told = parts.map(({ label, value }) => (label === '' ? inOne(value) : `${label}: ${inOne(value)}`));
  return [...told, ...links.map(({ text }) => text)].join(' / ');
}

function inOne({ paragraphs }: Value): string {
  return paragraphs.join(' / ');
}
