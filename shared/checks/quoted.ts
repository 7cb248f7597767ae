/** A text as it stands between quotation marks: its own become single ones, as in print. */
export function quoted(text: string): string {
  return text.replace(/[“„]/g, '‘').replace(/”/g, '’');
}

/** The names of the values that a message puts between quotation marks: “{name}”. */
export function quotedNames(message: string): ReadonlySet<string> {
  const before = known.get(message);
  if (before !== undefined) return before;
  const names = [...message.matchAll(/“[^“”]*”/g)].flatMap(([part]) =>
    [...part.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  );
  const made = new Set(names);
  known.set(message, made);
  return made;
}

/** Messages are those of the catalogue, so there are only so many. */
const known = new Map<string, ReadonlySet<string>>();
