/**
 * True when two values of a JSON file say the same; the keys of an object in any order. Asked of every record of three
 * files, so it stops at the first difference and makes no text of them.
 */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && isSameArray(a, b);
  return !Array.isArray(b) && isSameObject(a as Loose, b as Loose);
}

type Loose = Readonly<Record<string, unknown>>;

function isSameArray(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (!isSameContent(a[index], b[index])) return false;
  }
  return true;
}

function isSameObject(a: Loose, b: Loose): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(b, key) || !isSameContent(a[key], b[key])) return false;
  }
  return true;
}
