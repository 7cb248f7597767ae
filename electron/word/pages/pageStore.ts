import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The lines of a font and the widths of its letters, in ems; 0 for a letter that is not known. */
export type MeasuredFace = { readonly lineHeight: number; readonly widths: readonly number[] };

/** The fonts of organisations that were measured before, so that they are not measured again. */
export type PageStore = {
  readonly remembered: (name: string, measure: () => MeasuredFace | undefined) => MeasuredFace | undefined;
  /** Keeps it for the next report; whoever cannot write it measures again. */
  readonly keep: () => void;
};

const FILE = 'fonts.json';
const ENTRIES_MAX = 100;

/** Without a folder it remembers for one report only. */
export function pageStore(folder: string | undefined): PageStore {
  const known = folder === undefined ? new Map<string, MeasuredFace>() : readStore(folder);
  let isNew = false;
  return {
    remembered(name, measure) {
      const found = known.get(name);
      if (found !== undefined) return found;
      const measured = measure();
      if (measured !== undefined) known.set(name, measured);
      isNew ||= measured !== undefined;
      return measured;
    },
    keep() {
      if (folder !== undefined && isNew) writeStore(folder, [...known].slice(-ENTRIES_MAX));
    },
  };
}

function readStore(folder: string): Map<string, MeasuredFace> {
  try {
    const entries: unknown = JSON.parse(readFileSync(path.join(folder, FILE), 'utf8'));
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    // Not there yet, or damaged: measuring again is all it costs.
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, MeasuredFace] {
  if (!Array.isArray(entry)) return false;
  const [name, face] = entry as unknown[];
  return typeof name === 'string' && isFace(face);
}

function isFace(face: unknown): face is MeasuredFace {
  if (typeof face !== 'object' || face === null || !('lineHeight' in face) || !('widths' in face))
    return false;
  const { lineHeight, widths } = face;
  return isLength(lineHeight) && lineHeight > 0 && Array.isArray(widths) && widths.every(isLength);
}

/** No letter is wider, and no line taller, than a few ems. */
function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 10;
}

function writeStore(folder: string, entries: readonly unknown[]): void {
  const file = path.join(folder, FILE);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, JSON.stringify(entries));
    renameSync(temporary, file);
  } catch {
    // A full disk or a folder of somebody else: the report is whole without it.
  }
}
