import type { Language } from '../i18n/text';
import { labelOf } from '../lists/lists';
import type { Activity } from './activity';
import type { ProcessorRecord } from './processorRecord';

/** The legal bases of an activity by their letter of Article 6(1), each once, in the order of the law. */
export function basisLetters(activity: Activity): readonly string[] {
  const codes = new Set(activity.purposes.flatMap(({ legalBases }) => legalBases));
  return [...codes].sort().map((code) => /^A6_1_([a-f])$/.exec(code)?.[1] ?? code);
}

/** The groups of data subjects in a few words: their category, or the description where the list has no word for it. */
export function dataSubjectNames(activity: Activity, language: Language): readonly string[] {
  return activity.dataSubjects
    .map(({ category, description }) => {
      const label = category === OTHER_GROUP ? '' : labelOf('dataSubjects', category, language);
      return label || description;
    })
    .filter((name) => name !== '');
}

const OTHER_GROUP = 'DS_OTHER';

/** The controllers that a processor record serves, by name. */
export function controllerNames(
  record: ProcessorRecord,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return record.controllers.map(({ partyId }) => names.get(partyId) ?? '').filter((name) => name !== '');
}
