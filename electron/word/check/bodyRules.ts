import type { DocxParts } from '../docxFile';
import { attributeOf } from '../xmlTokens';
import { elementsOf, partNamed, repeated, tagsOf, usedStyles, valuesOf } from './elements';
import type { DocumentRule, Problem } from './problem';

/** Word's own limits. */
const BOOKMARK = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;
const COLUMNS_MAX = 63;

/** What no validator reports and a reader of the document trips over all the same. */
export function bodyProblems(parts: DocxParts): readonly Problem[] {
  const body = partNamed(parts, 'word/document.xml');
  return [
    ...bookmarkProblems(body),
    ...elementsOf(body, 'w:tbl').flatMap(columnProblems),
    ...styleProblems(parts),
    ...listProblems(body, parts),
    ...noteProblems(body, parts),
    ...fieldProblems(parts),
  ];
}

function named(rule: DocumentRule, places: readonly string[]): readonly Problem[] {
  return places.map((where) => ({ rule, where }));
}

/** Word compares names without regard to capitals and keeps the last of two; a link to none does nothing. */
function bookmarkProblems(body: string): readonly Problem[] {
  const names = valuesOf(body, 'w:bookmarkStart', 'w:name');
  const ids = valuesOf(body, 'w:bookmarkStart', 'w:id');
  const ends = new Set(valuesOf(body, 'w:bookmarkEnd', 'w:id'));
  const known = new Set(names);
  const references = [...body.matchAll(/(?:PAGEREF|REF)\s+([^\s"<&\\]+)/g)].map(([, name = '']) => name);
  // A link with a relationship leads into another document of the set.
  const links = tagsOf(body, 'w:hyperlink').filter(
    (attributes) => attributeOf(attributes, 'r:id') === undefined,
  );
  const anchors = [
    ...links.flatMap((attributes) => attributeOf(attributes, 'w:anchor') ?? []),
    ...references,
  ];
  return [
    ...named(
      'S-bookmarks',
      names.filter((name) => !BOOKMARK.test(name)),
    ),
    ...named('S-bookmarks', repeated(names.map((name) => name.toLowerCase()))),
    ...named('S-bookmarks', repeated(ids)),
    ...named(
      'S-bookmarks',
      ids.filter((id) => !ends.has(id)),
    ),
    ...named(
      'S-anchors',
      [...new Set(anchors)].filter((anchor) => !known.has(anchor)),
    ),
  ];
}

function columnProblems(table: string): readonly Problem[] {
  const columns = tagsOf(table, 'w:gridCol').length;
  const isUneven = elementsOf(table, 'w:tr').some((row) => {
    const spans = valuesOf(row, 'w:gridSpan', 'w:val').reduce((sum, span) => sum + Number(span) - 1, 0);
    return tagsOf(row, 'w:tc').length + spans !== columns;
  });
  const where = valuesOf(table, 'w:tblCaption', 'w:val')[0] ?? '';
  return columns > COLUMNS_MAX || columns === 0 || isUneven ? [{ rule: 'S-columns', where }] : [];
}

function styleProblems(parts: DocxParts): readonly Problem[] {
  const defined = new Set(valuesOf(partNamed(parts, 'word/styles.xml'), 'w:style', 'w:styleId'));
  const undefinedOnes = [...usedStyles(parts)].filter((style) => !defined.has(style));
  return named('S-styles', undefinedOnes);
}

function listProblems(body: string, parts: DocxParts): readonly Problem[] {
  const defined = new Set(valuesOf(partNamed(parts, 'word/numbering.xml'), 'w:num', 'w:numId'));
  const used = [body, partNamed(parts, 'word/styles.xml')].flatMap((xml) =>
    valuesOf(xml, 'w:numId', 'w:val'),
  );
  // 0 takes a paragraph out of a list.
  return named(
    'S-lists',
    [...new Set(used)].filter((id) => id !== '0' && !defined.has(id)),
  );
}

/** LibreOffice gives notes out by order and not by id, so ids out of order show another note's text. */
function noteProblems(body: string, parts: DocxParts): readonly Problem[] {
  const used = valuesOf(body, 'w:footnoteReference', 'w:id').map(Number);
  const defined = new Set(valuesOf(partNamed(parts, 'word/footnotes.xml'), 'w:footnote', 'w:id').map(Number));
  const wrong = used.filter((id, index) => !defined.has(id) || (index > 0 && id <= (used[index - 1] ?? 0)));
  return named('S-notes', wrong.map(String));
}

/** Fields that end, and nothing that makes Word ask whether it may update them. */
function fieldProblems(parts: DocxParts): readonly Problem[] {
  return [...parts].flatMap(([name, xml]) => {
    if (!name.startsWith('word/')) return [];
    const types = valuesOf(xml, 'w:fldChar', 'w:fldCharType');
    const count = (type: string) => types.filter((one) => one === type).length;
    const asks = /<w:updateFields\b|w:dirty="(?:true|1|on)"/.test(xml);
    return asks || count('begin') !== count('end') ? named('S-fields', [name]) : [];
  });
}
