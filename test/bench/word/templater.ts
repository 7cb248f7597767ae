import Docxtemplater from 'docxtemplater';
import { strToU8, zipSync } from 'fflate';
import PizZip from 'pizzip';
import type { Block, Cell } from '../../../shared/report/blocks';

/**
 * The same blocks through docxtemplater, as plainly as its free edition can: headings, texts, lists and tables. It repeats
 * rows but not columns, so a table has two: the first cell, and all the others.
 */
export function templated(blocks: readonly Block[]): Uint8Array {
  const document = new Docxtemplater(new PizZip(template()), { paragraphLoop: true });
  document.render({ blocks: blocks.map(dataOf) });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function dataOf(block: Block): object {
  switch (block.kind) {
    case 'heading':
      return { heading: { text: block.text, article: block.article } };
    case 'paragraph':
      return { paragraph: { text: block.text } };
    case 'boundary':
      return { paragraph: { text: `${block.title} ${block.text}` } };
    case 'list':
      return { items: block.items.map((text) => ({ text })) };
    case 'facts':
    case 'table':
      return { table: { rows: rowsOf(block) } };
    case 'bars':
    case 'signatures':
    case 'orientation':
      return {};
  }
}

function rowsOf(block: Extract<Block, { readonly kind: 'facts' | 'table' }>): readonly object[] {
  if (block.kind === 'facts') {
    return block.facts.map(({ label, article, value }) => rowOf(`${label} ${article}`, value.paragraphs));
  }
  const [head, ...heads] = block.columns.map(({ label }) => label);
  return [
    rowOf(head ?? '', heads),
    ...block.rows.map(([first, ...others]) =>
      rowOf(first === undefined ? '' : linesOf(first).join(' '), others.flatMap(linesOf)),
    ),
  ];
}

function rowOf(first: string, lines: readonly string[]): object {
  return { first, lines: lines.map((text) => ({ text })) };
}

function linesOf({ parts, links }: Cell): readonly string[] {
  const texts = parts.flatMap(({ label, value }) =>
    value.paragraphs.map((text) => (label === '' ? text : `${label}: ${text}`)),
  );
  return links.length === 0 ? texts : [...texts, links.map(({ text }) => text).join(', ')];
}

/** Its template, made here so that no file has to be kept. */
function template(): Buffer {
  const text = (words: string, style = 'Normal') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const row =
    cell(text('{#rows}{first}')) +
    cell(`${text('{#lines}')}${text('{text}')}${text('{/lines}')}${text('{/rows}')}`);
  const body = [
    ...[text('{#blocks}'), text('{#heading}'), text('{text} {article}', 'Heading2'), text('{/heading}')],
    ...[text('{#paragraph}'), text('{text}'), text('{/paragraph}')],
    ...[text('{#items}'), text('{text}', 'ListBullet'), text('{/items}')],
    ...[text('{#table}'), `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${row}</w:tr></w:tbl>`, text('{/table}')],
    text('{/blocks}'),
  ].join('');
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
          `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
}
