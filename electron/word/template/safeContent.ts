import type { Xml } from '../xml';
import { escaped } from '../xml';
import { unescaped, xmlTokens } from '../xmlTokens';

/** What is known of a header or footer that somebody else made. */
export type SafeOptions = {
  /** The relationships that are carried over, by their ids in the template, to those in the document. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Styles by their ids in the template, to those in the document. */
  readonly styles: ReadonlyMap<string, string>;
  /** For a picture that its maker gave none. */
  readonly alternative: string;
};

/** Elements that vanish and leave what is in them. */
const UNWRAPPED = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:hyperlink', 'w:smartTag']);

/** Elements that vanish with all that is in them: what runs, fetches, links, or is numbered for the whole document. */
const DROPPED = new Set([
  ...['w:sdtPr', 'w:sdtEndPr', 'w:object', 'w:pict', 'w:control', 'w:del', 'w:instrText', 'w:fldChar'],
  ...['w:fldSimple', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:altChunk', 'w:subDoc', 'w:sectPr', 'w:numPr'],
  ...['w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:proofErr', 'w:moveFrom'],
  ...['w:footnoteReference', 'w:endnoteReference', 'w:lastRenderedPageBreak', 'w:rPrChange', 'w:pPrChange'],
  ...['a:hlinkClick', 'a:hlinkHover', 'a:extLst'],
]);

const KNOWN_PREFIX = /^(?:w|wp|a|pic):/;

const NAMESPACES: Readonly<Record<string, string>> = {
  'a:graphic': ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'a:graphicFrameLocks': ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic:pic': ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
};

/** Far from the numbers that our own pictures have. */
const FIRST_PICTURE = 900_001;

type Writing = {
  written: Xml;
  /** How many elements are open that vanish with all that is in them. */
  skipped: number;
  /** How many fields are open. */
  fields: number;
  pictures: number;
  readonly open: string[];
};

/**
 * The content of a header or footer of a stranger, written again from what is known to be harmless: text, its looks, tables,
 * and pictures that came along. Undefined when it is no XML.
 */
export function safeContent(xml: Xml, options: SafeOptions): Xml | undefined {
  const writing: Writing = { written: '', skipped: 0, fields: 0, pictures: 0, open: [] };
  for (const token of xmlTokens(withoutOtherDrawings(xml, options))) {
    if (token.kind === 'broken') return undefined;
    if (token.kind === 'text') writeText(token.text, writing);
    else if (token.kind === 'open') writeStart(token, writing, options);
    else if (!writeEnd(token.tag, writing)) return undefined;
  }
  return writing.open.length === 0 ? writing.written : undefined;
}

/** What a field showed when the template was saved is of no use: a page number, a date, a file name. */
function writeText(text: string, writing: Writing): void {
  const { skipped, fields, open } = writing;
  if (skipped === 0 && fields === 0 && open.at(-1) === 'w:t') writing.written += escaped(text);
}

function writeStart(token: Opened, writing: Writing, options: SafeOptions): void {
  const { tag, isEmpty } = token;
  writing.fields += fieldStep(token);
  if (writing.skipped > 0 || isDropped(tag)) writing.skipped += isEmpty ? 0 : 1;
  else if (!UNWRAPPED.has(tag)) {
    const attributes = PICTURES.has(tag) ? pictureAttributes(token, writing, options) : plain(token, options);
    const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    writing.written += `<${tag}${NAMESPACES[tag] ?? ''}${written}${isEmpty ? '/' : ''}>`;
  }
  if (!isEmpty) writing.open.push(tag);
}

/** False where it ends what is not open. */
function writeEnd(tag: string, writing: Writing): boolean {
  if (writing.open.pop() !== tag) return false;
  if (writing.skipped > 0) writing.skipped -= 1;
  else if (!UNWRAPPED.has(tag)) writing.written += `</${tag}>`;
  return true;
}

function isDropped(tag: string): boolean {
  return DROPPED.has(tag) || !KNOWN_PREFIX.test(tag);
}

function fieldStep({ tag, attributes }: Opened): number {
  if (tag !== 'w:fldChar') return 0;
  if (attributes.includes('"begin"')) return 1;
  return attributes.includes('"end"') ? -1 : 0;
}

/** Only pictures that came along: not what is fetched from elsewhere, and no shapes, which may hold anything. */
function withoutOtherDrawings(xml: Xml, { pictures }: SafeOptions): Xml {
  return xml.replace(/<w:drawing>.*?<\/w:drawing>/gs, (drawing) => {
    const embeds = [...drawing.matchAll(/r:embed="([^"]*)"/g)].map(([, id = '']) => id);
    const isOwn = embeds.length === 1 && embeds.every((id) => pictures.has(id));
    return isOwn && !drawing.includes('r:link') && drawing.includes('<pic:pic') ? drawing : '';
  });
}

type Opened = { readonly tag: string; readonly attributes: string; readonly isEmpty: boolean };
type Attribute = readonly [name: string, value: string];

const PICTURES = new Set(['wp:docPr', 'pic:cNvPr']);

function plain({ tag, attributes }: Opened, { pictures, styles }: SafeOptions): readonly Attribute[] {
  return valuesIn(attributes).flatMap(([name, value]): readonly Attribute[] => {
    if (name === 'r:embed') return [[name, pictures.get(value) ?? '']];
    return isPlain(name) ? [[name, mapped(tag, name, { value, styles })]] : [];
  });
}

/** With a number of its own, and with words for who cannot see it. */
function pictureAttributes(token: Opened, writing: Writing, options: SafeOptions): readonly Attribute[] {
  const attributes = plain(token, options);
  const described = attributes.find(([name]) => name === 'descr')?.[1].trim() ?? '';
  const others = attributes.filter(([name]) => name !== 'descr' && name !== 'id');
  const id = String(FIRST_PICTURE + writing.pictures);
  writing.pictures += 1;
  return [['id', id], ...others, ['descr', described === '' ? options.alternative : described]];
}

function valuesIn(attributes: string): readonly Attribute[] {
  const found = attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]);
}

/** Not the marks of Word's own editing, nor what belongs to namespaces that are not carried over, nor themes. */
function isPlain(name: string): boolean {
  if (/^(?:xmlns|w:rsid|r:|mc:|w\d|wp\d)/.test(name) || /theme/i.test(name)) return false;
  return !name.includes(':') || name.startsWith('w:') || name === 'xml:space';
}

type Valued = { readonly value: string; readonly styles: ReadonlyMap<string, string> };

function mapped(tag: string, name: string, { value, styles }: Valued): string {
  const isStyle = name === 'w:val' && /^w:(?:pStyle|rStyle|tblStyle)$/.test(tag);
  return isStyle ? (styles.get(value) ?? FALLBACK[tag] ?? value) : value;
}

/** A style that is not carried over looks like plain text. */
const FALLBACK: Readonly<Record<string, string>> = {
  'w:pStyle': 'Normal',
  'w:rStyle': 'DefaultParagraphFont',
  'w:tblStyle': 'TableNormal',
};
