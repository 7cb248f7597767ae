import type { Values } from '../fields/state';

/** What an object itself holds: a key of a newer program may be called like something that every object inherits. */
export function ownValue(values: Values | undefined, key: string): unknown {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}
