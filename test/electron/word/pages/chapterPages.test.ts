import { describe, expect, it } from 'vitest';
import { countedChapter, withMoreRoom } from '../../../../electron/word/pages/chapterPages';
import { arialFace } from '../../../../electron/word/pages/fontFace';
import { looksIn } from '../../../../electron/word/pages/looks';
import { stylesXml } from '../../../../electron/word/styles/stylesXml';
import { gridTable } from '../../../../electron/word/table';
import { paragraph, run } from '../../../../electron/word/xml';

const FACTS = {
  looks: looksIn(stylesXml('nl'), arialFace),
  room: { portrait: 14_457, landscape: 9_525 },
};
const SLIVER = paragraph('AfterTable');
const HEADING = paragraph('Heading2', run('V1 Werving'));
const bookmarked = (name: string) =>
  paragraph('Heading2', `<w:bookmarkStart w:name="${name}" w:id="1"/>${run('Deel')}`);

function tableOf(rows: readonly string[]): string {
  const cell = (text: string) => ({
    parts: [{ label: '', value: { state: 'recorded' as const, paragraphs: [text] } }],
    links: [],
  });
  const columns = [
    { label: 'Punt', article: '', weight: 50 },
    { label: 'Waar', article: '', weight: 50 },
  ];
  return gridTable(
    { kind: 'table', caption: 'Punten', columns, rows: rows.map((text) => [cell(text), cell('x')]) },
    { textWidth: 9_638, letters: 1 },
  );
}

const chapterOf = (rows: number, text = 'kort') => ({
  xml: HEADING + tableOf(Array.from({ length: rows }, () => text)) + SLIVER,
  landscape: false,
});
const countOf = (rows: number) => countedChapter(chapterOf(rows), FACTS);

describe('the pages of a chapter', () => {
  it('are told for any number of rows, and grow with them', () => {
    const counts = Array.from({ length: 200 }, (_, index) => countOf(index + 1).pages?.count);
    expect(counts[0]).toBe(1);
    expect(counts.at(-1)).toBeGreaterThan(4);
    expect(counts).toEqual(counts.toSorted((a = 0, b = 0) => a - b));
  });

  it('are made sure of with more room where a page is just full', () => {
    const chapters = Array.from({ length: 60 }, (_, index) => chapterOf(index + 1));
    const doubtful = chapters.flatMap((chapter) => {
      const { pages, moreRoom } = countedChapter(chapter, FACTS);
      return moreRoom === undefined ? [] : [{ chapter, pages, moreRoom }];
    });
    expect(doubtful.length).toBeGreaterThan(0);
    for (const { chapter, pages, moreRoom } of doubtful) {
      const xml = withMoreRoom(chapter.xml, moreRoom);
      expect(xml).toContain(`<w:spacing w:${moreRoom.side}="${moreRoom.room}"/></w:pPr>`);
      expect(pages?.count).toBeGreaterThan(1);
    }
  });

  it('tell on which of them a heading of the contents stands', () => {
    const rows = Array.from({ length: 60 }, () => 'kort');
    const xml = bookmarked('_Toc1') + tableOf(rows) + bookmarked('_Toc2') + paragraph('Normal', run('a'));
    const { pages } = countedChapter({ xml, landscape: false }, FACTS);
    expect([...(pages?.bookmarks ?? [])]).toEqual([
      ['_Toc1', 0],
      ['_Toc2', 1],
    ]);
  });

  it('are told as well with letters that the font lacks, as long as those make no page of difference', () => {
    expect(countedChapter(chapterOf(10, 'مرحبا 🙂 漢字'), FACTS).pages?.count).toBe(1);
  });

  it('are not told in a font that is not known', () => {
    const unknown = { ...FACTS, looks: looksIn(stylesXml('nl'), () => undefined) };
    expect(countedChapter(chapterOf(1), unknown)).toEqual({ pages: undefined, moreRoom: undefined });
  });

  it('count a row that is taller than a page', () => {
    const { pages } = countedChapter(chapterOf(1, 'woord '.repeat(3_000)), FACTS);
    expect(pages?.count).toBeGreaterThan(3);
  });
});
