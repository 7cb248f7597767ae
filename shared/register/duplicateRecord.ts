import { fill } from '../i18n/text';
import type { Language, Text } from '../i18n/text';
import { withNewIds } from './newIds';
import { COLLECTIONS } from './register';
import type { AnyRecord, CollectionName, RecordOf } from './register';

const COPY_NAME: Text = { nl: '{name} (kopie)', en: '{name} (copy)' };

type Copying = { readonly newId: () => string; readonly language: Language };

/**
 * A record to begin another one from: the same facts under new ids, so that no edit of one is taken for an edit of the
 * other. A number is never used twice, and what was looked at or ended is the first record, not this one.
 */
export function duplicateRecord<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  { newId, language }: Copying,
): RecordOf<Name> {
  // Replacing ids leaves the shape as it was, which TypeScript cannot follow.
  const copy = withNewIds(COLLECTIONS[collection], record, newId) as AnyRecord;
  const name = copy.name === '' ? '' : fill(language, COPY_NAME[language], { name: copy.name });
  return { ...copy, name, ...freshFacts(copy) };
}

const EMPTIED = ['number', 'endedOn', 'replacedBy', 'lastReviewedOn', 'reviewDueOn', 'seenByDpoOn'];

function freshFacts(record: AnyRecord): Readonly<Record<string, string>> {
  const emptied = EMPTIED.filter((field) => field in record).map((field): [string, string] => [field, '']);
  return { ...Object.fromEntries(emptied), ...('status' in record && { status: 'draft' }) };
}
