import type { LenientText } from '../../shared/commands/rescuePort';

/** A byte order mark or the places of the NULs tell UTF-16; more than this share of NULs at one side is no accident. */
const NUL_SHARE = 0.3;
const LOOKED_AT_BYTES = 4_096;

/**
 * The text of a file of which the encoding is wrong or unknown, to find in it what is whole. Bytes that are no text become
 * U+0000, which may stand in no JSON, so that nothing that was lost there is taken for what somebody wrote.
 */
export function decodeLeniently(bytes: Uint8Array): LenientText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return { text: new TextDecoder(wide).decode(bytes).replaceAll('\uFFFD', '\0'), encoding: 'utf16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf8' };
  } catch {
    return decodeBroken(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT_BYTES);
  const nulsAt = (side: number) => start.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [even, odd] = [nulsAt(0), nulsAt(1)];
  const enough = (start.length / 2) * NUL_SHARE;
  // A file of nothing but zeros has no text in any encoding.
  if (odd > enough && even <= enough) return 'utf-16le';
  return even > enough && odd <= enough ? 'utf-16be' : undefined;
}

// In UTF-8 with damage most letters with a mark are still whole; in an old Windows file none is.
function decodeBroken(bytes: Uint8Array): LenientText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split('\uFFFD').length - 1;
  const whole = text.match(/[\u0080-\u{10ffff}]/gu)?.filter((letter) => letter !== '\uFFFD').length ?? 0;
  if (wrong <= whole || bytes.includes(0)) return { text: text.replaceAll('\uFFFD', '\0'), encoding: 'utf8' };
  return { text: decodeWindows(bytes), encoding: 'windows1252' };
}

/** What Windows-1252 has where Latin-1 has no letters, from 0x80; a blank where it has nothing either. */
const WINDOWS_LETTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// Node's own decoder of that name reads Latin-1, and loses dashes and quotes.
function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => {
      const windows = WINDOWS_LETTERS.charAt(letter.charCodeAt(0) - 0x80);
      return windows.trim() === '' ? '\0' : windows;
    });
}
