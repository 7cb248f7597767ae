import { readEntry } from '../../shared/history/entryContent';
import { historyRows } from '../../shared/history/historyRows';
import type { HistoryRow } from '../../shared/history/historyRows';
import { placesIn } from '../../shared/history/recordLookup';
import type { PlaceOfRecord } from '../../shared/history/recordLookup';
import { shortId } from '../../shared/history/verificationSentences';
import { entryKindTexts, historyTexts } from '../../shared/i18n/historyTexts';
import { dayText, timeText } from '../../shared/i18n/moments';
import { say } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import type { Register } from '../../shared/register/register';
import { filesOf, UsageError } from './arguments';
import type { CliCommand } from './arguments';
import { commandLineStorage } from './registerFiles';
import { oneLine } from './terminal';

/** `log FILE`: who changed what, when and why, the latest first; of one record only, when it is asked for. */
export const logCommand: CliCommand = async (given) => {
  const [file] = filesOf(given, ['FILE']);
  const { language } = given;
  const register = (await commandLineStorage().open(file)).current();
  const [wanted, ...others] = given.report.records;
  if (others.length > 0) throw new UsageError('log takes one --record');
  const about = wanted === undefined ? undefined : recordNamed(register, wanted);
  const all = { offset: 0, limit: register.history.length };
  const { rows } = historyRows(register, { language, about, ...all });
  process.stdout.write(given.json ? asJson(register, rows) : asLines(rows, language));
  return 0;
};

function recordNamed(register: Register, wanted: string): PlaceOfRecord {
  for (const [place, record] of placesIn(register)) {
    if (place.recordId === wanted || ('number' in record && record['number'] === wanted)) return place;
  }
  // Of a record that was taken out the history still tells, by its id.
  const entry = register.history.map(readEntry).find(({ recordId }) => recordId === wanted);
  if (entry === undefined || entry.part === '' || wanted === '') {
    throw new UsageError(`--record knows no number or id "${wanted}"`);
  }
  return { part: entry.part, recordId: wanted };
}

function asLines(rows: readonly HistoryRow[], language: Language): string {
  if (rows.length === 0) return `${say(language, historyTexts.none)}\n`;
  const lines = rows.flatMap((row) => [
    headLine(row, language),
    ...row.sentences.map((sentence) => `  ${sentence}.`),
    ...(row.reason === '' ? [] : [`  ${say(language, historyTexts.reason, { reason: row.reason })}`]),
  ]);
  return `${lines.map(oneLine).join('\n')}\n`;
}

function headLine({ id, at, by, kind, name }: HistoryRow, language: Language): string {
  const moment = new Date(at);
  const when = Number.isNaN(moment.getTime()) ? at : `${dayText(language, moment)} ${timeText(moment)}`;
  const kindText = kind === 'edit' ? '' : say(language, entryKindTexts[kind]);
  return [shortId(id), when, by, name, kindText].filter((part) => part !== '').join(' · ');
}

function asJson(register: Register, rows: readonly HistoryRow[]): string {
  const entries = new Map(register.history.map((entry) => [entry.id, readEntry(entry)]));
  const told = rows.map((row) => ({
    ...row,
    parents: entries.get(row.id)?.parents ?? [],
    changes: (entries.get(row.id)?.changes ?? []).map(({ path, from, to }) => ({ path, from, to })),
  }));
  return `${JSON.stringify({ registerId: register.id, entries: told }, null, 2)}\n`;
}
