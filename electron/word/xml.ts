import { cleanText } from '../../shared/report/cleanText';

/**
 * WordprocessingML as text. The body of the document is written this way and not from docx's objects, because making and
 * preparing a hundred thousand of those takes most of the time and memory of an export. A test compares the two.
 */
export type Xml = string;

export type Attributes = Readonly<Record<string, string | number>>;

/** Characters that mean something in XML, and those that no XML file can hold. */
const SPECIAL = /[&<>"]/;
const FORBIDDEN = /[\u0000-\u0008\u000A-\u001F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between tags or in an attribute. */
export function escaped(text: string): Xml {
  // Reports are clean already; a text from elsewhere must not make a document that Word refuses to open.
  const clean = FORBIDDEN.test(text) ? cleanText(text).paragraphs.join(' ') : text;
  return SPECIAL.test(clean) ? clean.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : clean;
}

/** One element around content that is XML already. */
export function element(tag: string, attributes: Attributes, content: Xml = ''): Xml {
  const listed = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'string' ? escaped(value) : value}"`)
    .join('');
  return content === '' ? `<${tag}${listed}/>` : `<${tag}${listed}>${content}</${tag}>`;
}

/** An element whose only attribute is `w:val`. */
export function setting(tag: string, value: string | number): Xml {
  return element(tag, { 'w:val': value });
}

/** A run of text; `style` is a character style, '' for that of the paragraph. */
export function run(text: string, style = ''): Xml {
  const look = style === '' ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph in a paragraph style; `properties` follow the style in the order of the schema. */
export function paragraph(style: string, content: Xml = '', properties: Xml = ''): Xml {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** A link to another document of the set, by the relationship of its number; to a bookmark in it where there is one. */
export function volumeLink(text: string, volume: number, anchor: string): Xml {
  const place = anchor === '' ? '' : ` w:anchor="${escaped(anchor)}"`;
  return `<w:hyperlink r:id="${volumeRelationship(volume)}"${place} w:history="1">${run(text, 'Hyperlink')}</w:hyperlink>`;
}

/** The relationship that names the file of another document of the set. */
export function volumeRelationship(volume: number): string {
  return `rIdVolume${volume}`;
}

/** A link to a bookmark of the same document. */
export function internalLink(text: string, anchor: string): Xml {
  return `<w:hyperlink w:history="1" w:anchor="${escaped(anchor)}">${run(text, 'Hyperlink')}</w:hyperlink>`;
}
