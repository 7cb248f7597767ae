import type { Text } from '../i18n/text';
import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { Organisation } from '../register/organisation';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { controllerOf } from './controllerOf';
import { kindOf } from './dataKind';

const PUBLIC_AUTHORITY = both(
  'een overheidsinstantie of -orgaan wijst er altijd een aan',
  'a public authority or body always designates one',
);
const CORE_ACTIVITY = both(
  'de kernactiviteit omvat grootschalige bijzondere gegevens of monitoring',
  'core activity involves large-scale special data or monitoring',
);

/** Cases of Article 35(3) that are large-scale special data, or large-scale monitoring, by their own words. */
const LARGE_SCALE_CASES = ['A35_3_b', 'A35_3_c'];

/** Criterion of WP248: systematic monitoring. */
const MONITORING = 'WP3';

/** Why an organisation must probably designate a DPO, Article 37(1); undefined when nothing recorded says so. */
export function dpoDutyOf(organisation: Organisation, context: CheckContext): Text | undefined {
  if (organisation.isPublicAuthority === 'yes') return PUBLIC_AUTHORITY;
  // What counts as core activity is a judgement that the register does not hold. Where it is on record why there is no
  // DPO, that judgement was made.
  if (!isBlank(organisation.noDpoReason)) return undefined;
  return hasLargeScaleCore(organisation, context) ? CORE_ACTIVITY : undefined;
}

function hasLargeScaleCore(organisation: Organisation, context: CheckContext): boolean {
  const isOwn = (record: { readonly organisationId: string }) =>
    controllerOf(record, context)?.id === organisation.id;
  const { liveActivities, register } = context;
  return (
    liveActivities.some((activity) => isLargeScaleCore(activity) && isOwn(activity)) ||
    register.processorRecords.some(
      (record) =>
        record.status !== 'ended' &&
        record.isLargeScale === 'yes' &&
        record.hasSpecialData === 'yes' &&
        isOwn(record),
    )
  );
}

function isLargeScaleCore(activity: Activity): boolean {
  if (activity.dpiaTriggers.some((code) => LARGE_SCALE_CASES.includes(code))) return true;
  if (activity.isLargeScale !== 'yes') return false;
  return (
    activity.wp248Criteria.includes(MONITORING) ||
    activity.data.some((data) => ['special', 'criminal'].includes(kindOf(data)))
  );
}
