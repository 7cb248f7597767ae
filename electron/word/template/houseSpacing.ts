import { elementsOf, tagsOf, valuesOf } from '../check/elements';
import { attributeOf } from '../xmlTokens';
import type { Xml } from '../xml';

/** In twips, before and after a paragraph. */
type Space = { readonly before: number; readonly after: number };

/**
 * A letter has text between its headings; a report has tables, which leave no room of their own. Less than this, and a
 * heading or caption touches what stands above it.
 */
const LEAST: Readonly<Record<string, Space>> = {
  Normal: { before: 0, after: 80 },
  Heading1: { before: 240, after: 120 },
  Heading2: { before: 240, after: 80 },
  Heading3: { before: 160, after: 60 },
  Caption: { before: 160, after: 60 },
};

/** What Word takes for spacing that it is left to choose. */
const AUTOMATIC = 280;

/** The elements that come after the spacing in the properties of a paragraph. */
const LATER =
  /<w:(?:ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)[\s/>]/;

/** A style of a template, for the style of ours that it replaces: with room around it, and kept with what it is the head of. */
export function withRoom(style: Xml, target: string, inherited: Space): Xml {
  const least = LEAST[target];
  if (least === undefined) return style;
  const own = propertiesOf(style);
  const spaced = withSpace(own, inherited, least);
  const kept = target === 'Normal' ? spaced : keptTogether(spaced);
  if (kept === own) return style;
  const bare = style.replace(/<w:pPr(?:\s*\/>|>.*?<\/w:pPr>)/s, '');
  return bare.replace(/<w:rPr>|<\/w:style>/, (next) => `<w:pPr>${kept}</w:pPr>${next}`);
}

/** What a style has from what it is based on, and from the defaults of its document. */
export function inheritedSpace(
  style: Xml,
  { byId, defaults }: { readonly byId: ReadonlyMap<string, Xml>; readonly defaults: Xml },
): Space {
  const chain: Xml[] = [];
  for (
    let at = baseOf(style, byId);
    at !== undefined && !chain.includes(at) && at !== style;
    at = baseOf(at, byId)
  )
    chain.push(at);
  const found = [...chain, elementsOf(defaults, 'w:pPrDefault')[0] ?? ''].map((xml) =>
    ownSpace(propertiesOf(xml)),
  );
  return {
    before: found.find(({ before }) => before !== undefined)?.before ?? 0,
    after: found.find(({ after }) => after !== undefined)?.after ?? 0,
  };
}

function baseOf(style: Xml, byId: ReadonlyMap<string, Xml>): Xml | undefined {
  return byId.get(valuesOf(style, 'w:basedOn', 'w:val')[0] ?? '');
}

function propertiesOf(style: Xml): Xml {
  return /<w:pPr>(.*?)<\/w:pPr>/s.exec(style)?.[1] ?? '';
}

function ownSpace(properties: Xml): Partial<Space> {
  const [attributes = ''] = tagsOf(properties.replace(/<w:rPr>.*?<\/w:rPr>/s, ''), 'w:spacing');
  const of = (side: 'before' | 'after') => {
    if (/^(?:1|true|on)$/.test(attributeOf(attributes, `w:${side}Autospacing`) ?? '')) return AUTOMATIC;
    const value = Number(attributeOf(attributes, `w:${side}`) ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  };
  const [before, after] = [of('before'), of('after')];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function withSpace(properties: Xml, inherited: Space, least: Space): Xml {
  const { before, after } = { ...inherited, ...ownSpace(properties) };
  if (before >= least.before && after >= least.after) return properties;
  const [told = ''] = tagsOf(properties, 'w:spacing');
  const others = told.replace(/\s+w:(?:before|after)(?:Lines|Autospacing)?="[^"]*"/g, '');
  const spacing =
    `<w:spacing w:before="${Math.max(before, least.before)}" w:after="${Math.max(after, least.after)}"` +
    `${others.trimEnd()}/>`;
  const bare = properties.replace(/<w:spacing(?:\s[^>]*)?\/>/, '');
  const at = bare.search(LATER);
  return at === -1 ? bare + spacing : bare.slice(0, at) + spacing + bare.slice(at);
}

function keptTogether(properties: Xml): Xml {
  return `<w:keepNext/><w:keepLines/>${properties.replace(/<w:keep(?:Next|Lines)(?:\s[^>]*)?\/>/g, '')}`;
}
