import type { Language } from '../i18n/text';
import { say } from '../i18n/text';
import { changeTexts } from '../i18n/historyTexts';
import type { Register } from '../register/register';
import { reverseChanges } from './applyChanges';
import type { ChangedPart } from './change';
import { sentenceContext } from './changeSentence';
import { isErasedText } from './commitment';
import { readEntry } from './entryContent';
import type { Entry } from './entryContent';
import { entrySentences } from './entrySentences';
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

export type HistoryPage = { readonly total: number; readonly rows: readonly HistoryRow[] };

export type HistoryQuery = {
  readonly language: Language;
  /** Only entries about this record. */
  readonly about?: { readonly part: ChangedPart; readonly recordId: string } | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** The entries of a history, the latest first, with the names that things had then. */
export function historyRows(
  register: Register,
  { language, about, offset, limit }: HistoryQuery,
): HistoryPage {
  const entries = inHistoryOrder(register.history)
    .map(readEntry)
    .filter(
      ({ part, recordId }) => about === undefined || (part === about.part && recordId === about.recordId),
    )
    .reverse();
  const replay = startReplay(register);
  const context = sentenceContext(register, language);
  const rows = entries.slice(0, offset + limit).flatMap((entry, place): readonly HistoryRow[] => {
    const after = recordIn(replay, entry);
    play(replay, reverseChanges(entry.changes));
    if (place < offset) return [];
    const before = recordIn(replay, entry);
    const { id, at, by, reason, kind, part, recordId } = entry;
    const isAboutThing = part !== '' && part !== 'register';
    return [
      {
        ...{ id, at, kind, part, recordId },
        by: writtenWords(by, language),
        reason: writtenWords(reason, language),
        name: isAboutThing ? thingName(part, after ?? before, language) : '',
        sentences: entrySentences(entry, { context, before, after }),
      },
    ];
  });
  return { total: entries.length, rows };
}

function recordIn({ parts }: Replay, { part, recordId }: Entry) {
  return part === '' || part === 'register' ? undefined : parts[part].get(recordId);
}

function writtenWords(text: string, language: Language): string {
  return isErasedText(text) ? say(language, changeTexts.erased) : text;
}
