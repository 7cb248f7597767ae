import { createHash } from 'node:crypto';
import { stylesXml } from '../styles/stylesXml';
import type { Xml } from '../xml';
import type { PageOf } from '../contents';
import { layoutChapter } from './layoutChapter';
import type { ChapterLayout, LayoutFacts } from './layoutChapter';
import type { PageStore } from './pageStore';

/** A part of the document that starts a page. */
export type Chapter = { readonly xml: Xml; readonly landscape: boolean };

export type PageCounter = {
  /** The chapters in the order of the document. */
  readonly add: (chapter: Chapter) => void;
  /** The page of each bookmark of the contents, when this stands before the chapters. */
  readonly pagesBehind: (front: readonly Chapter[]) => PageOf;
};

/** Rises when a chapter of the same XML is laid out in another way: what was kept is then of no use. */
const LAYOUT_VERSION = 'docx 9.15.2, 2';

/**
 * A report of more than these has no numbers, on any machine: no numbers are better than wrong ones. In a hundred made-up
 * activities one chapter came out a page longer here than in LibreOffice, where a table fills its page to the last line.
 */
export const CHAPTERS_MAX = 60;
const CHAPTER_MAX_CHARACTERS = 1_000_000;

/**
 * Counts the pages of chapters, each by itself because each starts a page, and by what it says: only chapters that changed
 * since are laid out again. From the first chapter that cannot be counted on there are no numbers.
 */
export function pageCounter(facts: LayoutFacts, store: PageStore): PageCounter {
  const counted: Counted[] = [];
  const layoutOf = layouter(facts, store);
  return {
    add(chapter) {
      counted.push({ layout: layoutOf(chapter), bookmarks: namesIn(chapter.xml) });
    },
    pagesBehind(front) {
      const before = front.map((chapter) => ({ layout: layoutOf(chapter), bookmarks: [] }));
      const known = pagesOf([...before, ...counted]);
      return (bookmark) => known.get(bookmark);
    },
  };
}

type Counted = { readonly layout: ChapterLayout | undefined; readonly bookmarks: readonly string[] };

function layouter(facts: LayoutFacts, store: PageStore): (chapter: Chapter) => ChapterLayout | undefined {
  const common = createHash('sha256')
    .update(JSON.stringify([LAYOUT_VERSION, facts.header, facts.footer, facts.pageWords]))
    .update(stylesXml(facts.language))
    .digest('hex');
  return ({ xml, landscape }) => {
    if (xml.length > CHAPTER_MAX_CHARACTERS) return undefined;
    const plain = xml.replace(/<w:bookmark(?:Start|End) [^>]*>/g, '');
    const places = placesOf(xml);
    const key = createHash('sha256')
      .update(JSON.stringify([common, landscape, places]))
      .update(plain)
      .digest('hex');
    return store.remembered(key, () => layoutChapter(plain, { facts, landscape, places }));
  };
}

function pagesOf(chapters: readonly Counted[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  let page = 1;
  for (const { layout, bookmarks } of chapters) {
    if (layout === undefined) break;
    const { pages, places } = layout;
    const start = page;
    bookmarks.forEach((name, index) => known.set(name, start + (places[index] ?? 0)));
    page += pages;
  }
  return known;
}

/** The bookmarks of the contents, in order. */
function namesIn(xml: Xml): readonly string[] {
  return [...xml.matchAll(/<w:bookmarkStart w:name="(_Toc\d+)"/g)].map(([, name = '']) => name);
}

/** Which paragraphs those are in, counted with the tables: nothing but these stands at the top of a body. */
function placesOf(xml: Xml): readonly number[] {
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '<w:tbl>');
  return outside
    .split(/(?=<w:p>|<w:tbl>)/)
    .flatMap((block, index) => (block.includes('<w:bookmarkStart w:name="_Toc') ? [index] : []));
}
