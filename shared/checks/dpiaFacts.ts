import type { Text } from '../i18n/text';
import { apDpiaTypes } from '../lists/apDpiaTypes';
import { dpiaTriggers } from '../lists/dpiaTriggers';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { isBlank } from './blank';
import { kindOf } from './dataKind';

/** Article 35(3)(b) is what large scale and special or criminal data make together, chosen or not. */
const LARGE_SCALE_SENSITIVE = 'A35_3_b';
/** Cases, criteria and types that are monitoring of people. */
const MONITORING: ReadonlySet<string> = new Set(['A35_3_c', 'WP3', 'AP09', 'AP10', 'AP11', 'AP16']);
/** Legal obligation and public task: the only bases the exception of Article 35(10) knows. */
const BASES_IN_LAW: readonly string[] = ['A6_1_c', 'A6_1_e'];

/** The cases of Article 35(3) that an activity falls under, in words; undefined when there is none. */
export function triggersInWords(activity: Activity): Text | undefined {
  const { dpiaTriggers: chosen, isLargeScale } = activity;
  const follows = isLargeScale === 'yes' && hasKind(activity, ['special', 'criminal']);
  const codes = new Set([...chosen, ...(follows ? [LARGE_SCALE_SENSITIVE] : [])]);
  return joined([...codes].map((code) => itemOf(dpiaTriggers, code)?.label ?? both(code, code)));
}

/** The types of the list of the AP, each with its number there. */
export function apTypesInWords({ apDpiaTypes: chosen }: Activity): Text | undefined {
  return joined(
    [...new Set(chosen)].map((code) => {
      const label = itemOf(apDpiaTypes, code)?.label;
      if (label === undefined) return both(code, code);
      const number = Number(code.slice(-2));
      return both(`${number} ${label.nl}`, `${number} ${label.en}`);
    }),
  );
}

/** Mandatory, and not done. A draft has not begun: there it may still be on its way. */
export function isDpiaAwaited(activity: Activity): boolean {
  const { status, dpiaStatus } = activity;
  const isOnItsWay = status === 'draft' && ['needed', 'inProgress'].includes(dpiaStatus);
  return dpiaStatus !== 'done' && !isOnItsWay && !isExceptedByLaw(activity);
}

export function isNotNeededWithReason({ dpiaStatus, dpiaReason }: Activity): boolean {
  return dpiaStatus === 'notNeeded' && !isBlank(dpiaReason);
}

/** Words that say the assessment was made with the law: Article 35(10), or a law that something was assessed for. */
const ASSESSED_IN_LAW =
  /35\s*(?:lid\s*10|\(10\))|(?:beoordeel|beoordeling|DPIA|PIA|assess)[^.;]*(?:wet\b|wetgev|wetsvoorstel|legislat|\blaw\b|\bact\b)/i;

/** Article 35(10): every purpose rests on a law, and the reason says that the assessment was made with that law. */
function isExceptedByLaw(activity: Activity): boolean {
  const { purposes } = activity;
  const isInLaw =
    purposes.length > 0 &&
    purposes.every(
      ({ legalBases }) => legalBases.length > 0 && legalBases.every((basis) => BASES_IN_LAW.includes(basis)),
    );
  return isInLaw && isNotNeededWithReason(activity) && ASSESSED_IN_LAW.test(activity.dpiaReason);
}

/** True when a reader will wonder why there is no DPIA. */
export function asksForReason(activity: Activity): boolean {
  const {
    dpiaTriggers: cases,
    wp248Criteria,
    apDpiaTypes: types,
    hasAutomatedDecisions,
    dataSubjects,
  } = activity;
  return (
    hasKind(activity, ['special', 'criminal']) ||
    hasAutomatedDecisions === 'yes' ||
    [...cases, ...wp248Criteria, ...types].some((code) => MONITORING.has(code)) ||
    dataSubjects.some(({ category, includeChildren }) => category === 'DS_CHILD' || includeChildren === 'yes')
  );
}

function hasKind({ data }: Activity, kinds: readonly string[]): boolean {
  return data.some((one) => kinds.includes(kindOf(one)));
}

function joined(labels: readonly Text[]): Text | undefined {
  if (labels.length === 0) return undefined;
  return both(labels.map(({ nl }) => nl).join('; '), labels.map(({ en }) => en).join('; '));
}
