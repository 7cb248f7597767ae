import { dateText } from '../i18n/dateText';
import type { Text } from '../i18n/text';
import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { CheckContext } from './context';
import { shortened } from './namesInMessages';
import { question } from './question';
import { remembered } from './remembered';
import { plain } from './textPatterns/words';

/** How the notice an activity names differs from the same notice elsewhere in the register; undefined when it does not. */
export function noticeDifference(activity: Activity, context: CheckContext): Text | undefined {
  const { privacyNotice, privacyNoticeDate: date } = activity;
  const latest = latestElsewhere(context, activity);
  if (date === '' || latest <= date) return undefined;
  const name = shortened(privacyNotice);
  return both(
    `“${name}” is hier van ${dateText('nl', date)} en elders van ${dateText('nl', latest)}`,
    `“${name}” dates from ${dateText('en', date)} here and from ${dateText('en', latest)} elsewhere`,
  );
}

/** The last date that other live activities give a notice of the same name; '' when none does. */
const latestElsewhere = question(
  ({ liveActivities }) => liveActivities,
  (activities, activity: Activity) => {
    const dates = latestDates(activities).get(noticeKeyOf(activity)) ?? [];
    return dates.find(({ id }) => id !== activity.id)?.date ?? '';
  },
);

type DateGiven = { readonly date: string; readonly id: string };

/** By the name of a notice: its last two dates, so that one is left when the other is the own one. */
const latestDates = remembered((activities: readonly Activity[]) => {
  const latest = new Map<string, readonly DateGiven[]>();
  for (const activity of activities) {
    const { id, privacyNoticeDate: date } = activity;
    const key = noticeKeyOf(activity);
    if (key !== '' && date !== '') latest.set(key, lastTwo(latest.get(key) ?? [], { date, id }));
  }
  return latest;
});

function lastTwo(dates: readonly DateGiven[], added: DateGiven): readonly DateGiven[] {
  const [last, before] = dates;
  if (last === undefined || added.date > last.date) return last === undefined ? [added] : [added, last];
  return before === undefined || added.date > before.date ? [last, added] : dates;
}

export const noticeKeyOf: (activity: Activity) => string = remembered(({ privacyNotice }: Activity) =>
  plain(privacyNotice).trim(),
);
