import { deflatedBytes } from '../deflated';
import type { Deflated } from '../deflated';
import { houseStyles } from './houseStyles';
import type { HouseArea, Template } from './readTemplate';
import { safeContent } from './safeContent';

type Parts = Map<string, string | Deflated>;

const STYLES = 'word/styles.xml';
const TYPES = '[Content_Types].xml';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** The styles that a template lacks, by their names; the report keeps its own for those. */
export type TemplateNotes = { readonly missing: readonly string[]; readonly hadMacros: boolean };

/** What can be said of a template before anything is made with it. */
export function templateNotes({ styles, theme, hadMacros }: Template, ours: string): TemplateNotes {
  return { missing: houseStyles(ours, styles, theme).missing, hadMacros };
}

/**
 * The parts of a document in the look of a template: its styles in place of ours, and its header and footer before ours.
 * What ours say of version and fingerprint stays on every page, whatever the organisation puts there.
 */
export function withTemplate(made: ReadonlyMap<string, string>, template: Template, title: string): Parts {
  const parts: Parts = new Map(made);
  const { xml, ids } = houseStyles(made.get(STYLES) ?? '', template.styles, template.theme);
  parts.set(STYLES, xml);
  for (const [name, part] of made) {
    const kind = /^word\/(header|footer)\d+\.xml$/.exec(name)?.[1];
    if (kind === undefined) continue;
    const isCover = !/<w:t[ >]/.test(part);
    const area = areaFor(template, kind === 'header', isCover);
    addArea(parts, { name, part, area, styles: ids, title });
  }
  for (const [name, bytes] of template.media) parts.set(`word/${name}`, deflatedBytes(bytes));
  parts.set(TYPES, withPictureTypes(made.get(TYPES) ?? '', [...template.media.keys()]));
  return parts;
}

function areaFor(template: Template, isHeader: boolean, isCover: boolean): HouseArea {
  if (isCover) return isHeader ? template.firstHeader : template.firstFooter;
  return isHeader ? template.header : template.footer;
}

type Addition = {
  readonly name: string;
  readonly part: string;
  readonly area: HouseArea;
  readonly styles: ReadonlyMap<string, string>;
  readonly title: string;
};

function addArea(parts: Parts, { name, part, area, styles, title }: Addition): void {
  const names = [...new Set(area.pictures.values())];
  const pictures = new Map(
    [...area.pictures].map(([id, picture]) => [id, `rIdHouse${names.indexOf(picture) + 1}`]),
  );
  const content = safeContent(area.content, { pictures, styles, alternative: title });
  if (content === undefined || content === '') return;
  const start = /<w:(?:hdr|ftr)(?:\s[^>]*)?>/.exec(part)?.[0] ?? '';
  // A header ends with a paragraph: ours.
  parts.set(
    name,
    part.replace(start, () => start + content),
  );
  if (names.length === 0) return;
  const relations = names.map(
    (picture, index) => `<Relationship Id="rIdHouse${index + 1}" Type="${IMAGE}" Target="${picture}"/>`,
  );
  parts.set(
    name.replace(/^word\//, 'word/_rels/').concat('.rels'),
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `${relations.join('')}</Relationships>`,
  );
}

function withPictureTypes(types: string, names: readonly string[]): string {
  const endings = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const missing = [...endings].filter((ending) => !types.includes(`Extension="${ending}"`));
  const defaults = missing.map((ending) => `<Default ContentType="image/${ending}" Extension="${ending}"/>`);
  return types.replace(/(<Types[^>]*>)/, (start) => start + defaults.join(''));
}
