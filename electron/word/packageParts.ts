import type { Picture } from './bars';
import { deflatedBytes } from './deflated';
import type { Deflated } from './deflated';
import type { Volume } from '../../shared/report/volumes/volume';
import { embeddedPart } from './embedded';
import type { Embedded } from './embedded';
import { openPainter } from './pixels';
import { volumeTarget } from './volumeTarget';
import { volumeRelationship } from './xml';

/** A part of the package, as text or packed already. */
export type Part = readonly [name: string, content: string | Deflated];

type Additions = {
  readonly date: string;
  readonly embedded?: Embedded;
  readonly pictures: readonly Picture[];
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = '[Content_Types].xml';
const BODY_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CORE = 'docProps/core.xml';

/** Any fixed id: it only has to differ from that of other customXml parts. */
const ITEM_ID = '{5E2B7C1A-3F0D-4B52-9C56-30A1D6F0E730}';

/**
 * The parts that docx made, finished: with pictures and data, dated by the report and not by the clock, and in an order
 * that depends on their names alone; the list of types first, as readers expect.
 */
export async function packageParts(
  made: ReadonlyMap<string, string | Deflated>,
  { date, embedded, pictures }: Additions,
): Promise<readonly Part[]> {
  const parts = new Map<string, string | Deflated>(made);
  parts.set(CORE, dated(textOf(made, CORE), date));
  if (pictures.length > 0) await addPictures(parts, pictures);
  if (embedded !== undefined) {
    addData(parts, embedded);
    addVolumes(parts, embedded.options.volume);
  }
  return [...parts].sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1));
}

/** The clock of the machine is no fact about the report, and would make every export another file. */
function dated(core: string, date: string): string {
  return core.replace(
    /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g,
    (_match, tag: string) => `${tag}${date}T00:00:00Z`,
  );
}

async function addPictures(parts: Map<string, string | Deflated>, pictures: readonly Picture[]) {
  const paint = await openPainter();
  for (const { name, svg, svgId, pngId } of pictures) {
    parts.set(`word/media/${name}.svg`, `<?xml version="1.0" encoding="UTF-8"?>${svg}`);
    parts.set(`word/media/${name}.png`, deflatedBytes(paint(svg)));
    relate(parts, BODY_RELATIONSHIPS, { id: svgId, type: 'image', target: `media/${name}.svg` });
    relate(parts, BODY_RELATIONSHIPS, { id: pngId, type: 'image', target: `media/${name}.png` });
  }
}

/** In a folder of its own and not under word/: only there LibreOffice keeps it when it saves the document again. */
function addData(parts: Map<string, string | Deflated>, embedded: Embedded): void {
  parts.set('customXml/item1.xml', embeddedPart(embedded));
  parts.set(
    'customXml/itemProps1.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
      `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      '<ds:schemaRefs/></ds:datastoreItem>',
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  relate(parts, BODY_RELATIONSHIPS, { id: 'rIdData', type: 'customXml', target: '../customXml/item1.xml' });
  insert(
    parts,
    TYPES,
    '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/></Types>',
  );
}

/** The other documents of the set, by their file names. */
function addVolumes(parts: Map<string, string | Deflated>, volume: Volume | undefined): void {
  volume?.set.forEach(({ fileName }, number) => {
    if (number === volume.number) return;
    const target = volumeTarget(fileName);
    relate(parts, BODY_RELATIONSHIPS, {
      id: volumeRelationship(number),
      type: 'hyperlink',
      target,
      mode: 'External',
    });
  });
}

type Relationship = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly mode?: 'External';
};

function relate(
  parts: Map<string, string | Deflated>,
  part: string,
  { id, type, target, mode }: Relationship,
): void {
  insert(
    parts,
    part,
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/></Relationships>`,
  );
}

/** Adds elements before the closing tag with which they end. */
function insert(parts: Map<string, string | Deflated>, part: string, elements: string): void {
  const closing = elements.slice(elements.lastIndexOf('</'));
  parts.set(
    part,
    textOf(parts, part).replace(closing, () => elements),
  );
}

function textOf(parts: ReadonlyMap<string, string | Deflated>, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`docx made no part ${name}`);
  return part;
}
