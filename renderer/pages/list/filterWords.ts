import { dateText } from '../../../shared/i18n/dateText';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { listViewTexts } from '../../../shared/i18n/windowTexts/listViewTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import type { CollectionName } from '../../../shared/register/register';
import { wordOf } from '../../../shared/search/fieldValues';
import type { WordContext } from '../../../shared/search/fieldValues';
import type { DateFilter, FindingsFilter, ListFilter } from '../../../shared/search/filters';
import { listFieldAt } from '../../../shared/search/listFields';
import type { LeafInfo } from '../../../shared/search/listFields';
import type { Say } from '../../state/LanguageContext';

export type FilterContext = WordContext & { readonly say: Say; readonly collection: CollectionName };

/** What a filter is on and what passes it, in words; undefined for a field that this version does not know. */
export function filterWords(
  filter: ListFilter,
  context: FilterContext,
): { readonly name: string; readonly values: string } | undefined {
  const { say, language, collection } = context;
  if (filter.kind === 'findings') {
    const values = filter.levels.map((level) => levelWord(level, context)).join(', ');
    return { name: say(listViewTexts.levels), values };
  }
  const field = listFieldAt(COLLECTIONS[collection], filter.field);
  if (!field) return undefined;
  const values =
    filter.kind === 'date'
      ? dateWords(filter, context)
      : filter.values.map((value) => valueWord(field.info, value, context)).join(', ');
  return { name: field.label[language], values };
}

/** A value to filter by; what is not recorded is one of them. */
export function valueWord(info: LeafInfo, value: string, context: FilterContext): string {
  return value === '' ? context.say(listTexts.notRecorded) : wordOf(info, value, context);
}

export function levelWord(level: FindingsFilter['levels'][number], { say }: FilterContext): string {
  return say(level === 'none' ? listViewTexts.noFindings : levelTexts[level].meaning);
}

function dateWords({ test, date }: DateFilter, { say, language }: FilterContext): string {
  if (test === 'before') return say(listViewTexts.beforeDate, { date: dateText(language, date) });
  if (test === 'from') return say(listViewTexts.fromDate, { date: dateText(language, date) });
  return say(listViewTexts[test]);
}
