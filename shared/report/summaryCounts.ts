import type { Field, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { articleText } from '../i18n/articleText';
import { valueTexts } from '../i18n/reportTexts';
import { summaryTexts } from '../i18n/summaryTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { labelOf, LISTS } from '../lists/lists';
import type { ListName } from '../lists/lists';
import type { ValueList } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { activitySchema } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import { countByCode } from '../overview/codeCounts';
import { byNumberThenName } from '../search/naturalOrder';
import { articleOfChoice } from './choiceText';
import type { ReportContext } from './reportContext';
import { valueOf } from './fieldValue';
import { shortLabel } from './shortLabel';

/** A bar: what is counted, in words, and how often. */
export type Counted = { readonly label: string; readonly value: number };

export function statusBars(context: ReportContext): readonly Counted[] {
  const statuses = processingOf(context).map(({ status }) => [status]);
  return listBars('recordStatuses', statuses, context);
}

/** Every legal entity, one without any processing included. */
export function entityBars({ language, register, nameFor }: ReportContext): readonly Counted[] {
  const known = byNumberThenName(register.organisations).map(({ id }) => id);
  const given = [...register.activities, ...register.processorRecords].map((one) => one.organisationId);
  const ids = [...new Set([...known, ...given])].filter((id) => id !== '');
  const counted = ids.map((id) => ({
    label: nameFor('organisations', id),
    value: given.filter((one) => one === id).length,
  }));
  const unknown = given.filter((id) => id === '').length;
  return withRest(counted, { label: valueTexts.states.empty[language], value: unknown });
}

export function basisBars(context: ReportContext): readonly Counted[] {
  const bases = context.register.activities.map(({ purposes }) => [
    ...new Set(purposes.flatMap(({ legalBases }) => legalBases)),
  ]);
  return listBars('legalBases', bases, context);
}

/** Of each kind of sensitive data, how many activities have any; a kind that nobody recorded is never taken for ordinary. */
export function dataBars(context: ReportContext): readonly Counted[] {
  const { language, register } = context;
  const kinds = register.activities.map(({ data }) => new Set(data.map(({ kind }) => kind)));
  const list: ValueList = LISTS.dataKinds;
  const sensitive = list.items.filter(({ code }) => code !== 'ordinary');
  const isOrdinary = (found: ReadonlySet<string>) => found.size === 1 && found.has('ordinary');
  const isUnclear = (found: ReadonlySet<string>) => found.size === 0 || found.has('');
  return [
    ...sensitive.map(({ code, label }) => ({
      label: label[language],
      value: kinds.filter((found) => found.has(code)).length,
    })),
    { label: say(language, summaryTexts.ordinaryOnly), value: kinds.filter(isOrdinary).length },
    { label: say(language, summaryTexts.kindNotRecorded), value: kinds.filter(isUnclear).length },
  ].filter(({ value }) => value > 0);
}

/** The answers as they stand: yes, no, unknown, not recorded. */
export function transferBars(context: ReportContext): readonly Counted[] {
  const info = fieldIn(activitySchema, 'hasTransfers')?.info;
  if (info === undefined) return [];
  const scope = { schema: activitySchema, record: {}, context };
  const given = processingOf(context).map(({ hasTransfers }) => hasTransfers);
  const counts = new Map<string, number>();
  for (const answer of ['yes', 'no', 'unknown', 'notApplicable', ''] as const) {
    // Two answers that the law does not tell apart are printed in the same words, and counted together.
    const label = valueOf(info, answer, scope).paragraphs.join(' ');
    counts.set(label, (counts.get(label) ?? 0) + given.filter((one) => one === answer).length);
  }
  return [...counts].filter(([, value]) => value > 0).map(([label, value]) => ({ label, value }));
}

export function dpiaBars(context: ReportContext): readonly Counted[] {
  const statuses = context.register.activities.map(({ dpiaStatus }) => [dpiaStatus]);
  return listBars('dpiaStatuses', statuses, context);
}

function processingOf({ register }: ReportContext): readonly (Activity | ProcessorRecord)[] {
  return [...register.activities, ...register.processorRecords];
}

/** How many records chose each option, in the order of the list; codes it does not know, and no choice, come last. */
function listBars(
  name: ListName,
  chosen: readonly (readonly string[])[],
  { language }: ReportContext,
): readonly Counted[] {
  const label = (code: string) => {
    if (code === '') return valueTexts.states.empty[language];
    return name === 'legalBases' ? basisLabel(code, language) : labelOf(name, code, language);
  };
  return countByCode(name, chosen)
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => ({ label: label(code), value: count }));
}

/** A short name and the article, by which a lawyer knows the ground. */
function basisLabel(code: string, language: Language): string {
  const article = articleText(language, articleOfChoice('legalBases', code), 'short');
  const label = shortLabel(labelOf('legalBases', code, language));
  return article === '' ? label : `${label} (${article})`;
}

function withRest(counted: readonly Counted[], rest: Counted): readonly Counted[] {
  return rest.value === 0 ? counted : [...counted, rest];
}

function fieldIn(schema: RecordSchema, name: string): Field | undefined {
  return fieldsOf(schema).find((field) => field.name === name);
}
