/** No form holds nearly as much; what is larger or deeper is a fault or an attack. */
const MAX_SIZE = 4_000_000;
const MAX_DEPTH = 64;

/** Whether a message is plain data of a sane size. Structured clone would also carry maps, cycles and buffers. */
export function isPlainInput(input: unknown): boolean {
  let left = MAX_SIZE;
  return isPlain(input, MAX_DEPTH);

  function isPlain(value: unknown, depthLeft: number): boolean {
    left -= typeof value === 'string' ? value.length + 1 : 1;
    if (left < 0 || depthLeft < 0) return false;
    if (value === null || typeof value !== 'object') return isPlainScalar(value);
    if (Array.isArray(value)) return value.every((entry) => isPlain(entry, depthLeft - 1));
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    return Object.entries(value).every(([key, entry]) => isPlain(key, 0) && isPlain(entry, depthLeft - 1));
  }
}

function isPlainScalar(value: unknown): boolean {
  return value === null || ['undefined', 'boolean', 'number', 'string'].includes(typeof value);
}
