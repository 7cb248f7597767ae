/** Choices that look random and are the same in every run. */
export type Dice = {
  /** 0 up to and including `highest`. */
  number(highest: number): number;
  /** True once in so many times. */
  onceIn(times: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  some<Item>(items: readonly Item[], least: number, most: number): Item[];
  words(count: number): string;
  sentence(): string;
  id(): string;
};

const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

/** Syllables of which Dutch-looking words are made, so that no two texts are the same and search has work. */
const SYLLABLES =
  'be ge ver ont aan in uit op mee ma te lo ri ka do zen ster ling heid den gen tie werk land dag'.split(' ');

/** The minimal standard generator of Park and Miller: eight lines, no package. */
export function dice(seed: number): Dice {
  let state = (seed % MODULUS) + 1;
  let ids = 0;
  const number = (highest: number) => {
    state = (state * MULTIPLIER) % MODULUS;
    return state % (highest + 1);
  };
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[number(items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const word = () => Array.from({ length: 2 + number(2) }, () => one(SYLLABLES)).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  return {
    number,
    one,
    words,
    onceIn: (times) => number(times - 1) === 0,
    some: (items, least, most) => {
      const count = least + number(most - least);
      return [...new Set(Array.from({ length: count }, () => one(items)))];
    },
    sentence: () => {
      const text = words(6 + number(8));
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    id: () => `b0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  };
}
