import { attributeOf } from '../xmlTokens';

/** Every value of an attribute of an element, in the order of the part; elements without it are left out. */
export function valuesOf(xml: string, tag: string, attribute: string): readonly string[] {
  return tagsOf(xml, tag).flatMap((attributes) => attributeOf(attributes, attribute) ?? []);
}

/** The attributes of every element of a name, as they stand. */
export function tagsOf(xml: string, tag: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${tag}((?:\\s[^>]*?)?)/?>`, 'g'))].map(
    ([, attributes = '']) => attributes,
  );
}

/** Every element of a name with its content; of those that stand in each other, the outermost cut short. */
export function elementsOf(xml: string, tag: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>[\\s\\S]*?</${tag}>`, 'g'))].map(
    ([element]) => element,
  );
}

/** The text of an element as a reader sees it. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

/** The styles that body, headers, footers and notes use. */
export function usedStyles(parts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const used = [...parts].flatMap(([name, xml]) =>
    /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/.test(name)
      ? ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((tag) => valuesOf(xml, tag, 'w:val'))
      : [],
  );
  return new Set(used);
}

export function partNamed(parts: ReadonlyMap<string, string>, name: string): string {
  return parts.get(name) ?? '';
}
