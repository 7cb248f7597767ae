import { Document, Packer } from 'docx';
import type { ISectionOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../shared/report/blocks';
import type { Sections } from './blocks';
import type { Embedded } from './embedded';
import { emptyFooter, emptyHeader, pageFooter, pageHeader } from './headerFooter';
import type { Lying } from './headerFooter';
import { pageProperties } from './pageProperties';
import { stylesXml } from './styles/stylesXml';

const PROGRAM = 'Verwerkingsregister';

/** Everything of a document but its body: the other parts, and what stands before, between and after the chapters. */
export type Frame = {
  /** As text, by their names in the package; without the body. */
  readonly parts: ReadonlyMap<string, string>;
  readonly start: string;
  readonly sections: Sections;
  readonly end: string;
};

/** The custom property in which the fingerprint of the register stands. */
export const FINGERPRINT_PROPERTY = 'RegisterFingerprint';

const BODY = 'word/document.xml';

/** What `frame` needs of a report; its blocks are none of its business. */
export type FrameFacts = Pick<Report, 'language' | 'header' | 'footer' | 'pageWords' | 'properties'> & {
  readonly embedded: Embedded | undefined;
};

/** Lets docx make styles, headers, footers, lists, settings and sections, around an empty body. */
export async function documentFrame(facts: FrameFacts): Promise<Frame> {
  const document = new Document({
    ...facts.properties,
    lastModifiedBy: PROGRAM,
    externalStyles: stylesXml(facts.language),
    // Survives every editor that was tried, also where the data itself is dropped.
    customProperties:
      facts.embedded === undefined ? [] : [{ name: FINGERPRINT_PROPERTY, value: facts.embedded.fingerprint }],
    sections: [firstSection(facts), section(facts, ''), section(facts, 'Landscape')],
  });
  keepBraces(document);
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const parts = new Map(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const body = parts.get(BODY) ?? '';
  parts.delete(BODY);
  return { parts, ...cut(body) };
}

/** The body of docx is nothing but the properties of the three sections: each in a paragraph, the last one bare. */
function cut(body: string): Pick<Frame, 'start' | 'sections' | 'end'> {
  const [first, portrait, landscape] = [...body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
  const start = /^.*?<w:body>/s.exec(body)?.[0];
  if (start === undefined || first === undefined || portrait === undefined || landscape === undefined) {
    throw new Error('docx wrote other sections than it was asked for');
  }
  return { start, sections: { first, portrait, landscape }, end: '</w:body></w:document>' };
}

function firstSection(facts: FrameFacts): ISectionOptions {
  const { properties } = section(facts, '');
  return {
    properties: { ...properties, titlePage: true },
    headers: { default: pageHeader(facts), first: emptyHeader() },
    footers: { default: pageFooter(facts), first: emptyFooter() },
    children: [],
  };
}

function section(facts: FrameFacts, lying: Lying): ISectionOptions {
  return {
    properties: { page: pageProperties(lying) },
    headers: { default: pageHeader(facts, lying) },
    footers: { default: pageFooter(facts, lying) },
    children: [],
  };
}

/**
 * docx replaces `{name-0}` anywhere in its XML by the number of the list of that name, in people's texts too, and it
 * gives every document a list. Our lists are made by a style instead, so there is nothing for it to replace.
 */
function keepBraces(document: Document): void {
  Object.defineProperty(document.Numbering, 'ConcreteNumbering', { value: [] });
}
