import type { Activity } from '../register/activity';
import type { CheckContext } from './context';
import { isBlank } from './blank';
import { oncePerContext } from './oncePerContext';

/**
 * The earlier activity that says the same: same entity, role, groups, purposes and data. The first of several is the
 * original. An activity that does not say what it is for, with which data, is like no other.
 */
export function originalOf(activity: Activity, context: CheckContext): Activity | undefined {
  const key = keyOf(activity);
  if (key === '') return undefined;
  const first = firstByKey(context).get(key);
  return first === undefined || first.id === activity.id ? undefined : first;
}

const firstByKey = oncePerContext((context): ReadonlyMap<string, Activity> => {
  const byKey = new Map<string, Activity>();
  for (const activity of context.liveActivities) {
    const key = keyOf(activity);
    if (key !== '' && !byKey.has(key)) byKey.set(key, activity);
  }
  return byKey;
});

/** A record never changes, so its key is made once; after an edit only that of the edited record is new. */
const keys = new WeakMap<Activity, string>();

function keyOf(activity: Activity): string {
  const known = keys.get(activity);
  if (known !== undefined) return known;
  const key = newKeyOf(activity);
  keys.set(activity, key);
  return key;
}

function newKeyOf({ organisationId, role, purposes, dataSubjects, data }: Activity): string {
  if (data.length === 0 || purposes.every(({ text }) => isBlank(text))) return '';
  return [
    organisationId,
    role,
    setOf(purposes.map(({ text }) => comparable(text))),
    // The groups as well: the same newsletter to members and to press is two activities.
    setOf(dataSubjects.map(({ category, description }) => category + comparable(description))),
    setOf(data.map((one) => one.category + one.specialCategory + comparable(one.description))),
  ].join('\n');
}

/** The order in which people list things says nothing. */
function setOf(parts: readonly string[]): string {
  return [...parts].sort().join('\t');
}

/** Without line breaks and tabs, which the key puts between its parts. */
function comparable(text: string): string {
  return text === '' ? '' : text.trim().toLowerCase().replace(/\s+/g, ' ');
}
