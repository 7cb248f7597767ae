import { listViewTexts } from '../../../shared/i18n/windowTexts/listViewTexts';
import type { Text } from '../../../shared/i18n/text';
import type { CollectionName } from '../../../shared/register/register';
import type { ListFilter } from '../../../shared/search/filters';

/** A view that every list has without anybody saving it. It only filters. */
export type BuiltInView = {
  readonly id: string;
  readonly name: Text;
  readonly filters: readonly ListFilter[];
};

const ALL: BuiltInView = { id: 'all', name: listViewTexts.all, filters: [] };
const MISSES_A30: BuiltInView = {
  id: 'missesA30',
  name: listViewTexts.missesA30,
  filters: [{ kind: 'findings', levels: ['A30'] }],
};
const NO_LEGAL_BASIS: BuiltInView = {
  id: 'noLegalBasis',
  name: listViewTexts.noLegalBasis,
  filters: [{ kind: 'values', field: 'purposes.legalBases', values: [''] }],
};
const CONSENT: BuiltInView = {
  id: 'consent',
  name: listViewTexts.consent,
  filters: [{ kind: 'values', field: 'purposes.legalBases', values: ['A6_1_a'] }],
};
const NOT_REVIEWED: BuiltInView = {
  id: 'notReviewed',
  name: listViewTexts.notReviewed,
  filters: [{ kind: 'date', field: 'lastReviewedOn', test: 'empty', date: '' }],
};
const STATUS_ENDED: BuiltInView = {
  id: 'ended',
  name: listViewTexts.ended,
  filters: [{ kind: 'values', field: 'status', values: ['ended'] }],
};
const HAS_ENDED: BuiltInView = {
  id: 'ended',
  name: listViewTexts.ended,
  filters: [{ kind: 'date', field: 'endedOn', test: 'recorded', date: '' }],
};
const NO_NAMED_ORGANISATION: BuiltInView = {
  id: 'noNamedOrganisation',
  name: listViewTexts.noNamedOrganisation,
  filters: [{ kind: 'values', field: 'isNamedOrganisation', values: ['', 'no', 'unknown'] }],
};
const CATALOGUE: readonly BuiltInView[] = [ALL, MISSES_A30, HAS_ENDED];

export const BUILT_IN_VIEWS: Readonly<Record<CollectionName, readonly BuiltInView[]>> = {
  activities: [ALL, MISSES_A30, NO_LEGAL_BASIS, CONSENT, NOT_REVIEWED, STATUS_ENDED],
  processorRecords: [ALL, MISSES_A30, NOT_REVIEWED, STATUS_ENDED],
  parties: [ALL, MISSES_A30, NO_NAMED_ORGANISATION, HAS_ENDED],
  systems: CATALOGUE,
  measures: CATALOGUE,
  organisations: CATALOGUE,
  dpos: CATALOGUE,
};
