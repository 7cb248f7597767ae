import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A document with parts that somebody changed by hand; undefined takes a part out. */
export function tampered(
  bytes: Uint8Array,
  changes: Readonly<Record<string, ((xml: string) => string) | undefined>>,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [name, change] of Object.entries(changes)) {
    const part = parts.get(name);
    if (change === undefined) parts.delete(name);
    else parts.set(name, strToU8(change(part === undefined ? '' : strFromU8(part))));
  }
  return zipSync(Object.fromEntries(parts));
}
