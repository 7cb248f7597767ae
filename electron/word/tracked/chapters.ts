import type { Xml } from '../xml';
import { elementsOf, trackedElements, wholly } from './elements';
import { hunksOf } from './hunks';
import type { Marker } from './marks';

/** A stretch of a document from one heading of level 1 or 2 to the next. */
type Chapter = { readonly id: string; readonly elements: Xml[] };

/** A body before and after as one, chapter by chapter: a record is compared with itself, however it moved or was renamed. */
export function* trackedChapters(before: Xml, after: Xml, mark: Marker): Generator<Xml> {
  for (const hunk of hunksOf(chaptersOf(before), chaptersOf(after), ({ id }) => id)) {
    if (hunk.kind === 'same') yield trackedElements(hunk.left.elements, hunk.right.elements, mark);
    else {
      for (const { elements } of hunk.left) yield wholly(elements, 'del', mark);
      for (const { elements } of hunk.right) yield wholly(elements, 'ins', mark);
    }
  }
}

function chaptersOf(body: Xml): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const element of elementsOf(body)) {
    const open = chapters.at(-1);
    if (open === undefined || /^<w:p><w:pPr><w:pStyle w:val="Heading[12]"/.test(element)) {
      chapters.push({ id: idOf(element), elements: [element] });
    } else open.elements.push(element);
  }
  return chapters;
}

/** The bookmark that links point to, which is that of the record; else what the heading says. */
function idOf(heading: Xml): string {
  const anchor = /<w:bookmarkStart w:name="((?!_Toc)[^"]*)"/.exec(heading)?.[1];
  return anchor ?? heading.replace(/<[^>]*>/g, '');
}
