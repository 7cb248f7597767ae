import { elementsOf, tagsOf, valuesOf } from '../check/elements';
import { attributeOf } from '../xmlTokens';
import type { Xml } from '../xml';
import type { FaceOf, FontFace } from './fontFace';

/** Lengths are twips: twentieths of a point. */
export type RunLook = {
  readonly face: FontFace;
  readonly size: number;
  readonly isCapitals: boolean;
  readonly isSlanted: boolean;
  /** Room that is put behind every letter. */
  readonly spacing: number;
};

export type ParagraphLook = {
  readonly run: RunLook;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  /** Of the rule above or below, with the room between it and the text. */
  readonly ruleAbove: number;
  readonly ruleBelow: number;
};

/** How text looks in a style, as far as it takes room; undefined where that cannot be told. */
export type Looks = {
  readonly paragraph: (style: string) => ParagraphLook | undefined;
  /** Of a run in a character style, '' for none, in a paragraph of a style. */
  readonly run: (paragraphStyle: string, style: string) => RunLook | undefined;
};

/** Reads the looks from the styles of a document. */
export function looksIn(stylesXml: Xml, faceOf: FaceOf): Looks {
  const styles = new Map(
    elementsOf(stylesXml, 'w:style').map((style) => [
      valuesOf(style, 'w:style', 'w:styleId')[0] ?? '',
      style,
    ]),
  );
  const defaults = elementsOf(stylesXml, 'w:docDefaults')[0] ?? '';
  const cascade = (id: string) => cascadeOf(id, styles, defaults);
  const paragraphs = remembering((style: string) => paragraphLook(cascade(style), faceOf));
  const runs = remembering((key: string) => {
    const [paragraphStyle = '', style = ''] = key.split('\n');
    return runLook(
      [...(style === '' ? [] : cascadeOf(style, styles, '')), ...cascade(paragraphStyle)],
      faceOf,
    );
  });
  return { paragraph: paragraphs, run: (paragraphStyle, style) => runs(`${paragraphStyle}\n${style}`) };
}

function remembering<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}

/** The style itself, what it is based on, and the defaults of the document: the first that says something counts. */
function cascadeOf(id: string, styles: ReadonlyMap<string, Xml>, defaults: Xml): readonly Xml[] {
  const found: Xml[] = [];
  let next: string | undefined = id;
  // A style that is based on itself, in a document of somebody else, must not go round for ever.
  while (next !== undefined && styles.has(next) && found.length < 20) {
    const style: Xml = styles.get(next) ?? '';
    found.push(style);
    next = valuesOf(style, 'w:basedOn', 'w:val')[0];
  }
  return [...found, defaults];
}

function paragraphLook(cascade: readonly Xml[], faceOf: FaceOf): ParagraphLook | undefined {
  const run = runLook(cascade, faceOf);
  if (run === undefined) return undefined;
  const properties = cascade.map((xml) => /<w:pPr>.*?<\/w:pPr>/s.exec(xml)?.[0] ?? '');
  const number = (tag: string, attribute: string, fallback: number) =>
    Number(firstOf(properties, tag, attribute) ?? fallback);
  return {
    run,
    before: number('w:spacing', 'w:before', 0),
    after: number('w:spacing', 'w:after', 0),
    line: number('w:spacing', 'w:line', 240),
    lineRule: firstOf(properties, 'w:spacing', 'w:lineRule') ?? 'auto',
    left: number('w:ind', 'w:left', 0),
    right: number('w:ind', 'w:right', 0),
    firstLine: number('w:ind', 'w:firstLine', 0) - number('w:ind', 'w:hanging', 0),
    keepNext: isOn(properties, 'w:keepNext'),
    keepLines: isOn(properties, 'w:keepLines'),
    pageBreakBefore: isOn(properties, 'w:pageBreakBefore'),
    ruleAbove: ruleOf(properties, 'top'),
    ruleBelow: ruleOf(properties, 'bottom'),
  };
}

function runLook(cascade: readonly Xml[], faceOf: FaceOf): RunLook | undefined {
  const properties = cascade.map((xml) => /<w:rPr>.*?<\/w:rPr>/s.exec(xml)?.[0] ?? '');
  const font = firstOf(properties, 'w:rFonts', 'w:ascii') ?? 'Times New Roman';
  const face = faceOf(font, isOn(properties, 'w:b'));
  if (face === undefined) return undefined;
  return {
    face,
    // Sizes are told in half points.
    size: Number(firstOf(properties, 'w:sz', 'w:val') ?? 20) * 10,
    isCapitals: isOn(properties, 'w:caps'),
    isSlanted: isOn(properties, 'w:i'),
    spacing: Number(firstOf(properties, 'w:spacing', 'w:val') ?? 0),
  };
}

function firstOf(properties: readonly Xml[], tag: string, attribute: string): string | undefined {
  for (const xml of properties) {
    for (const attributes of tagsOf(xml, tag)) {
      const value = attributeOf(attributes, attribute);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function isOn(properties: readonly Xml[], tag: string): boolean {
  for (const xml of properties) {
    const [attributes] = tagsOf(xml, tag);
    if (attributes !== undefined) return !/"(?:0|false|off)"/.test(attributes);
  }
  return false;
}

/** Eighths of a point wide, and points away from the text. */
function ruleOf(properties: readonly Xml[], side: 'top' | 'bottom'): number {
  const rules = properties.find((xml) => xml.includes('<w:pBdr>')) ?? '';
  const found = new RegExp(`<w:pBdr>.*?(<w:${side} [^>]*>)`, 's').exec(rules)?.[1];
  if (found === undefined || /w:val="(?:none|nil)"/.test(found)) return 0;
  return Number(attributeOf(found, 'w:sz') ?? 0) * 2.5 + Number(attributeOf(found, 'w:space') ?? 0) * 20;
}
