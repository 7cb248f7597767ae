import type { Text } from '../i18n/text';
import { exemptionInForce } from '../lists/art30Exemption';
import type { ExemptionTrigger } from '../lists/art30Exemption';
import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { Organisation } from '../register/organisation';
import { nameOf } from '../register/records';
import type { CheckContext } from './context';
import { controllerOf } from './controllerOf';
import { kindOf } from './dataKind';

/** What the exemption does not apply to, and why not. */
export type NotExempt = { readonly activity: Text; readonly reason: Text };

type Trigger = { readonly reason: Text; readonly holds: (activity: Activity) => boolean };

/** What the law names, in words, and how an activity shows it. */
export const EXEMPTION_TRIGGERS: Readonly<Record<ExemptionTrigger, Trigger>> = {
  risk: {
    reason: both('waarschijnlijk een risico voor betrokkenen', 'likely a risk to data subjects'),
    holds: ({ isLikelyRisk }) => isLikelyRisk === 'yes',
  },
  notOccasional: {
    reason: both('niet incidenteel', 'not occasional'),
    holds: ({ isOccasional }) => isOccasional === 'no',
  },
  art9: { reason: both('bijzondere gegevens', 'special categories of data'), holds: holdsKind('special') },
  art10: { reason: both('strafrechtelijke gegevens', 'criminal data'), holds: holdsKind('criminal') },
  highRisk: {
    reason: both('waarschijnlijk een hoog risico voor betrokkenen', 'likely a high risk to data subjects'),
    holds: ({ dpiaTriggers, apDpiaTypes }) => dpiaTriggers.length > 0 || apDpiaTypes.length > 0,
  },
  // What is a core activity the register does not ask: no law in force needs it yet.
  coreActivity: { reason: both('kernactiviteit', 'core activity'), holds: () => false },
};

/** Activities named in one message; the rest are counted. */
const NAMED_AT_MOST = 3;

/** Where an organisation that claims the exemption of Article 30(5) cannot have it, by the rule that is law now. */
export function notExempt(organisation: Organisation, context: CheckContext): readonly NotExempt[] {
  const rule = exemptionInForce();
  if (organisation.exemptionClaimed !== 'yes' || rule === undefined) return [];
  if (organisation.employees !== null && organisation.employees >= rule.employeesBelow) {
    return [{ activity: ANY_ACTIVITY, reason: tooMany(rule.employeesBelow) }];
  }
  const own = context.liveActivities.filter(
    (activity) => controllerOf(activity, context)?.id === organisation.id,
  );
  return rule.triggers.flatMap((trigger) => {
    const { reason, holds } = EXEMPTION_TRIGGERS[trigger];
    const hit = own.filter(holds);
    return hit.length === 0 ? [] : [{ activity: named(hit), reason }];
  });
}

const ANY_ACTIVITY = both('enige verwerking', 'any activity');

function tooMany(employees: number): Text {
  return both(`${employees} of meer werknemers`, `${employees} or more employees`);
}

function named(activities: readonly Activity[]): Text {
  const names = activities
    .slice(0, NAMED_AT_MOST)
    .map((activity) => nameOf(activity) || '?')
    .join(', ');
  const more = activities.length - NAMED_AT_MOST;
  return more > 0 ? both(`${names} en ${more} andere`, `${names} and ${more} others`) : both(names, names);
}

function holdsKind(kind: string): (activity: Activity) => boolean {
  return ({ data }) => data.some((one) => kindOf(one) === kind);
}
