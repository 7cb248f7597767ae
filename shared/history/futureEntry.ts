import { historyVerdictTexts } from '../i18n/historyVerdictTexts';
import { momentText } from '../i18n/moments';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import type { StoredEntry } from './entry';
import { momentOf } from './order';
import { shortId } from './verificationSentences';

/** Clocks of two computers in one office differ by minutes; that is nobody's mistake. */
const TOLERATED_MS = 60 * 60 * 1_000;

/**
 * Says that an entry has a time that is still to come, so that somebody's clock was wrong; nothing when none has. What
 * came after what never depends on a clock: each entry names the one it was made on.
 */
export function futureSentences(
  history: readonly StoredEntry[],
  now: Date,
  language: Language,
): readonly string[] {
  const latest = now.getTime() + TOLERATED_MS;
  const place = history.findIndex(({ at }) => momentOf(at) > latest);
  const entry = history[place];
  if (entry === undefined) return [];
  const moment = momentText(language, new Date(entry.at), now);
  return [say(language, historyVerdictTexts.future, { place: place + 1, entry: shortId(entry.id), moment })];
}
