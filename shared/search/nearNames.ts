import { folded } from './searchText';

/** Words that many names share and that tell nobody apart. */
const COMMON = new Set(
  `bv nv vof cv bvba ltd limited llc inc incorporated corp corporation company co gmbh ag sa sarl sas srl spa plc ab oy as
   holding group groep stichting vereniging coöperatie cooperatie ua the de het van der den en and of
   nederland netherlands ireland benelux europe europa international emea operations services`
    .split(/\s+/)
    .map(folded),
);

/** At least so alike, from 0 to 1: finds "Googel" for "Google" and not "Gooische". */
const ALIKE_AT_LEAST = 0.6;
const SAME_FIRST_WORD = 0.7;
const SHORTEST_WORD = 3;

/**
 * The items whose name could mean the same party as a typed one, the most alike first: the same telling word ("Google
 * Ireland Ltd" and "Google"), or a word misspelt. The same name itself is the best match.
 */
export function nearNames<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  typed: string,
): readonly Item[] {
  const wanted = tellingWords(typed);
  if (wanted.length === 0) return [];
  return items
    .map((item) => ({
      item,
      likeness: Math.max(0, ...namesOf(item).map((name) => nameLikeness(wanted, tellingWords(name)))),
    }))
    .filter(({ likeness: found }) => found >= ALIKE_AT_LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ item }) => item);
}

/** The words of a name that tell it from others, without accents and legal forms. */
export function tellingWords(name: string): readonly string[] {
  const words = folded(name)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const telling = words.filter((word) => !COMMON.has(word));
  // A name of nothing but common words, such as "The Company", is told by those.
  return telling.length === 0 ? words : telling;
}

/** How well the words of the shorter name are found in the other one, from 0 to 1. */
export function nameLikeness(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  const best = few.map((word) => Math.max(...many.map((other) => wordLikeness(word, other))));
  const mean = best.reduce((sum, one) => sum + one, 0) / few.length;
  // Suppliers put their own name first: "Exact Online" and "Exact Globe" are worth a look.
  return a[0] === b[0] ? Math.max(mean, SAME_FIRST_WORD) : mean;
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < SHORTEST_WORD || b.length < SHORTEST_WORD) return 0;
  if (a.startsWith(b) || b.startsWith(a)) return 0.8;
  const [inA, inB] = [pairsOf(a), pairsOf(b)];
  const rest = [...inB];
  const shared = inA.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (inA.length + inB.length);
}

/** Neighbouring letters, as Dice compares words. */
function pairsOf(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
