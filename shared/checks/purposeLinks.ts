import type { LegalBasis } from '../lists/legalBases';
import type { PurposeTag } from '../lists/purposeLists';
import type { Activity } from '../register/activity';
import type { Data } from './dataKind';

export type Purpose = Activity['purposes'][number];
export type DataSubject = Activity['dataSubjects'][number];

/** The data a purpose needs. Without a link it may need any of them. */
export function dataFor(activity: Activity, purpose: Purpose): readonly Data[] {
  const linked = activity.data.filter(({ id }) => purpose.dataIds.includes(id));
  return linked.length > 0 ? linked : activity.data;
}

/** The purposes that need these data. Without a link it may be any of them. */
export function purposesFor(activity: Activity, data: Data): readonly Purpose[] {
  const linked = activity.purposes.filter(({ dataIds }) => dataIds.includes(data.id));
  return linked.length > 0 ? linked : activity.purposes;
}

/** The groups these data are about. Nothing chosen means all of them. */
export function subjectsOf(activity: Activity, data: Data): readonly DataSubject[] {
  const linked = activity.dataSubjects.filter(({ id }) => data.subjectIds.includes(id));
  return linked.length > 0 ? linked : activity.dataSubjects;
}

/** The groups whose data a purpose needs. */
export function subjectsFor(activity: Activity, purpose: Purpose): readonly DataSubject[] {
  const data = dataFor(activity, purpose);
  if (data.length === 0) return activity.dataSubjects;
  const groups = new Set(data.flatMap((one) => subjectsOf(activity, one)));
  return activity.dataSubjects.filter((group) => groups.has(group));
}

/** True when one of these is among the legal bases of a purpose. */
export function restsOn(purpose: Purpose, ...bases: readonly LegalBasis[]): boolean {
  return bases.some((basis) => purpose.legalBases.includes(basis));
}

export function hasTag(purpose: Purpose, ...tags: readonly PurposeTag[]): boolean {
  return tags.some((tag) => purpose.tags.includes(tag));
}
