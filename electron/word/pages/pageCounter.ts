import type { PageOf } from '../contents';
import type { Xml } from '../xml';
import { countedChapter, withMoreRoom } from './chapterPages';
import type { Chapter, ChapterPages } from './chapterPages';
import { arialFace } from './fontFace';
import { houseFaces } from './houseFace';
import { looksIn } from './looks';
import { houseRooms, ownRooms } from './pageRooms';
import type { SideFacts } from './pageRooms';
import type { PageStore } from './pageStore';

export type PageCounter = {
  /** Counts a chapter, in the order of the document; gives it as it is to be written, with the same pages everywhere. */
  readonly add: (chapter: Chapter) => Xml;
  /** The page of each bookmark of the contents when this stands before the chapters, and how to write this. */
  readonly behind: (front: readonly Chapter[]) => Front;
};

export type Front = { readonly pageOf: PageOf; readonly write: (xml: Xml, index: number) => Xml };

export type CounterFacts = SideFacts & {
  /** The parts of the document but for its body, with what a template brought. */
  readonly parts: ReadonlyMap<string, unknown>;
  readonly hasTemplate: boolean;
};

/**
 * Counts the pages of chapters, each by itself because each starts a page. From the first chapter on that no number can
 * be told of there are none: no number is better than a wrong one. Undefined where none can be told at all, as with the
 * font of an organisation that is not known.
 */
export function pageCounter(facts: CounterFacts, store: PageStore): PageCounter | undefined {
  const styles = facts.parts.get('word/styles.xml');
  if (typeof styles !== 'string') return undefined;
  const house = houseFaces(store);
  const looks = looksIn(styles, (font, isBold) => arialFace(font, isBold) ?? house(font, isBold));
  const room = facts.hasTemplate ? houseRooms(facts.parts) : ownRooms(facts, looks);
  if (room === undefined) return undefined;
  const chapters: (ChapterPages | undefined)[] = [];
  const count = (chapter: Chapter) => countedChapter(chapter, { looks, room });
  return {
    add(chapter) {
      const { pages, moreRoom } = count(chapter);
      chapters.push(pages);
      return withMoreRoom(chapter.xml, moreRoom);
    },
    behind(front) {
      const counted = front.map(count);
      const known = numbersOf([...counted.map(({ pages }) => pages), ...chapters]);
      return {
        pageOf: (bookmark) => known.get(bookmark),
        write: (xml, index) => withMoreRoom(xml, counted[index]?.moreRoom),
      };
    },
  };
}

function numbersOf(chapters: readonly (ChapterPages | undefined)[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  let page = 1;
  for (const chapter of chapters) {
    if (chapter === undefined) break;
    for (const [bookmark, place] of chapter.bookmarks) known.set(bookmark, page + place);
    page += chapter.count;
  }
  return known;
}
