/**
 * WordprocessingML as the plain tree that docx writes to XML. Tables are built this way and not from docx's objects,
 * because preparing a hundred thousand of those takes most of the time and memory of an export.
 */
export type Xml = string | XmlElement;

export type XmlElement = { readonly [tag: string]: Content };

export type Attributes = Readonly<Record<string, string | number>>;

type Content = readonly (Xml | { readonly _attr: Attributes })[] | { readonly _attr?: Attributes };

/** One element. docx wants attributes in a first member of their own, and no list where there is nothing else. */
export function element(tag: string, attributes: Attributes, ...children: readonly Xml[]): XmlElement {
  const head = Object.keys(attributes).length > 0 ? { _attr: attributes } : undefined;
  if (children.length === 0) return { [tag]: head ?? {} };
  return { [tag]: head === undefined ? children : [head, ...children] };
}

/** An element whose only attribute is `w:val`. */
export function setting(tag: string, value: string | number): XmlElement {
  return element(tag, { 'w:val': value });
}

/** A run of text; `style` is a character style, '' for that of the paragraph. */
export function run(text: string, style = ''): XmlElement {
  const content = element('w:t', { 'xml:space': 'preserve' }, text);
  return style === ''
    ? element('w:r', {}, content)
    : element('w:r', {}, element('w:rPr', {}, setting('w:rStyle', style)), content);
}

/** A paragraph in a paragraph style. */
export function paragraph(style: string, ...children: readonly Xml[]): XmlElement {
  return element('w:p', {}, element('w:pPr', {}, setting('w:pStyle', style)), ...children);
}

/** A link to a bookmark of the same document. */
export function internalLink(text: string, anchor: string): XmlElement {
  return element('w:hyperlink', { 'w:history': '1', 'w:anchor': anchor }, run(text, 'Hyperlink'));
}
