import { isNationalNumber, isSpecial, kindOf } from '../checks/dataKind';
import { itemOf } from '../lists/valueList';
import { LISTS } from '../lists/lists';
import type { ListName } from '../lists/lists';
import { both } from '../lists/valueList';
import type { ValueList } from '../lists/valueList';
import type { Text } from '../i18n/text';
import type { Activity } from '../register/activity';
import type { Register } from '../register/register';
import { countByCode } from './codeCounts';

/** One row of figures: how many records say this. `isGap` where nothing is on record, or nobody knows. */
export type Figure = {
  readonly code: string;
  readonly label: Text;
  readonly count: number;
  readonly isGap: boolean;
};

/** The figures of a register; ended activities count only by their status, as nothing about them is to be done. */
export type Overview = {
  readonly live: number;
  readonly statuses: readonly Figure[];
  readonly roles: readonly Figure[];
  /** An activity counts once for each basis of its purposes. */
  readonly legalBases: readonly Figure[];
  /** By the most sensitive data of an activity; ordinary only where that is known of all of it. */
  readonly dataKinds: readonly Figure[];
  readonly transfers: readonly Figure[];
  readonly dpia: readonly Figure[];
};

const NOT_RECORDED = both('Niet vastgelegd', 'Not recorded');

export function overviewOf({ activities, processorRecords }: Register): Overview {
  const live = activities.filter(({ status }) => status !== 'ended');
  return {
    live: live.length,
    statuses: byCode('recordStatuses', activities, ({ status }) => [status]),
    roles: [
      ...byCode('activityRoles', live, ({ role }) => [role]),
      figure('processor', both('Verwerker', 'Processor'), processorRecords.length),
    ],
    legalBases: byCode('legalBases', live, basesOf),
    dataKinds: dataKinds(live),
    transfers: transfers(live),
    dpia: byCode('dpiaStatuses', live, ({ dpiaStatus }) => [dpiaStatus]),
  };
}

/** The bases of all purposes of an activity, each once; [''] when there is none. */
export function basesOf({ purposes }: Activity): readonly string[] {
  const bases = new Set(purposes.flatMap(({ legalBases }) => legalBases));
  return bases.size === 0 ? [''] : [...bases];
}

function byCode(
  list: ListName,
  activities: readonly Activity[],
  codesOf: (activity: Activity) => readonly string[],
): readonly Figure[] {
  const known: ValueList = LISTS[list];
  return countByCode(list, activities.map(codesOf)).flatMap(({ code, count }) => {
    if (code === '') return gap(count);
    // A code of a newer list is counted as it stands.
    return [figure(code, itemOf(known, code)?.label ?? { nl: code, en: code }, count)];
  });
}

function dataKinds(live: readonly Activity[]): readonly Figure[] {
  const counts = { special: 0, criminal: 0, nationalId: 0, ordinary: 0, none: 0 };
  for (const { data } of live) {
    if (data.some(isSpecial)) counts.special += 1;
    else if (data.some((one) => kindOf(one) === 'criminal')) counts.criminal += 1;
    else if (data.some(isNationalNumber)) counts.nationalId += 1;
    else if (data.length > 0 && data.every((one) => kindOf(one) === 'ordinary')) counts.ordinary += 1;
    else counts.none += 1;
  }
  return [
    figure('special', both('Bijzondere gegevens', 'Special categories'), counts.special),
    figure('criminal', both('Strafrechtelijke gegevens', 'Criminal data'), counts.criminal),
    figure('nationalId', both('BSN', 'National number'), counts.nationalId),
    figure('ordinary', both('Alleen gewone gegevens', 'Ordinary data only'), counts.ordinary),
    ...gap(counts.none),
  ];
}

function transfers(live: readonly Activity[]): readonly Figure[] {
  const count = (answers: readonly string[]) =>
    live.filter(({ hasTransfers }) => answers.includes(hasTransfers)).length;
  // The law knows no "not applicable" here: what somebody typed into the file is no answer.
  const unknown = count(['unknown', 'notApplicable']);
  return [
    figure('yes', both('Doorgifte buiten de EER', 'Transfer outside the EEA'), count(['yes'])),
    figure('no', both('Geen doorgifte', 'No transfer'), count(['no'])),
    ...(unknown === 0 ? [] : [{ ...figure('unknown', both('Onbekend', 'Unknown'), unknown), isGap: true }]),
    ...gap(count([''])),
  ];
}

function figure(code: string, label: Text, count: number): Figure {
  return { code, label, count, isGap: false };
}

function gap(count: number): readonly Figure[] {
  return count === 0 ? [] : [{ code: '', label: NOT_RECORDED, count, isGap: true }];
}
