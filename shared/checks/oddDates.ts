import { checkTexts } from '../i18n/checkTexts';
import type { Text } from '../i18n/text';
import type { Values } from '../fields/state';
import type { Certainty } from './rule';

/** A date that cannot be, or not beside what else the record says. */
export type OddDate = { readonly path: string; readonly message: Text; readonly certainty: Certainty };

/** What has been done cannot have been done tomorrow. */
const DONE = ['lastReviewedOn', 'seenByDpoOn', 'registerReviewedOn'];

/** Every odd date of a record on a day (YYYY-MM-DD); only what is certain, whatever the record is about. */
export function oddDates(record: Values, today: string): readonly OddDate[] {
  const { status, startedOn, endedOn } = record;
  const found: OddDate[] = [];
  if (isDate(startedOn) && isDate(endedOn) && endedOn < startedOn) {
    found.push({ path: 'endedOn', certainty: 'hard', message: checkTexts.endedBeforeStart });
  } else if (status === 'active' && isDate(endedOn) && endedOn < today) {
    found.push({ path: 'endedOn', certainty: 'soft', message: checkTexts.activeAfterEnd });
  }
  for (const path of DONE) {
    const date = record[path];
    if (isDate(date) && date > today) {
      found.push({ path, certainty: 'hard', message: checkTexts.doneInFuture });
    }
  }
  return found;
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
