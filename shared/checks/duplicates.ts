import type { Activity } from '../register/activity';
import type { CheckContext } from './context';
import { isBlank } from './blank';
import { question } from './question';
import { remembered } from './remembered';

/**
 * The earlier activity that says the same: same entity, role, groups, purposes and data. The first of several is the
 * original. An activity that does not say what it is for, with which data, is like no other.
 */
export function originalOf(activity: Activity, context: CheckContext): Activity | undefined {
  return askOriginal(context, activity);
}

const askOriginal = question(
  ({ liveActivities }) => liveActivities,
  (activities, activity: Activity) => {
    const key = duplicateKeyOf(activity);
    if (key === '') return undefined;
    const first = firstByKey(activities).get(key);
    return first === undefined || first.id === activity.id ? undefined : first;
  },
);

const firstByKey = remembered((activities: readonly Activity[]): ReadonlyMap<string, Activity> => {
  const byKey = new Map<string, Activity>();
  for (const activity of activities) {
    const key = duplicateKeyOf(activity);
    if (key !== '' && !byKey.has(key)) byKey.set(key, activity);
  }
  return byKey;
});

/** After an edit only the key of the edited record is new. */
export const duplicateKeyOf: (activity: Activity) => string = remembered(newKeyOf);

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
