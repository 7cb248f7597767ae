import { isAboutHealth, isSpecial, kindOf, specialCategoryOf } from '../checks/dataKind';
import type { Data } from '../checks/dataKind';
import { dataName, shortened } from '../checks/namesInMessages';
import type { DataSubject } from '../checks/purposeLinks';
import { answerTexts } from '../i18n/formTexts';
import type { Text } from '../i18n/text';
import { dataCategories } from '../lists/dataCategories';
import { dataSubjects } from '../lists/dataSubjects';
import { dpiaTriggers } from '../lists/dpiaTriggers';
import { subjectCountClasses } from '../lists/recordLists';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';

/** A field of the record, and what stands in it. */
export type RecordFact = { readonly path: string; readonly value: Text };

export type Said = 'yes' | 'no' | 'unknown' | '';

/**
 * What the record says on a question of the DPIA test. `says` is an answer only where a field asks the same thing, or
 * the list names the fact in so many words; '' leaves the question open, and `facts` are then a reason to look.
 */
export type RecordSays = { readonly says: Said; readonly facts: readonly RecordFact[] };

export const SAYS_NOTHING: RecordSays = { says: '', facts: [] };

/** What an activity itself says on a criterion of WP248 or a type of the AP's list, by its code. */
export function recordSays(code: string, activity: Activity): RecordSays {
  const read = READERS[code];
  return read === undefined ? SAYS_NOTHING : read(activity);
}

type Reader = (activity: Activity) => RecordSays;

const READERS: Readonly<Record<string, Reader>> = {
  WP1: (activity) => firstOf(caseOf('A35_3_a', activity), onlyYes('hasProfiling', activity)),
  WP2: (activity) => firstOf(caseOf('A35_3_a', activity), answered('hasAutomatedDecisions', activity)),
  WP3: (activity) => firstOf(caseOf('A35_3_c', activity), reason(dataIn(['PD_CCTV', 'PD_LOC'])(activity))),
  WP4: sensitive,
  WP5: (activity) =>
    firstOf(
      answered('isLargeScale', activity),
      caseOf('A35_3_b', activity),
      caseOf('A35_3_c', activity),
      reason(countClasses(activity)),
    ),
  WP7: vulnerable,
  AP02: (activity) => reason(dataWhere(activity, (data) => kindOf(data) === 'criminal')),
  AP04: (activity) => reason(dataIn(['PD_CREDIT'])(activity)),
  AP05: (activity) => reason(dataIn(['PD_FIN', 'PD_SALARY'])(activity)),
  AP06: (activity) => reason(dataWhere(activity, (data) => isOfCategory(data, 'SP_GEN'))),
  AP07: (activity) => reason(dataWhere(activity, (data) => isAboutHealth(data) || isTreatedAsHealth(data))),
  AP09: (activity) => reason(dataIn(['PD_CCTV'])(activity)),
  AP10: (activity) => reason(dataIn(['PD_CCTV'])(activity)),
  AP11: staffUnderWatch,
  AP12: (activity) => reason(dataIn(['PD_LOC'])(activity)),
  AP13: (activity) => reason(dataIn(['PD_COMM', 'PD_CALL'])(activity)),
  AP15: (activity) => reason(onlyYes('hasProfiling', activity).facts),
  AP16: (activity) => reason(dataIn(['PD_BEHAV'])(activity)),
  AP17: (activity) => reason(dataWhere(activity, (data) => isOfCategory(data, 'SP_BIO'))),
};

type AnswerField = 'hasProfiling' | 'hasAutomatedDecisions' | 'isLargeScale';

/** A field that asks what the criterion asks: its answer is one here too. */
function answered(field: AnswerField, activity: Activity): RecordSays {
  const answer = activity[field];
  if (answer === '' || answer === 'notApplicable') return SAYS_NOTHING;
  return { says: answer, facts: [{ path: field, value: answerTexts[answer].short }] };
}

/** A field of which only "yes" says anything: people can be assessed in other ways as well. */
function onlyYes(field: AnswerField, activity: Activity): RecordSays {
  return activity[field] === 'yes' ? answered(field, activity) : SAYS_NOTHING;
}

/** A case of Article 35(3) that was chosen and holds the criterion in its own words. */
function caseOf(code: string, { dpiaTriggers: chosen }: Activity): RecordSays {
  const label = itemOf(dpiaTriggers, code)?.label;
  if (!chosen.includes(code) || label === undefined) return SAYS_NOTHING;
  return { says: 'yes', facts: [{ path: 'dpiaTriggers', value: label }] };
}

function reason(facts: readonly RecordFact[]): RecordSays {
  return facts.length === 0 ? SAYS_NOTHING : { says: '', facts };
}

/** What says yes goes before what says no or unknown, and any answer before a mere reason to look. */
function firstOf(...all: readonly RecordSays[]): RecordSays {
  const saying = (said: Said) => all.find(({ says, facts }) => says === said && facts.length > 0);
  return saying('yes') ?? saying('unknown') ?? saying('no') ?? saying('') ?? SAYS_NOTHING;
}

const SENSITIVE_KINDS = ['special', 'criminal', 'nationalId'];
const SENSITIVE_FLAGS = ['sensitive', 'treatAsHealth', 'mayRevealSpecial', 'containsBsn'] as const;

/** WP248 names the data of Articles 9 and 10 and national numbers; other data may be very personal as well. */
function sensitive(activity: Activity): RecordSays {
  const named = dataWhere(activity, (data) => SENSITIVE_KINDS.includes(kindOf(data)));
  if (named.length > 0) return { says: 'yes', facts: named };
  return reason(
    dataWhere(activity, ({ category }) =>
      SENSITIVE_FLAGS.some((flag) => itemOf(dataCategories, category)?.flags.includes(flag)),
    ),
  );
}

/** The person's own answers decide; that a group usually is vulnerable is a reason to look. */
function vulnerable({ dataSubjects: groups }: Activity): RecordSays {
  const where = (test: (group: DataSubject) => boolean, field = 'areVulnerable') =>
    groups.flatMap((group, index) =>
      test(group) ? [{ path: `dataSubjects.${index}.${field}`, value: groupName(group, index) }] : [],
    );
  const yes = [
    ...where(({ areVulnerable }) => areVulnerable === 'yes'),
    ...where(({ includeChildren }) => includeChildren === 'yes', 'includeChildren'),
  ];
  if (yes.length > 0) return { says: 'yes', facts: yes };
  const unknown = where(({ areVulnerable }) => areVulnerable === 'unknown');
  if (unknown.length > 0) return { says: 'unknown', facts: unknown };
  const no = where(({ areVulnerable }) => areVulnerable === 'no');
  if (no.length > 0 && no.length === groups.length) return { says: 'no', facts: no };
  return reason(
    where(
      ({ areVulnerable, category }) =>
        areVulnerable === '' && itemOf(dataSubjects, category)?.vulnerable === true,
    ),
  );
}

function groupName({ category, description }: DataSubject, index: number): Text {
  if (description.trim() !== '') return both(shortened(description), shortened(description));
  return itemOf(dataSubjects, category)?.label ?? both(String(index + 1), String(index + 1));
}

function countClasses({ dataSubjects: groups }: Activity): readonly RecordFact[] {
  return groups.flatMap(({ countClass }, index) => {
    const label = itemOf(subjectCountClasses, countClass)?.label;
    return label === undefined ? [] : [{ path: `dataSubjects.${index}.countClass`, value: label }];
  });
}

/** Staff, together with data by which they can be followed. */
function staffUnderWatch(activity: Activity): RecordSays {
  const isAboutStaff = activity.dataSubjects.some(({ category }) =>
    ['DS_EMPLOYEE', 'DS_TEMP', 'DS_INTERN'].includes(category),
  );
  if (!isAboutStaff) return SAYS_NOTHING;
  return reason(dataIn(['PD_CCTV', 'PD_LOC', 'PD_LOG', 'PD_BEHAV'])(activity));
}

function dataIn(categories: readonly string[]): (activity: Activity) => readonly RecordFact[] {
  return (activity) => dataWhere(activity, ({ category }) => categories.includes(category));
}

function dataWhere({ data }: Activity, test: (one: Data) => boolean): readonly RecordFact[] {
  return data.flatMap((one, index) =>
    test(one) ? [{ path: `data.${index}.category`, value: dataName(one, index) }] : [],
  );
}

function isOfCategory(data: Data, category: string): boolean {
  return isSpecial(data) && specialCategoryOf(data) === category;
}

function isTreatedAsHealth({ category }: Data): boolean {
  return itemOf(dataCategories, category)?.flags.includes('treatAsHealth') === true;
}
