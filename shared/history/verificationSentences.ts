import { thingTexts } from '../i18n/historyTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { historyVerdictTexts } from '../i18n/historyVerdictTexts';
import type { Register } from '../register/register';
import { sentenceContext } from './changeSentence';
import { changesSentences } from './entrySentences';
import type { KnownState } from './knownFingerprint';
import type { RecordChanges } from './makeEntry';
import { recordLookup } from './recordLookup';
import { thingName } from './thingName';
import type { HistoryFault, Verification } from './verifyHistory';

const SHORT_ID_CHARACTERS = 12;

/** What was found in a history, and what could not be known, in whole sentences. */
export function verificationSentences(
  register: Register,
  verification: Verification,
  language: Language,
): readonly string[] {
  const { entries, faults, erased, known } = verification;
  const found = faults.map((fault) => faultSentence(register, fault, language));
  const good =
    entries === 0
      ? say(language, historyVerdictTexts.none)
      : say(language, historyVerdictTexts.good, { count: entries });
  return [
    ...(found.length === 0 ? [good] : found),
    ...(erased > 0 ? [say(language, historyVerdictTexts.erased, { count: erased })] : []),
    ...knownSentences(known, erased > 0, language),
  ];
}

function faultSentence(register: Register, fault: HistoryFault, language: Language): string {
  if (fault.kind === 'state') return stateSentence(register, fault, language);
  if (fault.kind === 'restarted') {
    return say(language, historyVerdictTexts.restarted, { numbers: fault.deliveries.join(', ') });
  }
  const values = { place: fault.place + 1, entry: shortId(fault.entry) };
  if (fault.kind !== 'removed') return say(language, historyVerdictTexts[fault.kind], values);
  return say(language, historyVerdictTexts.removed, { ...values, missing: shortId(fault.missing) });
}

function stateSentence(
  register: Register,
  { part, recordId, changes }: RecordChanges,
  language: Language,
): string {
  const record = recordLookup(register)({ part, recordId });
  const from = changes.find(({ path }) => path.length === 0)?.from;
  const what =
    part === 'register'
      ? say(language, historyVerdictTexts.thisRegister)
      : say(language, thingTexts[part], { name: thingName(part, record ?? from, language) });
  const scene = { context: sentenceContext(register, language), before: record, after: record };
  const details = changesSentences(changes, scene).map((sentence) => ` ${sentence}.`);
  return `${say(language, historyVerdictTexts.state, { what })}${details.join('')}`;
}

function knownSentences(
  known: KnownState | undefined,
  hasErased: boolean,
  language: Language,
): readonly string[] {
  if (known === undefined) return [say(language, historyVerdictTexts.noKnown)];
  if (known.kind === 'current') return [say(language, historyVerdictTexts.knownCurrent)];
  if (known.kind !== 'notFound') {
    return [say(language, historyVerdictTexts.knownThere, { at: known.at, entry: shortId(known.entry) })];
  }
  const { searched, states } = known;
  return [
    say(language, historyVerdictTexts.knownMissing, { searched }),
    ...(searched < states ? [say(language, historyVerdictTexts.notAll, { states })] : []),
    ...(hasErased ? [say(language, historyVerdictTexts.erasedStates)] : []),
  ];
}

/** As much of an id as people compare. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID_CHARACTERS);
}
