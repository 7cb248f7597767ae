import { Document, FileChild, Footer, Header } from 'docx';
import type { IXmlableObject, Paragraph } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Lying } from '../headerFooter';
import { pageProperties } from '../pageProperties';
import { paragraph } from '../xml';
import type { Xml } from '../xml';
import { xmlTrees } from './xmlTree';

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

export type HouseParts = { readonly styles: Xml; readonly header: Xml; readonly footer: Xml };

/** Lines of one point each, more than any page has room for. */
const LINE_TWIPS = 20;
const LINES = 800;

/**
 * How much room the header and footer of an organisation leave on a page, in twips: as many lines as fit between them.
 * Undefined where that cannot be told, as for a picture that text flows around.
 */
export function houseRoom({ styles, header, footer }: HouseParts, lying: Lying): number | undefined {
  const line = paragraph(
    'Normal',
    '',
    `<w:spacing w:before="0" w:after="0" w:line="${LINE_TWIPS}" w:lineRule="exact"/>`,
  );
  const document = new Document({
    externalStyles: styles,
    sections: [
      {
        properties: { page: pageProperties(lying) },
        headers: { default: new Header({ children: ready(header) }) },
        footers: { default: new Footer({ children: ready(footer) }) },
        children: ready(line.repeat(LINES)),
      },
    ],
  });
  const { pages, stoppedAt } = layoutDocument(document);
  const [first] = pages;
  return stoppedAt !== undefined || first === undefined ? undefined : first.body.length * LINE_TWIPS;
}

/** docx asks for its own paragraphs in a header, and takes whatever writes itself. */
function ready(xml: Xml): Paragraph[] {
  return xmlTrees(xml).map((tree) => new ReadyBlock(tree)) as unknown as Paragraph[];
}
