import process from 'node:process';
import { it } from 'vitest';
import { kind } from './launch';
import type { Kind } from './launch';

const NAMES: Readonly<Record<Kind, string>> = { real: "Electron's own binary", standin: 'the stand-in' };

/** A test for one kind of runtime. On the other it is skipped under a name that says why; nothing is skipped in silence. */
export function onlyOn(wanted: Kind, reason: string): (name: string, test: () => Promise<void>) => void {
  return (name, test) => {
    if (kind === wanted) {
      it(name, test);
      return;
    }
    const why = `only on ${NAMES[wanted]}: ${reason}`;
    process.stderr.write(`skipped: ${name} (${why})\n`);
    it.skip(`${name} (${why})`, test);
  };
}
