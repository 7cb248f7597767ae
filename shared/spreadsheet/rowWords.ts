import type { AnyRecord } from '../register/register';
import { COLLECTIONS } from '../register/register';
import { retentionSentence } from '../report/retentionSentence';
import { valuesOf, wordOf } from '../search/fieldValues';
import type { WordContext } from '../search/fieldValues';
import { listFieldAt } from '../search/listFields';
import type { SheetCollection } from './sheetColumns';

/** The fields in which the words of a column end up, where they are not one field of that name. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  purposes: ['purposes.text'],
  legalBases: ['purposes.legalBases'],
  dataSubjects: ['dataSubjects.category', 'dataSubjects.description'],
  data: ['data.category', 'data.description'],
  recipients: ['hasRecipients', 'recipients.partyId', 'recipients.category', 'recipients.description'],
  transfers: ['hasTransfers', 'transfers.country'],
};

/** What a record holds of one column of a sheet, in words; '' for nothing. */
export function rowWords(
  { collection, column }: { readonly collection: SheetCollection; readonly column: string },
  record: AnyRecord,
  context: WordContext,
): string {
  if (column === 'retention') return termWords(record, context);
  const schema = COLLECTIONS[collection];
  return (PLACES[column] ?? [column])
    .flatMap((path) => {
      const field = listFieldAt(schema, path);
      return field === undefined
        ? []
        : valuesOf(field, record).map((value) => wordOf(field.info, value, context));
    })
    .filter((words) => words !== '')
    .join('; ');
}

function termWords(record: AnyRecord, { language }: WordContext): string {
  // Only an activity has data with terms.
  const data = 'data' in record ? record.data : [];
  const sentences = data.map(({ retention }) => retentionSentence(language, retention));
  return [...new Set(sentences)].filter((words) => words !== '').join('; ');
}
