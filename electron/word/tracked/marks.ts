import type { Xml } from '../xml';
import { escaped } from '../xml';

/** In whose name, and on what day, Word shows the changes. */
export type Author = { readonly name: string; readonly date: string };

export type Kind = 'ins' | 'del';

/** Writes changes as Word tracks them, each with a number of its own. */
export type Marker = {
  /** A paragraph of which everything, its end included, is new or gone. */
  readonly paragraph: (xml: Xml, kind: Kind) => Xml;
  /** The same, but its end stays: the last paragraph of a cell always does. */
  readonly content: (xml: Xml, kind: Kind) => Xml;
  /** A paragraph of which only the end is new or gone, so that it runs on into the next. */
  readonly end: (xml: Xml, kind: Kind) => Xml;
  /** A whole row of a table. */
  readonly row: (xml: Xml, kind: Kind) => Xml;
  /** One paragraph out of two: what went and what came, with one end. */
  readonly replaced: (before: Xml, after: Xml) => Xml;
};

const PROPERTIES = /^(<w:p>)(<w:pPr>.*?<\/w:pPr>)?/s;

export function marker({ name, date }: Author): Marker {
  // Far from the numbers of bookmarks, which some readers take for the same row.
  let lastId = 1_000_000;
  const attributes = () => {
    lastId += 1;
    return `w:id="${lastId}" w:author="${escaped(name)}" w:date="${date}T00:00:00Z"`;
  };
  const around = (runs: Xml, kind: Kind) =>
    runs === '' ? '' : `<w:${kind} ${attributes()}>${runs}</w:${kind}>`;
  const marked = (xml: Xml, kind: Kind) =>
    parts(kind === 'del' ? gone(xml) : xml)
      .map(({ isRuns, text }) => (isRuns ? around(text, kind) : text))
      .join('');
  const content = (xml: Xml, kind: Kind) => {
    const { head, body } = opened(xml);
    return `${head}${marked(body, kind)}</w:p>`;
  };
  const end = (xml: Xml, kind: Kind) => {
    const { head, body } = opened(xml);
    return `${withEnd(head, `<w:rPr><w:${kind} ${attributes()}/></w:rPr>`)}${body}</w:p>`;
  };
  return {
    content,
    end,
    paragraph: (xml, kind) => end(content(xml, kind), kind),
    row(xml, kind) {
      const change = `<w:${kind} ${attributes()}/>`;
      const cells = xml.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) => content(paragraph, kind));
      // Behind what else is said of the row, as the schema wants it.
      return cells.includes('</w:trPr>')
        ? cells.replace('</w:trPr>', `${change}</w:trPr>`)
        : cells.replace('<w:tr>', `<w:tr><w:trPr>${change}</w:trPr>`);
    },
    replaced(before, after) {
      const { head, body } = opened(after);
      return `${head}${marked(opened(before).body, 'del')}${marked(body, 'ins')}</w:p>`;
    },
  };
}

function opened(paragraph: Xml): { readonly head: Xml; readonly body: Xml } {
  const head = PROPERTIES.exec(paragraph)?.[0] ?? '<w:p>';
  return { head, body: paragraph.slice(head.length, -'</w:p>'.length) };
}

function withEnd(head: Xml, change: Xml): Xml {
  if (!head.endsWith('</w:pPr>')) return `${head}<w:pPr>${change}</w:pPr>`;
  return `${head.slice(0, -'</w:pPr>'.length)}${change}</w:pPr>`;
}

/** What went has no bookmarks, which must be there once, no links, which may lead nowhere now, and no pictures. */
function gone(xml: Xml): Xml {
  return xml
    .replace(/<w:bookmark(?:Start|End)[^>]*\/>|<\/?w:hyperlink[^>]*>/g, '')
    .replace(/<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/gs, '')
    .replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText');
}

/** Rows of runs, and what stands between them. */
function parts(xml: Xml): readonly { readonly isRuns: boolean; readonly text: Xml }[] {
  const found: { isRuns: boolean; text: Xml }[] = [];
  let from = 0;
  for (const match of xml.matchAll(/(?:<w:r>.*?<\/w:r>)+/gs)) {
    found.push({ isRuns: false, text: xml.slice(from, match.index) }, { isRuns: true, text: match[0] });
    from = match.index + match[0].length;
  }
  return [...found, { isRuns: false, text: xml.slice(from) }];
}
