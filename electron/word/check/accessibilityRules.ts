import type { DocxParts } from '../docxFile';
import { attributeOf } from '../xmlTokens';
import { contrastProblems } from './contrast';
import { elementsOf, partNamed, tagsOf, textOf, usedStyles, valuesOf } from './elements';
import type { Problem } from './problem';

/** A row with more text than this may part over two pages; in a narrow column less text takes as much height. */
const LONG_ROW_CHARACTERS = 900;
const LONG_ROW_LINES = 20;
const CHARACTER_TWIPS = 95;

/** What somebody who cannot see a document, or not well, needs from it. */
export function accessibilityProblems(parts: DocxParts): readonly Problem[] {
  const body = partNamed(parts, 'word/document.xml');
  const styles = partNamed(parts, 'word/styles.xml');
  return [
    ...languageProblems(styles),
    ...titleProblems(partNamed(parts, 'docProps/core.xml')),
    ...headingProblems(body, styles),
    ...elementsOf(body, 'w:tbl').flatMap(tableProblems),
    ...alternativeProblems(body),
    ...linkProblems(body),
    ...contrastProblems(styles, usedStyles(parts)),
  ];
}

function languageProblems(styles: string): readonly Problem[] {
  const defaults = elementsOf(styles, 'w:docDefaults').join('');
  const [language = ''] = valuesOf(defaults, 'w:lang', 'w:val');
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? [] : [{ rule: 'A-language', where: language }];
}

function titleProblems(core: string): readonly Problem[] {
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(core)?.[1] ?? '';
  return title.trim() === '' ? [{ rule: 'A-title', where: 'docProps/core.xml' }] : [];
}

/** Levels start at 1 and go down one at a time, or who walks from heading to heading misses one. */
function headingProblems(body: string, styles: string): readonly Problem[] {
  const levels = headingLevels(styles);
  const headings = elementsOf(body, 'w:p').flatMap((paragraph) => {
    const level = levels.get(valuesOf(paragraph, 'w:pStyle', 'w:val')[0] ?? '');
    // A heading of which the end was deleted with changes tracked is there no more.
    const isGone = /<w:rPr><w:del\s[^>]*\/><\/w:rPr><\/w:pPr>/.test(paragraph);
    return level === undefined || isGone ? [] : [{ level, text: textOf(paragraph) }];
  });
  if (headings.length === 0) return [{ rule: 'A-headings', where: 'word/document.xml' }];
  return headings.flatMap(({ level, text }, index): readonly Problem[] => {
    const before = headings[index - 1]?.level ?? 0;
    return level > before + 1 || text.trim() === '' ? [{ rule: 'A-headings', where: text }] : [];
  });
}

function headingLevels(styles: string): ReadonlyMap<string, number> {
  return new Map(
    elementsOf(styles, 'w:style').flatMap((style) => {
      const id = valuesOf(style, 'w:style', 'w:styleId')[0];
      const level = valuesOf(style, 'w:outlineLvl', 'w:val')[0];
      return id === undefined || level === undefined ? [] : [[id, Number(level) + 1] as const];
    }),
  );
}

function tableProblems(table: string): readonly Problem[] {
  const where = valuesOf(table, 'w:tblCaption', 'w:val')[0] ?? textOf(elementsOf(table, 'w:tr')[0] ?? '');
  const rows = elementsOf(table, 'w:tr');
  const problem = (rule: Problem['rule']): readonly Problem[] => [{ rule, where }];
  const isMerged = /<w:(?:gridSpan|vMerge|hMerge)\b/.test(table) || table.lastIndexOf('<w:tbl>') > 0;
  return [
    ...(valuesOf(table, 'w:tblCaption', 'w:val').length === 0 ? problem('A-alternative') : []),
    ...(hasHeader(table, rows) ? [] : problem('A-headerRow')),
    ...(rows.some(splitsShort) ? problem('A-splitRow') : []),
    ...(isMerged ? problem('A-mergedCells') : []),
  ];
}

/** A row that comes back on every page, or a first column that is the header of each row. */
function hasHeader(table: string, rows: readonly string[]): boolean {
  const look = tagsOf(table, 'w:tblLook')[0] ?? '';
  const isOn = (name: string) => ['1', 'true', 'on'].includes(attributeOf(look, name) ?? '');
  if (!isOn('w:firstRow') && isOn('w:firstColumn')) return true;
  return rows[0]?.includes('<w:tblHeader') === true;
}

function splitsShort(row: string): boolean {
  return (
    !row.includes('<w:cantSplit') &&
    elementsOf(row, 'w:tc').every((cell) => textOf(cell).length <= longIn(cell))
  );
}

function longIn(cell: string): number {
  const width = Number(valuesOf(cell, 'w:tcW', 'w:w')[0] ?? Number.NaN);
  const isInTwips = valuesOf(cell, 'w:tcW', 'w:type')[0] === 'dxa' && width > 0;
  return isInTwips
    ? Math.min(LONG_ROW_CHARACTERS, (width * LONG_ROW_LINES) / CHARACTER_TWIPS)
    : LONG_ROW_CHARACTERS;
}

function alternativeProblems(body: string): readonly Problem[] {
  return tagsOf(body, 'wp:docPr')
    .filter((attributes) => (attributeOf(attributes, 'descr') ?? '').trim() === '')
    .map((attributes) => ({ rule: 'A-alternative', where: attributeOf(attributes, 'name') ?? '' }));
}

const SAYS_NOTHING = /^(?:hier|klik hier|lees meer|link|here|click here|read more|https?:\S*)$/i;

function linkProblems(body: string): readonly Problem[] {
  return elementsOf(body, 'w:hyperlink')
    .map((link) => textOf(link).trim())
    .filter((text) => text === '' || SAYS_NOTHING.test(text))
    .map((text) => ({ rule: 'A-linkText', where: text }));
}
