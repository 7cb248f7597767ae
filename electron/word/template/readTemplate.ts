import { unzipSync } from 'fflate';
import { docxParts } from '../docxFile';
import type { DocxParts, NotDocx } from '../docxFile';
import { plainLines } from '../documentLines';
import { attributeOf } from '../xmlTokens';
import { tagsOf } from '../check/elements';

/** A header or footer of a template: its content as it stands there, and the pictures in it by their relationships. */
export type HouseArea = { readonly content: string; readonly pictures: ReadonlyMap<string, string> };

/** What is taken over from a document of the organisation. Nothing else of it is ever looked at again. */
export type Template = {
  readonly styles: string;
  readonly theme: string;
  readonly header: HouseArea;
  readonly footer: HouseArea;
  /** For the cover, where the template has its own for a first page. */
  readonly firstHeader: HouseArea;
  readonly firstFooter: HouseArea;
  /** Bytes by the name in the document to be made. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** Whether something in it is left behind that runs or fetches. */
  readonly hadMacros: boolean;
};

const NOTHING: HouseArea = { content: '', pictures: new Map() };
const MEDIA_MAX_BYTES = 5_000_000;

/** Reads a `.docx` or `.dotx` of the organisation, from anywhere: nothing in it is trusted. */
export function readTemplate(bytes: Uint8Array): Template | NotDocx {
  const parts = docxParts(bytes);
  if (typeof parts === 'string') return parts;
  const styles = parts.get('word/styles.xml');
  if (styles === undefined || !/<w:styles[\s>]/.test(styles)) return 'notDocx';
  const media = new Map<string, Uint8Array>();
  const area = areaReader(bytes, parts, media);
  const header = area('header', 'default');
  const footer = area('footer', 'default');
  return {
    styles,
    theme: [...parts].find(([name]) => /^word\/theme\/theme\d*\.xml$/.test(name))?.[1] ?? '',
    ...{ header, footer, media },
    firstHeader: area('header', 'first') === NOTHING ? header : area('header', 'first'),
    firstFooter: area('footer', 'first') === NOTHING ? footer : area('footer', 'first'),
    hadMacros: /vbaProject|macroEnabled/i.test(parts.get('[Content_Types].xml') ?? ''),
  };
}

/** The texts of headers and footers, which the document has beside its own. */
export function houseLines({ header, footer, firstHeader, firstFooter }: Template): readonly string[] {
  return [header, footer, firstHeader, firstFooter].flatMap(({ content }) => plainLines(content));
}

type AreaReader = (kind: 'header' | 'footer', type: 'default' | 'first') => HouseArea;

function areaReader(bytes: Uint8Array, parts: DocxParts, media: Map<string, Uint8Array>): AreaReader {
  const body = parts.get('word/document.xml') ?? '';
  const last = [...body.matchAll(/<w:sectPr[\s>].*?<\/w:sectPr>/gs)].at(-1)?.[0] ?? '';
  const targets = relationsOf(parts.get('word/_rels/document.xml.rels') ?? '');
  return (kind, type) => {
    const reference = tagsOf(last, `w:${kind}Reference`).find(
      (attributes) => attributeOf(attributes, 'w:type') === type,
    );
    const target = targets.get(attributeOf(reference ?? '', 'r:id') ?? '');
    const xml = target === undefined ? undefined : parts.get(`word/${target}`);
    if (target === undefined || xml === undefined) return NOTHING;
    const content = /<w:(?:hdr|ftr)(?:\s[^>]*)?>(.*)<\/w:(?:hdr|ftr)>/s.exec(xml)?.[1] ?? '';
    const pictures = picturesOf(parts.get(`word/_rels/${target}.rels`) ?? '', bytes, media);
    return content.trim() === '' ? NOTHING : { content, pictures };
  };
}

/** Targets inside the package by relationship; what points outside is left behind. */
function relationsOf(xml: string): ReadonlyMap<string, string> {
  return new Map(
    tagsOf(xml, 'Relationship').flatMap((attributes) => {
      const id = attributeOf(attributes, 'Id');
      const target = attributeOf(attributes, 'Target');
      const isOutside = /external/i.test(attributeOf(attributes, 'TargetMode') ?? '');
      if (id === undefined || target === undefined || isOutside) return [];
      return [[id, target.replace(/^\/word\//, '')] as const];
    }),
  );
}

function picturesOf(relations: string, bytes: Uint8Array, media: Map<string, Uint8Array>) {
  const names = new Map<string, string>();
  for (const [id, target] of relationsOf(relations)) {
    if (!/^media\/[\w.-]+$/.test(target)) continue;
    const picture = partOf(bytes, `word/${target}`);
    const ending = picture === undefined ? undefined : kindOf(picture);
    if (picture === undefined || ending === undefined) continue;
    const known = [...media].find(([, other]) => Buffer.compare(other, picture) === 0)?.[0];
    const name = known ?? `media/house${media.size + 1}.${ending}`;
    media.set(name, picture);
    names.set(id, name);
  }
  return names;
}

function partOf(bytes: Uint8Array, wanted: string): Uint8Array | undefined {
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === wanted && originalSize <= MEDIA_MAX_BYTES,
  });
  return found[wanted];
}

/** By its first bytes and not by its name; drawings of Windows are programs of a kind, and left behind. */
function kindOf(picture: Uint8Array): 'png' | 'jpeg' | 'gif' | undefined {
  const [a, b, c] = picture;
  if (a === 0x89 && b === 0x50 && c === 0x4e) return 'png';
  if (a === 0xff && b === 0xd8 && c === 0xff) return 'jpeg';
  return a === 0x47 && b === 0x49 && c === 0x46 ? 'gif' : undefined;
}
