import type { Block, Cell, Report, Value } from '../../../shared/report/blocks';

/** A block as lines of text, the way a reader meets it. */
export function linesOf(block: Block): string[] {
  // The table gives the writer of exactly this kind; TypeScript cannot follow the lookup.
  const write = writers[block.kind] as (block: Block) => string[];
  return write(block);
}

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

const writers: { readonly [Kind in Block['kind']]: (block: Of<Kind>) => string[] } = {
  heading: ({ text, article }) => [article === '' ? text : `${text} (${article})`],
  paragraph: ({ text }) => [text],
  list: ({ items }) => [...items],
  facts: ({ facts }) => facts.map(({ label, value }) => `${label}: ${inOne(value)}`),
  table: ({ rows }) => rows.map((row) => row.map(cellText).join(' | ')),
  bars: ({ bars }) => bars.map(({ label, value }) => `${label}: ${value}`),
  signatures: ({ rows }) => rows.map((row) => row.join(' | ')),
  boundary: ({ title }) => [title],
  orientation: () => [],
};

export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

/** The texts of the headings of one level. */
export function headingsOf({ blocks }: Pick<Report, 'blocks'>, level: number): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
}

/** The texts of the headings of activities and processor records, which are the chapters of level 2 that start a page. */
export function recordHeadings({ blocks }: Pick<Report, 'blocks'>): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.onNewPage ? [block.text] : [],
  );
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
