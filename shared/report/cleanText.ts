/** A text fit for a document: its paragraphs, and how many characters no XML file can hold and were replaced. */
export type CleanText = { readonly paragraphs: readonly string[]; readonly replaced: number };

const PARAGRAPH_MAX_CHARACTERS = 1_000;
const REPLACEMENT = '\uFFFD';

/** Control characters, U+FFFE and U+FFFF, which XML 1.0 forbids, and halves of a surrogate pair. */
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Anything that may need work; nearly every text has none of it, and a report has a hundred thousand texts. */
const SUSPECT = /[\u0000-\u0008\u000A-\u001F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]/;

/**
 * Makes a text safe for Word: line ends part paragraphs, what XML forbids becomes U+FFFD and is counted, and a paragraph
 * of more than 1,000 characters is split at a space, because LibreOffice needs minutes for very long ones in a cell.
 */
export function cleanText(text: string): CleanText {
  if (text.length <= PARAGRAPH_MAX_CHARACTERS && !SUSPECT.test(text)) {
    return { paragraphs: [text], replaced: 0 };
  }
  const lines = text.split(LINE_ENDS);
  let replaced = 0;
  const paragraphs = lines.flatMap((line) => {
    const clean = line.replace(NOT_XML, () => {
      replaced += 1;
      return REPLACEMENT;
    });
    return splitLong(clean);
  });
  return { paragraphs, replaced };
}

function splitLong(line: string): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > PARAGRAPH_MAX_CHARACTERS) {
    const at = splitPoint(rest);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

/** After the last space that fits; a word that is longer than a paragraph is cut, but never inside one character. */
function splitPoint(text: string): number {
  const space = text.lastIndexOf(' ', PARAGRAPH_MAX_CHARACTERS);
  if (space > 0) return space;
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(PARAGRAPH_MAX_CHARACTERS - 1));
  return isInsidePair ? PARAGRAPH_MAX_CHARACTERS - 1 : PARAGRAPH_MAX_CHARACTERS;
}
