import { withoutDoubles, wordsIn } from './searchText';

/** The words of many records, so that a search looks through each word once instead of through every text. */
export type SearchIndex = {
  /** Takes in what can be found in a record; what was known of it before no longer counts. */
  readonly put: (id: string, texts: Iterable<string>) => void;
  readonly remove: (id: string) => void;
  /** The records in which every word of the query occurs, also inside a longer word; undefined when all do. */
  readonly search: (query: string) => ReadonlySet<string> | undefined;
};

type Words = {
  readonly list: string[];
  /** The same words without doubled letters. */
  readonly simple: string[];
  /** For each word the places of the records that have it, ascending. */
  readonly places: number[][];
  /** The words as they are written, by what they are looked up as: folding each of them once is enough. */
  readonly known: Map<string, readonly number[]>;
  readonly byKey: Map<string, number>;
};

export function createSearchIndex(): SearchIndex {
  const words: Words = { list: [], simple: [], places: [], known: new Map(), byKey: new Map() };
  /** Places are never used again: what is replaced leaves an empty one. */
  const ids: (string | undefined)[] = [];
  const placeOf = new Map<string, number>();

  function remove(id: string): void {
    const place = placeOf.get(id);
    if (place === undefined) return;
    ids[place] = undefined;
    placeOf.delete(id);
  }
  return {
    remove,
    put(id, texts) {
      remove(id);
      const place = ids.push(id) - 1;
      placeOf.set(id, place);
      for (const text of texts) {
        for (const word of text.split(/\s+/)) {
          for (const key of keysOf(words, word)) note(words.places[key], place);
        }
      }
    },
    search(query) {
      const wanted = wordsIn(query);
      if (wanted.length === 0) return undefined;
      const hits = wanted.map((word) => placesWith(words, word, ids.length));
      const found = new Set<string>();
      ids.forEach((id, place) => {
        if (id !== undefined && hits.every((hit) => hit[place] === 1)) found.add(id);
      });
      return found;
    },
  };
}

function note(places: number[] | undefined, place: number): void {
  if (places && places.at(-1) !== place) places.push(place);
}

function keysOf(words: Words, written: string): readonly number[] {
  const known = words.known.get(written);
  if (known !== undefined) return known;
  // Folding may turn one sign into several words.
  const keys = wordsIn(written).map((word) => keyOf(words, word));
  words.known.set(written, keys);
  return keys;
}

function keyOf({ list, simple, places, byKey }: Words, word: string): number {
  const known = byKey.get(word);
  if (known !== undefined) return known;
  const key = list.push(word) - 1;
  simple.push(withoutDoubles(word));
  places.push([]);
  byKey.set(word, key);
  return key;
}

/** Shorter words are other words without a doubled letter: "EER" is not "er". */
const SPELT_LOOSELY_FROM = 4;

function placesWith({ list, simple, places }: Words, wanted: string, total: number): Uint8Array {
  const loose = withoutDoubles(wanted);
  const isLoose = loose.length >= SPELT_LOOSELY_FROM;
  const hit = new Uint8Array(total);
  let left = total;
  for (const [key, word] of list.entries()) {
    if (!word.includes(wanted) && !(isLoose && simple[key]?.includes(loose) === true)) continue;
    for (const place of places[key] ?? []) {
      if (hit[place] === 0) left -= 1;
      hit[place] = 1;
    }
    // A single letter stands nearly everywhere; then the other words add nothing.
    if (left === 0) break;
  }
  return hit;
}
