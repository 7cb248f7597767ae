import { notImplemented } from './notImplemented';

/** Refuses options that the stand-in does not know, rather than ignoring what the program asked for. */
export function refuseUnknownOptions(
  owner: string,
  given: object | undefined,
  known: readonly string[],
): void {
  for (const name of Object.keys(given ?? {})) {
    if (!known.includes(name)) throw notImplemented(`${owner} option '${name}'`);
  }
}
