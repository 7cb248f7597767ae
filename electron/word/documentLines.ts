import { attributeOf, xmlTokens } from './xmlTokens';
import type { XmlToken } from './xmlTokens';

/** A paragraph of a document as a reader sees it, with what tells where it stands. */
export type DocumentLine = {
  readonly text: string;
  /** The record or chapter around it: the last heading of level 1 or 2. */
  readonly chapter: string;
  /** The heading of level 3 around it, or ''. */
  readonly section: string;
  /** In a table: the first cell of its row and the head of its column, as far as they say more than itself. */
  readonly field: string;
};

type Cell = { readonly lines: string[] };

type State = {
  readonly lines: DocumentLine[];
  chapter: string;
  section: string;
  style: string;
  text: string;
  /** How many fields are open: what they show is made anew by whoever opens the document. */
  fields: number;
  /** Rows of the table that is open, their cells, their lines. */
  table: Cell[][] | undefined;
  /** Whether its first row is the head of its columns. */
  hasHead: boolean;
  /** Inside these, nothing is text of the report: the contents, and what was deleted with changes tracked. */
  readonly silent: string[];
};

const SILENT = ['w:del', 'w:moveFrom', 'w:instrText', 'w:delText'];

/**
 * Every paragraph with text, in order: of tracked changes what they come to; without the contents and the results of
 * fields, which editors make anew.
 */
export function documentLines(xml: string): readonly DocumentLine[] {
  const state: State = {
    lines: [],
    chapter: '',
    section: '',
    style: '',
    text: '',
    fields: 0,
    table: undefined,
    hasHead: false,
    silent: [],
  };
  for (const token of xmlTokens(withoutContents(xml))) read(token, state);
  return state.lines;
}

/** The paragraphs of a header or footer; the numbers of pages in it are results of fields. */
export function plainLines(xml: string): readonly string[] {
  return documentLines(xml).map(({ text }) => text);
}

function withoutContents(xml: string): string {
  return xml.replace(
    /<w:sdt>(?:(?!<\/w:sdt>)[\s\S])*?docPartGallery w:val="Table of Contents"[\s\S]*?<\/w:sdt>/g,
    '',
  );
}

function read(token: XmlToken, state: State): void {
  if (token.kind === 'text') {
    if (state.silent.length === 0 && state.fields === 0) state.text += token.text;
  } else if (token.kind === 'open') open(token, state);
  else if (token.kind === 'close') close(token.tag, state);
}

function open(
  { tag, attributes, isEmpty }: Extract<XmlToken, { readonly kind: 'open' }>,
  state: State,
): void {
  if (SILENT.includes(tag) && !isEmpty) state.silent.push(tag);
  const start = starts[tag];
  if (start !== undefined) start(state, attributes);
}

const starts: Readonly<Record<string, (state: State, attributes: string) => void>> = {
  'w:p': (state) => {
    state.text = '';
    state.style = '';
  },
  'w:pStyle': (state, attributes) => {
    state.style = attributeOf(attributes, 'w:val') ?? '';
  },
  'w:tab': (state) => {
    state.text += ' ';
  },
  'w:br': (state) => {
    state.text += ' ';
  },
  'w:fldChar': (state, attributes) => {
    const type = attributeOf(attributes, 'w:fldCharType');
    if (type === 'begin') state.fields += 1;
    if (type === 'end') state.fields = Math.max(0, state.fields - 1);
  },
  'w:tbl': (state) => {
    state.table = [];
    state.hasHead = false;
  },
  'w:tblHeader': (state) => {
    state.hasHead = true;
  },
  'w:tr': ({ table }) => {
    table?.push([]);
  },
  'w:tc': ({ table }) => {
    table?.at(-1)?.push({ lines: [] });
  },
};

function close(tag: string, state: State): void {
  if (state.silent.at(-1) === tag) state.silent.pop();
  if (tag === 'w:tbl') endTable(state);
  if (tag !== 'w:p') return;
  const text = state.text.replace(/\s+/g, ' ').trim();
  state.text = '';
  if (text !== '') addLine(text, state);
}

function addLine(text: string, state: State): void {
  const cell = state.table?.at(-1)?.at(-1);
  if (cell !== undefined) {
    cell.lines.push(text);
    return;
  }
  if (/^Heading[12]$/.test(state.style)) {
    state.chapter = text;
    state.section = '';
  } else if (state.style === 'Heading3') state.section = text;
  const { chapter, section } = state;
  state.lines.push({ text, chapter, section, field: '' });
}

function endTable(state: State): void {
  const { table = [], hasHead, chapter, section } = state;
  state.table = undefined;
  const head = (hasHead ? table[0] : undefined)?.map(({ lines }) => lines.join(' ')) ?? [];
  table.forEach((cells, rowIndex) => {
    const label = cells[0]?.lines.join(' ') ?? '';
    cells.forEach(({ lines }, column) => {
      const names = [column === 0 ? '' : label, rowIndex === 0 ? '' : (head[column] ?? '')];
      const field = names.filter((name) => name !== '').join(' · ');
      for (const text of lines) state.lines.push({ text, chapter, section, field });
    });
  });
}
