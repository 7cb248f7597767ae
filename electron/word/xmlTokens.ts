/** A tag or a text of XML, in the order of the file. */
export type XmlToken =
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'broken' };

/** Comments, instructions, character data, tags, text. What fits none of these is no XML. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;

/** The tokens of a part; a sign that opens nothing is a broken one. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [whole, data, slash, tag, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    if (tag !== undefined) {
      if (slash === '/') yield { kind: 'close', tag };
      else yield { kind: 'open', tag, attributes, isEmpty: empty === '/' };
    } else if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: unescaped(text) };
    else if (whole === '<') yield { kind: 'broken' };
  }
}

/** The value of an attribute, or undefined. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? undefined : unescaped(found[1] ?? found[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A text as it was before it was written as XML. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (mark, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? mark;
    const code = Number(name.toLowerCase().replace('#x', '0x').replace('#', ''));
    return code > 0x10ffff ? mark : String.fromCodePoint(code);
  });
}
