const GROUP_CHARACTERS = 8;
const SHORT_CHARACTERS = 12;
const SHORT_GROUP_CHARACTERS = 4;

/** A fingerprint as people compare it: groups of eight characters. */
export function fullFingerprint(fingerprint: string): string {
  return grouped(fingerprint, GROUP_CHARACTERS);
}

/** Its first twelve characters in groups of four, for every page. */
export function shortFingerprint(fingerprint: string): string {
  return grouped(fingerprint.slice(0, SHORT_CHARACTERS), SHORT_GROUP_CHARACTERS);
}

function grouped(text: string, size: number): string {
  const groups = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
  return groups.join(' ');
}
