import type { Activity } from '../register/activity';
import type { CheckContext } from './context';
import { NO_HITS } from './hits';
import type { Hit, RecordRule } from './rule';

type Find = RecordRule<'activities'>['find'];
type ListName = 'purposes' | 'dataSubjects' | 'data' | 'recipients';
type Item<List extends ListName> = Activity[List][number];

/** Where an item stands. */
export type Place = {
  readonly activity: Activity;
  readonly context: CheckContext;
  readonly index: number;
};

/** False: no hit. True, or the values for the message: a hit. */
type Strike = boolean | NonNullable<Hit['values']>;

/** A hit at this field of every item of a list for which the test holds. */
export function atEach<List extends ListName>(
  list: List,
  field: Extract<keyof Item<List>, string>,
  test: (item: Item<List>, place: Place) => Strike,
): Find {
  return (activity, context) => {
    // Each list holds items of its own kind; TypeScript cannot follow the lookup.
    const items = activity[list] as readonly Item<List>[];
    // Asked of every item of ten thousand records by every rule: nothing is made before there is a hit.
    let hits: Hit[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      const strike = item !== undefined && test(item, { activity, context, index });
      if (strike !== false) (hits ??= []).push(hitOf(`${list}.${index}.${field}`, strike));
    }
    return hits ?? NO_HITS;
  };
}

/** A hit at this field of the record when the test holds. */
export function atField(
  field: Extract<keyof Activity, string>,
  test: (activity: Activity, context: CheckContext) => Strike,
): Find {
  return (activity, context) => {
    const strike = test(activity, context);
    return strike === false ? NO_HITS : [hitOf(field, strike)];
  };
}

function hitOf(path: string, strike: Exclude<Strike, false>): Hit {
  return strike === true ? { path } : { path, values: strike };
}
