import { isValues } from '../fields/state';
import { hashOf } from './hash';

/** Records never change in place, so that what was worked out for one holds as long as it is there. */
const cache = new WeakMap<object, string>();

/**
 * What a record says, in 64 characters. Nothing recorded is the same as no field at all, so that a program that knows
 * more fields finds the same; the order of sets and keys means nothing.
 */
export function recordFingerprint(record: object): string {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const made = hashOf(meaningOf(record) ?? '');
  cache.set(record, made);
  return made;
}

/** True when two records say the same, by what their fingerprint is made of. */
export function meansTheSame(a: object, b: object): boolean {
  return a === b || meaningOf(a) === meaningOf(b);
}

function meaningOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return meaningOfAll(value);
  if (!isValues(value)) return JSON.stringify(value);
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const meaning = meaningOf(value[key]);
    if (meaning !== undefined) parts.push(`${JSON.stringify(key)}:${meaning}`);
  }
  return parts.length === 0 ? undefined : `{${parts.join(',')}}`;
}

// Every list of texts is a set, in this version and in any other; items with an id stand in an order that means something.
function meaningOfAll(values: readonly unknown[]): string | undefined {
  if (values.length === 0) return undefined;
  const meanings = values.map((value) => meaningOf(value) ?? 'null');
  if (values.every((value) => typeof value === 'string')) meanings.sort();
  return `[${meanings.join(',')}]`;
}
