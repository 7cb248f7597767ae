/** One option of a pick list, in the language of the window. */
export type Option = {
  readonly value: string;
  readonly label: string;
  /** Found by these words too: code, synonyms, the label in the other language. */
  readonly keywords?: readonly string[];
  /** Short, at the right: where it comes from. */
  readonly detail?: string;
  /** What to know before choosing it. */
  readonly note?: string;
  /** A warning label, e.g. "not yet verified". */
  readonly mark?: string;
  /** Heading it stands under; options of one heading stand together. */
  readonly group?: string;
};

/** Words of a pick list. */
export type PickTexts = {
  readonly placeholder: string;
  readonly open: string;
  /** Names the open list and the chosen chips; the label of the field stays the name of its input alone. */
  readonly options: string;
  readonly chosen: string;
  readonly clear: string;
  readonly remove: (label: string) => string;
  readonly noMatch: (typed: string) => string;
  readonly count: (count: number) => string;
  /** More options match than are shown. */
  readonly more: (count: number) => string;
  /** The typed text is on no list and was not chosen. */
  readonly notChosen: (typed: string) => string;
};

/** What a list offers beside its options: others that are nearly called so, and a new one. */
export type Addition = {
  readonly near: (typed: string) => readonly Option[];
  readonly nearHeading: string;
  readonly createHeading: string;
  readonly createLabel: (typed: string) => string;
  /** Makes the new one and gives its value; undefined when that came to nothing. */
  readonly create: (typed: string) => Promise<string | undefined>;
};

/** The value of the row that makes a new option; no option of a list has it. */
export const CREATE = '#create';

/** The matches, then what is nearly called so, and last the offer to make it. */
export function withAddition(matches: Matches, typed: string, addition: Addition | undefined): Matches {
  const text = typed.trim();
  if (addition === undefined || text === '') return matches;
  const known = new Set(matches.shown.map(({ value }) => value));
  const near = addition
    .near(text)
    .filter(({ value }) => !known.has(value))
    .map((option) => ({ ...option, group: addition.nearHeading }));
  const create = { value: CREATE, label: addition.createLabel(text), group: addition.createHeading };
  return { shown: [...matches.shown, ...near, create], total: matches.total + near.length + 1 };
}

/** At most so many are drawn; who types on finds the rest. */
const SHOWN_MAX = 100;

export type Matches = { readonly shown: readonly Option[]; readonly total: number };

/** The options in which every typed word occurs, those that begin with it first; diacritics and case do not count. */
export function matchOptions(options: readonly Option[], typed: string): Matches {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { shown: options.slice(0, SHOWN_MAX), total: options.length };
  const found = options.filter((option) => {
    const text = searchTextOf(option);
    return words.every((word) => text.includes(word));
  });
  const whole = words.join(' ');
  // Stable sort, and headings stay together because rank is compared within one heading only.
  const order = [...new Set(found.map(({ group }) => group))];
  const ranked = [...found].sort(
    (a, b) => order.indexOf(a.group) - order.indexOf(b.group) || rankOf(a, whole) - rankOf(b, whole),
  );
  return { shown: ranked.slice(0, SHOWN_MAX), total: ranked.length };
}

/** The one option that is called exactly this, by label or code. */
export function exactOption(options: readonly Option[], typed: string): Option | undefined {
  const wanted = fold(typed.trim());
  const named = options.filter(({ label, value }) => fold(label) === wanted || fold(value) === wanted);
  return named.length === 1 ? named[0] : undefined;
}

/** Where the typed text stands in a label, to underline it. */
export function matchIn(label: string, typed: string): readonly [number, number] | undefined {
  const folded = fold(label);
  const wanted = fold(typed.trim());
  // Some letters fold into two; then positions no longer agree and nothing is underlined.
  const start = wanted === '' || folded.length !== label.length ? -1 : folded.indexOf(wanted);
  return start === -1 ? undefined : [start, start + wanted.length];
}

function rankOf(option: Option, typed: string): number {
  const label = fold(option.label);
  if (label.startsWith(typed)) return 0;
  if (label.includes(` ${typed}`)) return 1;
  return label.includes(typed) ? 2 : 3;
}

const searchTexts = new WeakMap<Option, string>();

function searchTextOf(option: Option): string {
  const known = searchTexts.get(option);
  if (known !== undefined) return known;
  const { label, value, keywords = [], detail = '' } = option;
  const text = fold([label, value, detail, ...keywords].join(' '));
  searchTexts.set(option, text);
  return text;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
