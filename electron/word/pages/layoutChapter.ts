import { Document, FileChild } from 'docx';
import type { IXmlableObject } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { FrameFacts } from '../frame';
import { pageFooter, pageHeader } from '../headerFooter';
import { pageProperties } from '../pageProperties';
import { stylesXml } from '../styles/stylesXml';
import type { Xml } from '../xml';
import { xmlTrees } from './xmlTree';

/** How many pages a chapter takes, and on which of them, from 0, each of the places asked for is. */
export type ChapterLayout = { readonly pages: number; readonly places: readonly number[] };

export type LayoutFacts = Pick<FrameFacts, 'language' | 'header' | 'footer' | 'pageWords'>;

/** A paragraph or table that is finished already. A class, because docx asks for one. */
class ReadyBlock extends FileChild {
  readonly #tree: IXmlableObject;

  constructor(tree: IXmlableObject) {
    super('w:p');
    this.#tree = tree;
  }

  override prepForXml(): IXmlableObject {
    return this.#tree;
  }
}

/**
 * Lays a chapter that starts a page out by itself, as Word does. `places` are paragraphs of it, counted with its tables.
 * Undefined where a page cannot be told, as for a letter that the font lacks.
 */
export function layoutChapter(
  xml: Xml,
  {
    facts,
    landscape,
    places,
  }: { readonly facts: LayoutFacts; readonly landscape: boolean; readonly places: readonly number[] },
): ChapterLayout | undefined {
  const lying = landscape ? 'Landscape' : '';
  const document = new Document({
    externalStyles: stylesXml(facts.language),
    sections: [
      {
        properties: { page: pageProperties(lying) },
        headers: { default: pageHeader(facts, lying) },
        footers: { default: pageFooter(facts, lying) },
        children: xmlTrees(withoutEnd(xml)).map((tree) => new ReadyBlock(tree)),
      },
    ],
  });
  const { pages, stoppedAt } = layoutDocument(document);
  if (stoppedAt !== undefined) return undefined;
  const found = places.map((place) =>
    pages.findIndex(({ body }) => body.some(({ index }) => index === place)),
  );
  return found.includes(-1) ? undefined : { pages: pages.length, places: found };
}

// The sliver below the last table of a chapter: where the table fills its page, programs let it stand in the margin rather
// than begin an empty page for it.
function withoutEnd(xml: Xml): Xml {
  return xml.replace(
    /(<\/w:tbl>)<w:p><w:pPr><w:pStyle w:val="AfterTable"\/>(?:(?!<w:p[ >]).)*<\/w:p>$/,
    '$1',
  );
}
