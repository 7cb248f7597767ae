import { kindOf } from '../checks/dataKind';
import { restsOn } from '../checks/purposeLinks';
import { apDpiaTypes } from '../lists/apDpiaTypes';
import { dpiaException, dpiaTriggers, wp248Criteria } from '../lists/dpiaTriggers';
import type { ListItem } from '../lists/valueList';
import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { recordSays } from './dpiaRecordFacts';
import type { RecordFact, RecordSays, Said } from './dpiaRecordFacts';
import type { Statement } from './statement';

/** The fields that hold the answers of the DPIA test. */
export type DpiaAnswers = Pick<Activity, 'wp248Criteria' | 'apDpiaTypes' | 'dpiaRuledOut' | 'dpiaUndecided'>;

export type DpiaQuestion = {
  readonly item: ListItem;
  /** Its number on the AP's list; the criteria of WP248 are numbered as well. */
  readonly number: number;
  /** What the person answered; '' while the question is open. */
  readonly answer: Said;
  readonly record: RecordSays;
  /** The person's answer or, without one, what the record says. */
  readonly stands: Said;
  /** Two answers are recorded; the one that stands is yes before unknown before no. */
  readonly isTwofold: boolean;
};

/** How many questions stand at yes, no and unknown, and how many are open, of how many. */
export type Tally = Readonly<Record<'yes' | 'no' | 'unknown' | 'open' | 'of', number>>;

/** A case of Article 35(3): chosen, or following from what the record says. */
export type DpiaCase = {
  readonly item: ListItem;
  readonly holds: boolean;
  readonly facts: readonly RecordFact[];
};

export type DpiaTest = {
  readonly cases: readonly DpiaCase[];
  readonly criteria: readonly DpiaQuestion[];
  readonly types: readonly DpiaQuestion[];
  readonly criteriaTally: Tally;
  readonly typesTally: Tally;
  /** What follows by law and by rule of thumb. Whether a DPIA is done stays for the person to say. */
  readonly statements: readonly Statement[];
};

/** The DPIA test of an activity: what its record says already, what was answered, and what is open. */
export function dpiaTest(activity: Activity): DpiaTest {
  const criteria = wp248Criteria.items.map((item, index) => question(item, index, activity));
  const types = apDpiaTypes.items.map((item, index) => question(item, index, activity));
  const cases = dpiaTriggers.items.map((item) => caseOf(item, activity));
  const test = { cases, criteria, types, criteriaTally: tallyOf(criteria), typesTally: tallyOf(types) };
  return { ...test, statements: statementsOn(test, activity) };
}

/** The answers with one changed; '' opens the question again. Each question then stands in one field at most. */
export function withDpiaAnswer(answers: DpiaAnswers, code: string, answer: Said): DpiaAnswers {
  const isCriterion = wp248Criteria.items.some((item) => item.code === code);
  const put = (codes: readonly string[], isHere: boolean) => {
    const rest = codes.filter((one) => one !== code);
    return isHere ? [...rest, code] : rest;
  };
  return {
    wp248Criteria: put(answers.wp248Criteria, isCriterion && answer === 'yes'),
    apDpiaTypes: put(answers.apDpiaTypes, !isCriterion && answer === 'yes'),
    dpiaRuledOut: put(answers.dpiaRuledOut, answer === 'no'),
    dpiaUndecided: put(answers.dpiaUndecided, answer === 'unknown'),
  };
}

function question(item: ListItem, index: number, activity: Activity): DpiaQuestion {
  const applies = item.code.startsWith('WP') ? activity.wp248Criteria : activity.apDpiaTypes;
  const given: readonly Said[] = [
    ...(applies.includes(item.code) ? (['yes'] as const) : []),
    ...(activity.dpiaUndecided.includes(item.code) ? (['unknown'] as const) : []),
    ...(activity.dpiaRuledOut.includes(item.code) ? (['no'] as const) : []),
  ];
  const [answer = ''] = given;
  const record = recordSays(item.code, activity);
  return {
    item,
    // People count from one, and both lists are in the order of their numbers.
    number: index + 1,
    answer,
    record,
    stands: answer === '' ? record.says : answer,
    isTwofold: given.length > 1,
  };
}

function tallyOf(questions: readonly DpiaQuestion[]): Tally {
  const count = (wanted: Said) => questions.filter(({ stands }) => stands === wanted).length;
  return {
    yes: count('yes'),
    no: count('no'),
    unknown: count('unknown'),
    open: count(''),
    of: questions.length,
  };
}

/** Article 35(3)(b) is what large scale and special or criminal data make together, chosen or not. */
function caseOf(item: ListItem, activity: Activity): DpiaCase {
  const isChosen = activity.dpiaTriggers.includes(item.code);
  if (isChosen) return { item, holds: true, facts: [{ path: 'dpiaTriggers', value: item.label }] };
  const large = recordSays('WP5', activity);
  const sensitive = activity.data.findIndex((data) => ['special', 'criminal'].includes(kindOf(data)));
  const follows = item.code === 'A35_3_b' && activity.isLargeScale === 'yes' && sensitive >= 0;
  if (!follows) return { item, holds: false, facts: [] };
  const named = recordSays('WP4', activity).facts.filter(({ path }) => path === `data.${sensitive}.category`);
  return { item, holds: true, facts: [...large.facts, ...named] };
}

const CASE_HOLDS = both(
  'Een geval van art. 35 lid 3: daarvoor is een DPIA verplicht.',
  'A case of Article 35(3): for that a DPIA is mandatory.',
);
const ON_LIST = both(
  'Een soort verwerking van de lijst van de AP: daarvoor is een DPIA verplicht.',
  'A type of processing on the AP’s list: for that a DPIA is mandatory.',
);

function statementsOn(
  { cases, types }: Pick<DpiaTest, 'cases' | 'types'>,
  activity: Activity,
): readonly Statement[] {
  const isCase = cases.some(({ holds }) => holds);
  const isOnList = types.some(({ stands }) => stands === 'yes');
  const [type] = apDpiaTypes.items;
  return [
    ...(isCase ? [{ text: CASE_HOLDS, source: 'AVG 35(3)', verified: true }] : []),
    ...(isOnList && type
      ? [{ text: ON_LIST, source: type.source, verified: type.verified, ...datedBy(apDpiaTypes) }]
      : []),
    ...ruleOfThumb(),
    ...((isCase || isOnList) && mayBeAssessedWithLaw(activity) ? exception() : []),
  ];
}

function ruleOfThumb(): readonly Statement[] {
  const [criterion] = wp248Criteria.items;
  if (wp248Criteria.note === undefined || criterion === undefined) return [];
  return [{ text: wp248Criteria.note, source: criterion.source, verified: criterion.verified }];
}

function exception(): readonly Statement[] {
  const { note, source, verified } = dpiaException;
  return note === undefined ? [] : [{ text: note, source, verified }];
}

function mayBeAssessedWithLaw({ purposes }: Activity): boolean {
  return purposes.some((purpose) => restsOn(purpose, 'A6_1_c', 'A6_1_e'));
}

function datedBy({ asOf }: { readonly asOf?: string }): { readonly asOf?: string } {
  return asOf === undefined ? {} : { asOf };
}
