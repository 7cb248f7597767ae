/** Electron's own limit. */
export const MAX_DEPTH = 1000;

/**
 * Whether a value is data through and through: lists and plain records of primitives. Chromium's own structured clone
 * then carries it between the worlds by the same rules, and many times as fast as we could (a register of ten thousand
 * activities crosses twice on its way to a page).
 */
export function isData(value: unknown): boolean {
  return isDataBelow(value, new Set(), 0);
}

function isDataBelow(value: unknown, seen: Set<object>, depth: number): boolean {
  if (typeof value === 'function' || typeof value === 'symbol') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  // Seen twice or in a circle: structured clone keeps that too.
  if (seen.has(value)) return true;
  seen.add(value);
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((child) => isDataBelow(child, seen, depth + 1));
}
