import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChapterLayout } from './layoutChapter';

/** What was counted before, so that it is not counted again. Holds fingerprints and numbers, nothing that was written. */
export type PageStore = {
  readonly remembered: (key: string, count: () => ChapterLayout | undefined) => ChapterLayout | undefined;
  /** Keeps it for the next report; whoever cannot write it counts again. */
  readonly keep: () => void;
};

const FILE = 'pages.json';
const ENTRIES_MAX = 20_000;
const KEY = /^[0-9a-f]{64}$/;

/** Without a folder it remembers for one report only. */
export function pageStore(folder: string | undefined): PageStore {
  const known = folder === undefined ? new Map<string, ChapterLayout>() : readStore(folder);
  let isNew = false;
  return {
    remembered(key, count) {
      const found = known.get(key);
      if (found !== undefined) {
        // The last used are kept longest.
        known.delete(key);
        known.set(key, found);
        return found;
      }
      const counted = count();
      if (counted !== undefined) known.set(key, counted);
      isNew ||= counted !== undefined;
      return counted;
    },
    keep() {
      if (folder !== undefined && isNew) writeStore(folder, [...known].slice(-ENTRIES_MAX));
    },
  };
}

function readStore(folder: string): Map<string, ChapterLayout> {
  try {
    const entries: unknown = JSON.parse(readFileSync(path.join(folder, FILE), 'utf8'));
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    // Not there yet, or damaged: counting again is all it costs.
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, ChapterLayout] {
  if (!Array.isArray(entry)) return false;
  const [key, layout] = entry as unknown[];
  return typeof key === 'string' && KEY.test(key) && isLayout(layout);
}

function isLayout(layout: unknown): layout is ChapterLayout {
  if (typeof layout !== 'object' || layout === null || !('pages' in layout) || !('places' in layout))
    return false;
  const { pages, places } = layout;
  return isCount(pages) && Array.isArray(places) && places.every((place) => isCount(place) && place < pages);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
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
