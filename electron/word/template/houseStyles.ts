import { elementsOf, valuesOf } from '../check/elements';
import { attributeOf } from '../xmlTokens';
import { inheritedSpace, withRoom } from './houseSpacing';

/** The styles of a document in the look of an organisation. */
export type HouseStyles = {
  readonly xml: string;
  /** Styles of the template by their ids there, to those in the document. */
  readonly ids: ReadonlyMap<string, string>;
  /** The names of styles that the template lacks, so that ours stay. */
  readonly missing: readonly string[];
};

/** Ours that the organisation's own may take the place of, by the name that Word gives them in every language. */
const REPLACEABLE = [
  'Normal',
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'caption',
  'Hyperlink',
];

/** Puts the styles of a template in the place of ours of the same name; every other one of ours is based on them. */
export function houseStyles(ours: string, theirs: string, theme: string): HouseStyles {
  const plain = withoutTheme(theirs, theme);
  const styles = elementsOf(plain, 'w:style').filter((style) => !/<(?!\/?w:)/.test(style));
  const own = elementsOf(ours, 'w:style');
  const ids = new Map<string, string>();
  const missing: string[] = [];
  for (const name of REPLACEABLE) {
    const target = own.find((style) => nameOf(style) === name.toLowerCase());
    const source = styles.find((style) => nameOf(style) === name.toLowerCase());
    if (target === undefined) continue;
    if (source === undefined) missing.push(name);
    else ids.set(idOf(source), idOf(target));
  }
  const replaced = new Set(ids.values());
  const carried = withBases(styles, ids);
  for (const style of carried) if (!ids.has(idOf(style))) ids.set(idOf(style), `House${idOf(style)}`);
  const kept = own.filter((style) => !replaced.has(idOf(style)));
  const byId = new Map(styles.map((style) => [idOf(style), style]));
  const letters = { byId, defaults: elementsOf(plain, 'w:docDefaults')[0] ?? '' };
  const renamed = carried.map((style) =>
    withRoom(harmless(style, ids), ids.get(idOf(style)) ?? '', inheritedSpace(style, letters)),
  );
  const start = ours.slice(0, ours.indexOf('<w:docDefaults>'));
  const xml = `${start}${defaults(ours, plain)}${[...renamed, ...kept].join('')}</w:styles>`;
  return { xml, ids, missing };
}

/** What the carried styles are based on comes along, or they would look otherwise. */
function withBases(styles: readonly string[], ids: ReadonlyMap<string, string>): readonly string[] {
  const byId = new Map(styles.map((style) => [idOf(style), style]));
  const wanted = new Set(ids.keys());
  // A set that grows while it is walked is walked to its end.
  for (const id of wanted) {
    const style = byId.get(id) ?? '';
    for (const base of valuesOf(style, 'w:basedOn', 'w:val')) if (byId.has(base)) wanted.add(base);
  }
  return [...wanted].flatMap((id) => byId.get(id) ?? []);
}

/** Without lists, which would number with what is not there, and without breaks, which the report places itself. */
function harmless(style: string, ids: ReadonlyMap<string, string>): string {
  const id = idOf(style);
  const target = ids.get(id) ?? id;
  const bare = style
    .replace(/<w:numPr>.*?<\/w:numPr>/gs, '')
    .replace(/<w:(?:pageBreakBefore|next|link|rsid|framePr|autoRedefine|locked)(?:\s[^>]*)?\/>/g, '')
    .replace(
      /(<w:basedOn w:val=")([^"]*)/g,
      (_all, start: string, base: string) => start + (ids.get(base) ?? base),
    )
    .replace(/(<w:style[^>]*w:styleId=")[^"]*/, (_all, start: string) => start + target);
  const level = /^Heading([123])$/.exec(target)?.[1];
  // The headings are what the contents and a screen reader go by.
  if (level === undefined || bare.includes('<w:outlineLvl')) return bare;
  const outline = `<w:outlineLvl w:val="${Number(level) - 1}"/>`;
  return bare.includes('</w:pPr>')
    ? bare.replace('</w:pPr>', `${outline}</w:pPr>`)
    : bare.replace(/(<w:rPr>|<\/w:style>)/, `<w:pPr>${outline}</w:pPr>$1`);
}

/** Their fonts and spacing, in the language of the report. */
function defaults(ours: string, theirs: string): string {
  const own = elementsOf(ours, 'w:docDefaults')[0] ?? '';
  const found = elementsOf(theirs, 'w:docDefaults')[0];
  const run = /<w:rPrDefault>\s*<w:rPr>.*?<\/w:rPr>\s*<\/w:rPrDefault>/s.exec(found ?? '')?.[0];
  if (found === undefined || run === undefined || /<(?!\/?w:)/.test(found)) return own;
  const language = /<w:lang [^>]*>/.exec(own)?.[0] ?? '';
  const spoken = run.replace(/<w:lang [^>]*>/g, '').replace('</w:rPr>', `${language}</w:rPr>`);
  return found.replace(run, () => spoken);
}

/** Fonts that a theme names become the fonts themselves; colours have their own value beside that of the theme. */
function withoutTheme(styles: string, theme: string): string {
  const font = (kind: 'major' | 'minor') => {
    const fonts = new RegExp(`<a:${kind}Font>.*?<a:latin\\s([^>]*)`, 's').exec(theme)?.[1] ?? '';
    return attributeOf(` ${fonts}`, 'typeface') ?? '';
  };
  const fonts = { major: font('major'), minor: font('minor') };
  return styles
    .replace(
      /\sw:(ascii|hAnsi|eastAsia|cs|cstheme)(?:Theme)?="(major|minor)[A-Za-z]*"/g,
      (_all, place: string, kind) => {
        const name = fonts[kind === 'major' ? 'major' : 'minor'];
        const where = place === 'cstheme' ? 'cs' : place;
        return name === '' || where === 'eastAsia' ? '' : ` w:${where}="${name}"`;
      },
    )
    .replace(/\sw:theme\w*="[^"]*"/g, '')
    .replace(/\s(?:w1[0-9]\w*|mc):\w+="[^"]*"/g, '')
    .replace(/<w:rsid [^>]*>/g, '');
}

function idOf(style: string): string {
  return valuesOf(style, 'w:style', 'w:styleId')[0] ?? '';
}

function nameOf(style: string): string {
  return (valuesOf(style, 'w:name', 'w:val')[0] ?? '').toLowerCase();
}
