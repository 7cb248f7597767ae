import { overviewTexts, valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { labelOf } from '../lists/lists';
import type { Activity } from '../register/activity';
import { activitySchema } from '../register/activity';
import { retentionSentence } from './retentionSentence';
import type { ReportContext } from './reportContext';
import { fieldsOf } from '../fields/fields';
import { shortLabel } from './shortLabel';

const LINES_MAX = 3;
const LINE_MAX_CHARACTERS = 120;
const WORDS_MAX = 8;

/** The first lines of many, each short enough for a narrow column; the chapter of the record has them all. */
export function shortList(lines: readonly string[], context: ReportContext): readonly string[] {
  return firstOf(lines, LINES_MAX, context).map(shortened);
}

/** The first of many names on one line, which takes less room than a line for each. */
export function shortLine(names: readonly string[], context: ReportContext): readonly string[] {
  return [firstOf(names.map(shortened), WORDS_MAX, context).join('; ')];
}

export function purposeLines({ purposes }: Activity): readonly string[] {
  return purposes.map(({ text }) => text);
}

export function subjectNames({ dataSubjects }: Activity, { language }: ReportContext): readonly string[] {
  return dataSubjects.map((item) => categoryName('dataSubjects', item, language));
}

/** Sensitive kinds first and in words, because that is what a reader looks for. */
export function dataNames({ data }: Activity, { language }: ReportContext): readonly string[] {
  const names = data.map((item) => {
    const name = categoryName('dataCategories', item, language);
    if (item.kind === '' || item.kind === 'ordinary') return { isSensitive: false, text: name };
    const which =
      item.specialCategory === '' ? '' : labelOf('specialCategories', item.specialCategory, language);
    const kind = [shortLabel(labelOf('dataKinds', item.kind, language)), shortLabel(which)]
      .filter((word) => word !== '')
      .join(', ');
    return { isSensitive: true, text: `${name} (${say(language, overviewTexts.sensitive, { kind })})` };
  });
  const sensitive = names.filter(({ isSensitive }) => isSensitive);
  return [...sensitive, ...names.filter((name) => !sensitive.includes(name))].map(({ text }) => text);
}

type Categorised = { readonly category: string; readonly description: string };

/** A category by its short label; "anders, namelijk" says nothing by itself, so there the description speaks. */
function categoryName(
  list: 'dataCategories' | 'dataSubjects',
  { category, description }: Categorised,
  language: Language,
): string {
  const isOther = category === '' || category.endsWith('_OTHER');
  if (isOther && description.trim() !== '') return description;
  return category === '' ? valueTexts.states.empty[language] : shortLabel(labelOf(list, category, language));
}

function firstOf(texts: readonly string[], most: number, { language }: ReportContext): readonly string[] {
  const distinct = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
  if (distinct.length <= most + 1) return distinct;
  const rest = say(language, overviewTexts.more, { count: distinct.length - most });
  return [...distinct.slice(0, most), rest];
}

/** By name where the edition names parties, else by category. */
export function recipientLines(activity: Activity, context: ReportContext): readonly string[] {
  const { language, nameFor, fieldsOf: visible } = context;
  const info = fieldsOf(activitySchema).find(({ name }) => name === 'recipients')?.info;
  const shown = info?.kind === 'list' ? visible(info.item).map(({ name }) => name) : [];
  return activity.recipients.map(({ partyId, description, category }) => {
    if (shown.includes('partyId') && partyId !== '') return nameFor('parties', partyId);
    if (shown.includes('description') && description.trim() !== '') return description;
    return category === ''
      ? valueTexts.states.empty[language]
      : shortLabel(labelOf('recipientCategories', category, language));
  });
}

/** Without a single term there is nothing to list: then the cell says so as such. */
export function retentionTerms({ data }: Activity, { language }: ReportContext): readonly string[] {
  const empty = valueTexts.states.empty[language];
  const terms = data.map(({ retention, noRetentionReason }) => {
    const sentence = retentionSentence(language, retention);
    if (sentence !== '') return sentence;
    return noRetentionReason.trim() === '' ? empty : noRetentionReason;
  });
  const told = terms.filter((term) => term !== empty);
  return told.length === 0 || told.length === terms.length ? told : [...told, empty];
}

function shortened(line: string): string {
  const flat = line.replace(/\s+/g, ' ');
  if (flat.length <= LINE_MAX_CHARACTERS) return flat;
  const space = flat.lastIndexOf(' ', LINE_MAX_CHARACTERS);
  return `${flat.slice(0, space > 0 ? space : LINE_MAX_CHARACTERS)} …`;
}
