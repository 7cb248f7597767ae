import { fieldAt } from '../fields/fieldAt';
import type { Text } from '../i18n/text';
import type { Values } from '../fields/state';
import { COLLECTIONS } from '../register/register';
import type { CollectionName } from '../register/register';
import type { Finding } from './findings';
import type { CountState, Unit } from './units';

export type Article = '30(1)' | '30(2)';

/** Something that Article 30 demands of a record, by the letter of the law. */
export type Element = {
  readonly article: Article;
  readonly letter: string;
  readonly label: Text;
  /** Where a letter stands for two things: the list that holds them. */
  readonly within?: string;
};

/**
 * The eight elements of Article 30(1) and the four of 30(2), in the order of the law. What letter a asks of the
 * organisation and its DPO stands with them, once, and not in every activity.
 */
export const ELEMENTS: Readonly<Partial<Record<CollectionName, readonly Element[]>>> = {
  organisations: [
    {
      article: '30(1)',
      letter: 'a',
      label: { nl: 'Organisatie en contactgegevens', en: 'Organisation and contact details' },
    },
  ],
  dpos: [
    {
      article: '30(1)',
      letter: 'a',
      label: { nl: 'Functionaris voor gegevensbescherming', en: 'Data protection officer' },
    },
  ],
  activities: [
    { article: '30(1)', letter: 'a', label: { nl: 'Verantwoordelijke', en: 'Controller' } },
    { article: '30(1)', letter: 'b', label: { nl: 'Doelen', en: 'Purposes' } },
    {
      article: '30(1)',
      letter: 'c',
      label: { nl: 'Betrokkenen', en: 'Data subjects' },
      within: 'dataSubjects',
    },
    { article: '30(1)', letter: 'c', label: { nl: 'Persoonsgegevens', en: 'Personal data' }, within: 'data' },
    { article: '30(1)', letter: 'd', label: { nl: 'Ontvangers', en: 'Recipients' } },
    { article: '30(1)', letter: 'e', label: { nl: 'Doorgifte', en: 'Transfers' } },
    { article: '30(1)', letter: 'f', label: { nl: 'Bewaartermijnen', en: 'Retention periods' } },
    { article: '30(1)', letter: 'g', label: { nl: 'Beveiliging', en: 'Security' } },
  ],
  processorRecords: [
    { article: '30(2)', letter: 'a', label: { nl: 'Verantwoordelijken', en: 'Controllers' } },
    { article: '30(2)', letter: 'b', label: { nl: 'Verwerkingen', en: 'Processing' } },
    { article: '30(2)', letter: 'c', label: { nl: 'Doorgifte', en: 'Transfers' } },
    { article: '30(2)', letter: 'd', label: { nl: 'Beveiliging', en: 'Security' } },
  ],
};

export type ElementState = { readonly element: Element; readonly state: CountState };

type Looked = {
  readonly collection: CollectionName;
  readonly record: Values;
  readonly units: readonly Unit[];
  readonly findings: readonly Pick<Finding, 'path' | 'certainty'>[];
};

/** What is known of each element of a record: missing while anything is, and unknown when that is all that is wrong. */
export function elementsIn({ collection, record, units, findings }: Looked): readonly ElementState[] {
  const asked = units
    .filter(({ level }) => level === 'A30')
    .map((unit) => ({ state: unit.state, elements: elementsOfPlace(collection, unit) }));
  // A question points at a letter when its field is an element of Article 30, whatever law it comes from.
  const questions = new Set(
    findings
      .filter(({ certainty }) => certainty === 'soft')
      .flatMap(({ path }) => elementsAsked(collection, path)),
  );
  return (ELEMENTS[collection] ?? []).map((element) => {
    const states = asked.filter(({ elements }) => elements.includes(element)).map(({ state }) => state);
    return {
      element,
      state: needsData(element, record) ? 'missing' : stateFrom(states, questions.has(element)),
    };
  });
}

function elementsAsked(collection: CollectionName, path: string): readonly Element[] {
  const article = fieldAt(COLLECTIONS[collection], path)?.article ?? '';
  return (ELEMENTS[collection] ?? []).filter((element) => names(element, { path, article }));
}

// Terms belong to data: where no data are recorded, no term is either, though no single field asks for it.
function needsData({ article, letter }: Element, record: Values): boolean {
  const { data } = record;
  return article === '30(1)' && letter === 'f' && (!Array.isArray(data) || data.length === 0);
}

function stateFrom(states: readonly CountState[], isAsked: boolean): CountState {
  if (states.includes('missing')) return 'missing';
  if (states.includes('unknown')) return 'unknown';
  if (isAsked) return 'question';
  const isRecorded = states.some((state) => state === 'recorded' || state === 'question');
  return !isRecorded && states.includes('notApplicable') ? 'notApplicable' : 'recorded';
}

type Place = { readonly path: string; readonly article: string };

/** Where a place of a record belongs; more than one letter when its article names several. */
export function elementsOfPlace(collection: CollectionName, { path, article }: Place): readonly Element[] {
  // The list or field at the top of a record decides, and a register has few of those and many places.
  const end = path.indexOf('.');
  const root = end === -1 ? path : path.slice(0, end);
  const key = `${collection} ${root} ${article}`;
  const known = belonging.get(key) ?? elementsOfRoot(collection, { path: root, article });
  belonging.set(key, known);
  return known;
}

/** Roots and articles are those of the schema and the catalogue, so there are only so many. */
const belonging = new Map<string, readonly Element[]>();

function elementsOfRoot(collection: CollectionName, place: Place): readonly Element[] {
  const elements = ELEMENTS[collection] ?? [];
  const own = elements.filter((element) => names(element, place));
  if (own.length > 0) return own;
  // A part that stands in the record for another article (49(6) asks for the assessment) belongs where its list does.
  const article = fieldAt(COLLECTIONS[collection], place.path)?.article ?? '';
  return elements.filter((element) => names(element, { path: place.path, article }));
}

function names({ article, letter, within }: Element, place: Place): boolean {
  if (!lettersNamed(place.article).has(`${article}(${letter})`)) return false;
  return within === undefined || place.path.split('.')[0] === within;
}

/**
 * The letters of Article 30 that an article names, alone ("30(1)(f)") or in a range ("30(2)(a)-(b)"). Fields and rules
 * that both records have name 30(1); its letters a, e and g are letters a, c and d of 30(2).
 */
function lettersNamed(article: string): ReadonlySet<string> {
  const known = named.get(article);
  if (known !== undefined) return known;
  const letters = new Set<string>();
  for (const [, paragraph = '', first = '', last = first] of article.matchAll(RANGES)) {
    for (const letter of LETTERS.filter((one) => first <= one && one <= last)) {
      letters.add(`30(${paragraph})(${letter})`);
      if (paragraph === '1') letters.add(`30(2)(${SAME_IN_30_2[letter] ?? ''})`);
    }
  }
  named.set(article, letters);
  return letters;
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const RANGES = /30\((\d)\)\(([a-g])\)(?:-\(([a-g])\))?/g;
const SAME_IN_30_2: Readonly<Record<string, string>> = { a: 'a', e: 'c', g: 'd' };

/** Articles are those of the schema and the catalogue, so there are only so many. */
const named = new Map<string, ReadonlySet<string>>();
