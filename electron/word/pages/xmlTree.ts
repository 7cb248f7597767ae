import type { IXmlableObject } from 'docx';
import type { Xml } from '../xml';
import { unescaped, xmlTokens } from '../xmlTokens';

/** Our XML as the plain trees that docx makes of its own objects, one for each paragraph or table. */
export function xmlTrees(xml: Xml): readonly IXmlableObject[] {
  const top: unknown[] = [];
  const open: unknown[][] = [top];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close') open.pop();
    else if (token.kind === 'text') open.at(-1)?.push(token.text);
    else if (token.kind === 'open') {
      const attributes = attributesOf(token.attributes);
      const content: unknown[] = attributes === undefined ? [] : [{ _attr: attributes }];
      open.at(-1)?.push({ [token.tag]: token.isEmpty ? emptyContent(attributes) : content });
      if (!token.isEmpty) open.push(content);
    }
  }
  // What stands at the top of a body are elements, and each became an object.
  return top as IXmlableObject[];
}

type Attributes = Readonly<Record<string, string>>;

/** docx writes no list where there is nothing but attributes. */
function emptyContent(attributes: Attributes | undefined): unknown {
  return attributes === undefined ? {} : { _attr: attributes };
}

function attributesOf(text: string): Attributes | undefined {
  const found = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  if (found.length === 0) return undefined;
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescaped(value)]));
}
