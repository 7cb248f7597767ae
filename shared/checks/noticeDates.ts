import { dateText } from '../i18n/dateText';
import type { Text } from '../i18n/text';
import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { CheckContext } from './context';
import { shortened } from './namesInMessages';
import { oncePerContext } from './oncePerContext';
import { plain } from './textPatterns/words';

/** How the notice an activity names differs from the same notice elsewhere in the register; undefined when it does not. */
export function noticeDifference(activity: Activity, context: CheckContext): Text | undefined {
  const { privacyNotice, privacyNoticeDate: date } = activity;
  const latest = latestDates(context).get(keyOf(activity));
  if (date === '' || latest === undefined || latest <= date) return undefined;
  const name = shortened(privacyNotice);
  return both(
    `“${name}” is hier van ${dateText('nl', date)} en elders van ${dateText('nl', latest)}`,
    `“${name}” dates from ${dateText('en', date)} here and from ${dateText('en', latest)} elsewhere`,
  );
}

/** The last date that live activities give a notice of the same name. */
const latestDates = oncePerContext(({ liveActivities }) => {
  const latest = new Map<string, string>();
  for (const activity of liveActivities) {
    const key = keyOf(activity);
    const date = activity.privacyNoticeDate;
    if (key !== '' && date > (latest.get(key) ?? '')) latest.set(key, date);
  }
  return latest;
});

function keyOf({ privacyNotice }: Activity): string {
  return plain(privacyNotice).trim();
}
