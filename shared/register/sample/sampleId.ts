/**
 * The fixed UUID behind a readable key. The example must be the same bytes on every machine and in every release, so
 * its ids are computed, not drawn; they have the form of a version 4 UUID because that is what a register holds.
 */
export function sampleId(key: string): string {
  const hex = [0, 1, 2, 3].map((part) => hashWord(`${part}/${key}`)).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

// FNV-1a over the code units, then the final mix of MurmurHash3: keys that differ in one letter share nothing.
function hashWord(key: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
