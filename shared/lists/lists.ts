import type { Language } from '../i18n/text';
import { adequacyCountries } from './adequacyCountries';
import { apDpiaTypes } from './apDpiaTypes';
import { art9Grounds } from './art9Grounds';
import { bsnLaws, bsnRules } from './bsnLaws';
import { countries } from './countries';
import { criminalGrounds } from './criminalGrounds';
import { dataCategories } from './dataCategories';
import { dataKinds, dataSources } from './dataLists';
import { dataSubjects } from './dataSubjects';
import { documentKinds } from './documentKinds';
import { dpiaStatuses, residualRisks } from './dpiaLists';
import { dpiaQuestions } from './dpiaQuestions';
import { dpiaTriggers, wp248Criteria } from './dpiaTriggers';
import { dpoFacts } from './dpoFacts';
import { eeaCountries } from './eeaCountries';
import { legalBases } from './legalBases';
import { measureGroups, measureKinds } from './measureLists';
import { measures } from './measures';
import { operations } from './operations';
import { art22Grounds, contactChannels, provisionKinds, purposeTags } from './purposeLists';
import { purposes } from './purposes';
import { recipientCategories } from './recipientCategories';
import { agreementStatuses, authorisationKinds, dataReturnChoices, recipientRoles } from './recipientLists';
import {
  activityRoles,
  hostingKinds,
  recordStatuses,
  reviewIntervals,
  subjectCountClasses,
} from './recordLists';
import { retentionEndActions, retentionKinds, retentionTypes, retentionUnits } from './retentionLists';
import { retentionPresets } from './retentionPresets';
import { retentionStartEvents } from './retentionStartEvents';
import { rights } from './rights';
import { roles } from './roles';
import { specialCategories } from './specialCategories';
import { transferMechanisms } from './transferMechanisms';
import { uavgArticles } from './uavgArticles';
import { uavgConditions } from './uavgConditions';
import type { ValueList } from './valueList';
import { itemOf } from './valueList';

/** Every value list, by the name that a schema field gives. */
export const LISTS = {
  legalBases,
  specialCategories,
  art9Grounds,
  uavgConditions,
  uavgArticles,
  criminalGrounds,
  bsnLaws,
  bsnRules,
  transferMechanisms,
  adequacyCountries,
  eeaCountries,
  countries,
  roles,
  dataSubjects,
  dataCategories,
  recipientCategories,
  measures,
  measureKinds,
  measureGroups,
  rights,
  dpiaTriggers,
  wp248Criteria,
  apDpiaTypes,
  dpiaQuestions,
  dpoFacts,
  documentKinds,
  operations,
  purposes,
  retentionPresets,
  retentionTypes,
  retentionUnits,
  retentionStartEvents,
  retentionEndActions,
  retentionKinds,
  recordStatuses,
  activityRoles,
  recipientRoles,
  agreementStatuses,
  dataKinds,
  dataSources,
  provisionKinds,
  purposeTags,
  contactChannels,
  dpiaStatuses,
  residualRisks,
  art22Grounds,
  subjectCountClasses,
  hostingKinds,
  authorisationKinds,
  dataReturnChoices,
  reviewIntervals,
} as const satisfies Record<string, ValueList>;

export type ListName = keyof typeof LISTS;

/** The words for a code. A code this version does not know is returned as it is: a newer file must still print. */
export function labelOf(name: ListName, code: string, language: Language): string {
  const list: ValueList = LISTS[name];
  return itemOf(list, code)?.label[language] ?? code;
}
