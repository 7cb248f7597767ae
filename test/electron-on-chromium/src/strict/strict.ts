import type { EventEmitter } from 'node:events';
import { notImplemented } from './notImplemented';

/** The members of one of Electron's objects that the stand-in has; each fits Electron's own type. */
export type Part<Full> = { [Member in Exclude<keyof Full, keyof EventEmitter>]?: Full[Member] };

// Asked of any object by promises, by JSON, by the inspector and by module loaders: not a use of Electron.
const QUIET = new Set(['then', 'toJSON', 'inspect', 'nodeType', '$$typeof', '__esModule', 'default']);

/** Presents a part of one of Electron's objects as the whole: touching a member that is not there throws. */
export function strict<Full extends object>(name: string, part: Part<Full>): Full {
  // True for every caller by the trap below: what the part lacks never comes out as undefined.
  return new Proxy(part, { get: (target, key) => memberOf(name, target, key) }) as unknown as Full;
}

function memberOf(name: string, target: object, key: string | symbol): unknown {
  if (typeof key === 'symbol' || QUIET.has(key) || Reflect.has(target, key)) return Reflect.get(target, key);
  throw notImplemented(`${name}.${key}`);
}
