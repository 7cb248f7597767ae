import type { Activity } from '../register/activity';
import type { CheckContext } from './context';
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
    return items.flatMap((item, index) =>
      hitAt(`${list}.${index}.${field}`, test(item, { activity, context, index })),
    );
  };
}

/** A hit at this field of the record when the test holds. */
export function atField(
  field: Extract<keyof Activity, string>,
  test: (activity: Activity, context: CheckContext) => Strike,
): Find {
  return (activity, context) => hitAt(field, test(activity, context));
}

function hitAt(path: string, strike: Strike): readonly Hit[] {
  if (strike === false) return [];
  return [strike === true ? { path } : { path, values: strike }];
}
