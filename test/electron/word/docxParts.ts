import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file as text, by their names in the zip. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (part === undefined) throw new Error(`the document has no part ${name}`);
  return part;
}

/** Every value of an attribute of an element, in the order of the document. */
export function attributesOf(xml: string, element: string, attribute: string): string[] {
  const tags = xml.matchAll(new RegExp(`<${element}(?= |/|>)[^>]*>`, 'g'));
  return [...tags].flatMap(([tag]) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

/** The paragraphs of a part, as a reader sees their text, with their style. */
export function paragraphsOf(xml: string): { style: string; text: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: attributesOf(paragraph, 'w:pStyle', 'w:val')[0] ?? '',
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
  }));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
