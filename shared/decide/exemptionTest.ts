import type { CheckContext } from '../checks/context';
import { controllerOf } from '../checks/controllerOf';
import { kindOf } from '../checks/dataKind';
import { EXEMPTION_TRIGGERS } from '../checks/exemption';
import { hasTag } from '../checks/purposeLinks';
import { remembered } from '../checks/remembered';
import type { Text } from '../i18n/text';
import { art30Exemption, exemptionInForce } from '../lists/art30Exemption';
import type { ExemptionRule, ExemptionTrigger } from '../lists/art30Exemption';
import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { Organisation } from '../register/organisation';
import type { ProcessorRecord } from '../register/processorRecord';
import { nameOf } from '../register/records';
import type { Register } from '../register/register';
import type { Statement } from './statement';

/** A record of the organisation, and where it says what is shown. */
export type RecordPlace = {
  readonly collection: 'activities' | 'processorRecords';
  readonly id: string;
  readonly name: string;
  /** The field; '' where this kind of record has none for it. */
  readonly path: string;
};

/** One condition that takes the exemption away, and what the register shows of it. */
export type TriggerShown = {
  readonly trigger: ExemptionTrigger;
  readonly reason: Text;
  /** Records that meet it; one is enough for that record. */
  readonly hit: readonly RecordPlace[];
  /** Records that do not say. */
  readonly open: readonly RecordPlace[];
};

/** What some records show of the conditions. */
export type ExemptionShown = {
  readonly rule: ExemptionRule;
  readonly triggers: readonly TriggerShown[];
  /** Records that have not ended. */
  readonly records: number;
  /** Of which at least one condition is met. */
  readonly met: number;
};

export type ExemptionTest = ExemptionShown & {
  /** Against the number in the rule; unknown while no number is recorded. */
  readonly size: 'tooMany' | 'few' | 'unknown';
  readonly employees: number | null;
  readonly claimed: Organisation['exemptionClaimed'];
};

/**
 * What the register shows of the conditions of Article 30(5) for an organisation. It names which condition is met by
 * which record and what is not known; that an organisation is exempt it never says.
 */
export function exemptionTest(organisation: Organisation, context: CheckContext): ExemptionTest | undefined {
  const rule = exemptionInForce();
  if (rule === undefined) return undefined;
  return {
    ...shownFor(rule, organisation.id, context),
    size: sizeOf(organisation, rule),
    employees: organisation.employees,
    claimed: organisation.exemptionClaimed,
  };
}

/** The same for records of which no organisation is recorded, where there are several it may be. */
export function exemptionOfUnowned(context: CheckContext): ExemptionShown | undefined {
  const rule = exemptionInForce();
  return rule === undefined ? undefined : shownFor(rule, '', context);
}

/** What the law and its guidance say, and what is not law yet. */
export function exemptionLaw(): {
  readonly statements: readonly Statement[];
  readonly pending: readonly Statement[];
} {
  const { asOf, source, rules, notes } = art30Exemption;
  const inForce = rules.filter((rule) => rule.inForce);
  return {
    statements: [
      ...inForce.map(({ note, verified }) => ({ text: note, source, verified, asOf })),
      ...notes.map((note) => ({ ...note, verified: true, asOf })),
    ],
    pending: rules
      .filter((rule) => !rule.inForce)
      .map(({ note, verified }) => ({ text: note, source: '', verified, asOf })),
  };
}

/** By organisation; '' for records without one. A register never changes in place, and it may hold ten thousand records. */
const shownBefore = remembered((_register: Register) => new Map<string, ExemptionShown>());

function shownFor(rule: ExemptionRule, id: string, context: CheckContext): ExemptionShown {
  const known = shownBefore(context.register);
  const before = known.get(id);
  if (before !== undefined) return before;
  const now = shownBy(rule, ownedBy(id === '' ? undefined : id, context));
  known.set(id, now);
  return now;
}

function ownedBy(id: string | undefined, context: CheckContext): Own {
  const isOwn = (record: Activity | ProcessorRecord) =>
    record.status !== 'ended' && controllerOf(record, context)?.id === id;
  return {
    activities: context.liveActivities.filter(isOwn),
    processorRecords: context.register.processorRecords.filter(isOwn),
  };
}

function shownBy(rule: ExemptionRule, own: Own): ExemptionShown {
  const triggers = rule.triggers.map((trigger) => shown(trigger, own));
  return {
    rule,
    triggers,
    records: own.activities.length + own.processorRecords.length,
    met: new Set(triggers.flatMap(({ hit }) => hit.map(({ id }) => id))).size,
  };
}

type Own = {
  readonly activities: readonly Activity[];
  readonly processorRecords: readonly ProcessorRecord[];
};

/** Whether a condition is met by a record, and where it says so. */
type Seen = { readonly is: 'met' | 'notMet' | 'open'; readonly path: string };

function shown(trigger: ExemptionTrigger, own: Own): TriggerShown {
  const seen = [
    ...own.activities.map((record) => ({
      place: placeOf('activities', record),
      seen: inActivity(trigger, record),
    })),
    ...own.processorRecords.map((record) => ({
      place: placeOf('processorRecords', record),
      seen: inProcessorRecord(trigger, record),
    })),
  ];
  const where = (wanted: Seen['is']) =>
    seen.flatMap(({ place, seen: { is, path } }) => (is === wanted ? [{ ...place, path }] : []));
  return { trigger, reason: EXEMPTION_TRIGGERS[trigger].reason, hit: where('met'), open: where('open') };
}

function placeOf(collection: RecordPlace['collection'], record: Activity | ProcessorRecord) {
  return { collection, id: record.id, name: nameOf(record) };
}

function inActivity(trigger: ExemptionTrigger, activity: Activity): Seen {
  const { path, open } = READ[trigger];
  if (EXEMPTION_TRIGGERS[trigger].holds(activity)) return { is: 'met', path };
  if (trigger === 'notOccasional' && isOfStaff(activity)) return { is: 'met', path: 'purposes' };
  return { is: open(activity) ? 'open' : 'notMet', path };
}

/** By WP29 staff data are always processed regularly, unless somebody recorded that this is occasional all the same. */
function isOfStaff({ isOccasional, purposes }: Activity): boolean {
  return isOccasional !== 'yes' && purposes.some((purpose) => hasTag(purpose, 'hr', 'payroll'));
}

type Reading = { readonly path: string; readonly open: (activity: Activity) => boolean };

const KINDS: Reading = {
  path: 'data',
  open: ({ data }) => data.length === 0 || data.some((one) => kindOf(one) === ''),
};

const READ: Readonly<Record<ExemptionTrigger, Reading>> = {
  risk: { path: 'isLikelyRisk', open: ({ isLikelyRisk }) => isLikelyRisk !== 'no' },
  notOccasional: { path: 'isOccasional', open: ({ isOccasional }) => isOccasional !== 'yes' },
  art9: KINDS,
  art10: KINDS,
  highRisk: { path: 'dpiaTriggers', open: () => true },
  coreActivity: { path: 'purposes', open: () => true },
};

/** Article 30(5) holds for processors too, but their records ask no more than whether there are special data. */
function inProcessorRecord(trigger: ExemptionTrigger, { hasSpecialData }: ProcessorRecord): Seen {
  if (trigger !== 'art9') return { is: 'open', path: '' };
  if (hasSpecialData === 'yes') return { is: 'met', path: 'hasSpecialData' };
  return { is: hasSpecialData === 'no' ? 'notMet' : 'open', path: 'hasSpecialData' };
}

function sizeOf({ employees }: Organisation, { employeesBelow }: ExemptionRule): ExemptionTest['size'] {
  if (employees === null) return 'unknown';
  return employees >= employeesBelow ? 'tooMany' : 'few';
}

/** The first sentence of the answer. */
export function exemptionOutcome(shown: ExemptionShown | ExemptionTest): Text {
  const { rule, met, records } = shown;
  const limit = rule.employeesBelow;
  if ('size' in shown && shown.size === 'tooMany') {
    return both(
      `Met ${limit} of meer werknemers geldt de uitzondering voor geen enkele verwerking.`,
      `With ${limit} or more employees the exemption holds for no processing at all.`,
    );
  }
  if (records === 0) {
    return both(
      'Bij deze organisatie horen geen lopende regels.',
      'No current entries belong to this organisation.',
    );
  }
  if (met > 0) {
    return both(
      `Bij ${met} van ${records} regels is een voorwaarde vervuld: die horen hoe dan ook in het register.`,
      `For ${met} of ${records} entries a condition is met: those belong in the register in any case.`,
    );
  }
  return both(
    `Bij geen van ${records} regels is een voorwaarde vastgelegd. Dat zegt niet dat de uitzondering geldt: wat open staat, telt niet als nee.`,
    `For none of ${records} entries a condition is recorded. That does not say that the exemption holds: what is open does not count as no.`,
  );
}
