import { unzipSync } from 'fflate';

/** Why a file cannot be read as a Word document, for a person. */
export type NotDocx = 'notZip' | 'notDocx' | 'tooLarge' | 'unsafe';

/** The parts of a document that are XML, as text, by their names. */
export type DocxParts = ReadonlyMap<string, string>;

/** A report of 10,000 activities takes 400 MB unpacked; a bomb takes more, out of very little. */
const UNPACKED_MAX_BYTES = 1_000_000_000;
const PART_MAX_BYTES = 500_000_000;
const PARTS_MAX = 5_000;
/** The best a real document does is about 40 to 1; deflate itself ends at 1,032. */
const RATIO_MAX = 400;
const SMALL_PART_BYTES = 10_000_000;

const BODY = 'word/document.xml';

/**
 * Opens the package of a document from anywhere. Nothing of it is trusted: what would unpack to more than a document takes
 * is not unpacked, and XML that declares entities, which could grow without end or name files, is refused.
 */
export function docxParts(bytes: Uint8Array): DocxParts | NotDocx {
  const claimed = claimedSizes(bytes);
  if (claimed !== 'fine') return claimed;
  const parts = new Map<string, string>();
  const decoder = new TextDecoder('utf-8');
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name }) => isXml(name) });
    for (const [name, content] of Object.entries(unpacked)) {
      const text = decoder.decode(content);
      if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'unsafe';
      parts.set(name, text);
    }
  } catch {
    return 'notZip';
  }
  return parts.has(BODY) ? parts : 'notDocx';
}

/** The names of all parts, pictures included, in the order of the package. */
export function partNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** fflate unpacks into a buffer of the size that the directory claims, so a part cannot grow beyond what is judged here. */
function claimedSizes(bytes: Uint8Array): 'fine' | NotDocx {
  let total = 0;
  let parts = 0;
  let worst: 'fine' | NotDocx = 'fine';
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        parts += 1;
        const isBomb = originalSize > SMALL_PART_BYTES && originalSize > size * RATIO_MAX;
        if (total > UNPACKED_MAX_BYTES || originalSize > PART_MAX_BYTES || parts > PARTS_MAX || isBomb) {
          worst = 'tooLarge';
        }
        // Two parts of one name: one reader takes the first and another the last.
        if (names.has(name.toLowerCase())) worst = 'unsafe';
        names.add(name.toLowerCase());
        return false;
      },
    });
  } catch {
    return 'notZip';
  }
  return worst;
}
