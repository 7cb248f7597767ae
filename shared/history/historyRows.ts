import type { Language } from '../i18n/text';
import { say } from '../i18n/text';
import { changeTexts, erasedNameText } from '../i18n/historyTexts';
import type { Register } from '../register/register';
import { reverseChanges } from './applyChanges';
import type { ChangedPart } from './change';
import { sentenceContext } from './changeSentence';
import { isErasedText } from './commitment';
import { readEntry } from './entryContent';
import type { Entry } from './entryContent';
import { entrySentences } from './entrySentences';
import { folded, wordsIn } from '../search/searchText';
import { inHistoryOrder } from './order';
import { play, startReplay } from './replay';
import type { Replay } from './replay';
import { thingName } from './thingName';

/** One entry as people read it. */
export type HistoryRow = Pick<Entry, 'id' | 'at' | 'by' | 'reason' | 'kind' | 'part' | 'recordId'> & {
  /** What the record was called then; '' for an entry about no record. */
  readonly name: string;
  readonly sentences: readonly string[];
};

export type HistoryPage = {
  /** How many entries pass, on this page and the others. */
  readonly total: number;
  readonly rows: readonly HistoryRow[];
  /** Everybody in the whole history, as rows name them. */
  readonly people: readonly string[];
  /** When the first entry was made; '' when there is none. */
  readonly since: string;
};

export type HistoryQuery = {
  readonly language: Language;
  /** Only entries about this record. */
  readonly about?: { readonly part: ChangedPart; readonly recordId: string } | undefined;
  /** Only by this person, as rows name them; '' or absent for everybody. */
  readonly by?: string;
  /** Only from and until these days, YYYY-MM-DD; '' or absent for no limit. */
  readonly from?: string;
  readonly until?: string;
  /** Only entries in which each of these words stands, as rows tell them; '' or absent for all. */
  readonly text?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** The entries of a history, the latest first, with the names that things had then. */
export function historyRows(register: Register, query: HistoryQuery): HistoryPage {
  const { language, about, offset, limit } = query;
  const all = inHistoryOrder(register.history).map(readEntry);
  const entries = all
    .filter(
      ({ part, recordId }) => about === undefined || (part === about.part && recordId === about.recordId),
    )
    .reverse();
  const told = toldEntries(register, entries, query);
  const people = [...new Set(all.map(({ by }) => personWords(by, language)))].filter((one) => one !== '');
  const since = all.find(({ kind }) => kind !== 'begin')?.at ?? '';
  return { ...pageOf(told, { offset, limit }), people: people.sort(), since };
}

type Told = { readonly total: number; readonly rows: Generator<HistoryRow> };

// Without words to look for, how many there are is known before any is told.
function pageOf({ total, rows }: Told, { offset, limit }: Pick<HistoryQuery, 'offset' | 'limit'>) {
  const shown: HistoryRow[] = [];
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count > offset && shown.length < limit) shown.push(row);
    if (total !== Infinity && count === Math.min(total, offset + limit)) break;
  }
  return { total: total === Infinity ? count : total, rows: shown };
}

/** Every entry that passes, in words; `total` is Infinity when only telling all of them shows how many they are. */
function toldEntries(register: Register, entries: readonly Entry[], query: HistoryQuery): Told {
  const passes = passing(query);
  const words = wordsIn(query.text ?? '');
  const total = words.length > 0 ? Infinity : entries.filter(passes).length;
  return { total, rows: rowsOf() };

  // Every entry is played back, so that what a shown one was made on is right; only those that pass are told.
  function* rowsOf(): Generator<HistoryRow> {
    const replay = startReplay(register);
    const context = sentenceContext(register, query.language);
    for (const entry of entries) {
      const after = recordIn(replay, entry);
      play(replay, reverseChanges(entry.changes));
      if (!passes(entry)) continue;
      const row = rowOf(entry, { context, before: recordIn(replay, entry), after }, query.language);
      if (words.length === 0 || holds(row, words)) yield row;
    }
  }
}

function rowOf(entry: Entry, scene: Parameters<typeof entrySentences>[1], language: Language): HistoryRow {
  const { id, at, by, reason, kind, part, recordId } = entry;
  const isAboutThing = part !== '' && part !== 'register';
  return {
    ...{ id, at, kind, part, recordId },
    by: personWords(by, language),
    reason: writtenWords(reason, language),
    name: isAboutThing ? thingName(part, scene.after ?? scene.before, language) : '',
    sentences: entrySentences(entry, scene),
  };
}

function holds({ by, reason, name, sentences }: HistoryRow, words: readonly string[]): boolean {
  const text = folded([by, reason, name, ...sentences].join('\n'));
  return words.every((word) => text.includes(word));
}

function passing({ language, by = '', from = '', until = '' }: HistoryQuery): (entry: Entry) => boolean {
  const first = from === '' ? -Infinity : Date.parse(`${from}T00:00:00`);
  const last = until === '' ? Infinity : Date.parse(`${until}T23:59:59.999`);
  return (entry) => {
    if (by !== '' && personWords(entry.by, language) !== by) return false;
    if (from === '' && until === '') return true;
    const at = Date.parse(entry.at);
    return at >= first && at <= last;
  };
}

function personWords(by: string, language: Language): string {
  return isErasedText(by) ? say(language, erasedNameText) : by;
}

function recordIn({ parts }: Replay, { part, recordId }: Entry) {
  return part === '' || part === 'register' ? undefined : parts[part].get(recordId);
}

function writtenWords(text: string, language: Language): string {
  return isErasedText(text) ? say(language, changeTexts.erased) : text;
}
