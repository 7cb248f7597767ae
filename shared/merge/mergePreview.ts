import { findingsOf } from '../checks/findings';
import { countByLevel } from '../checks/findings';
import type { Change } from '../history/change';
import { differences } from '../history/differences';
import { lastEntryOf } from '../history/lastEntry';
import { sharedEntries } from '../history/unionHistories';
import { placeKey } from '../history/recordLookup';
import type { Language } from '../i18n/text';
import { registerFingerprint, fingerprintOf } from '../register/fingerprint';
import type { Register } from '../register/register';
import { conflictWords } from './conflictWords';
import { outgoingOf } from './mergeRegisters';
import type { Merge, RegisterSides } from './mergeRegisters';
import { danglingSentence } from './mergeSentences';

/** All that a person must know before two copies become one. */
export function mergePreviewOf(merge: Merge, language: Language, today: string) {
  const { sides, register, conflicts, dangling } = merge;
  const { mine, theirs } = sides;
  const last = lastEntryOf(theirs.history);
  const shared = sharedEntries(mine.history, theirs.history);
  const common = lastEntryOf(mine.history.filter(({ id }) => shared.has(id)));
  return {
    lastBy: last?.by ?? '',
    lastAt: last?.at ?? '',
    commonAt: common?.at ?? '',
    incoming: incomingOf(mine, register, language),
    conflicts: conflicts.map((conflict) => {
      const { base, text, ...words } = conflictWords(sides, conflict, language);
      const { part, recordId } = conflict;
      return { ...words, part, recordId, base: base ?? null, text: text ?? null };
    }),
    outgoing: outgoingIn(merge, language),
    dangling: dangling.map((reference) => danglingSentence(merge, reference, language)),
    gaps: { before: gapsIn(mine, today), after: gapsIn(register, today) },
    seen: seenOf(sides),
  };
}

/** Stands for what two copies say: the same text as long as neither says anything else. */
export function seenOf({ mine, theirs }: RegisterSides): string {
  return fingerprintOf([mine, theirs].map(registerFingerprint));
}

function incomingOf(mine: Register, register: Register, language: Language) {
  return differences(mine, register, language).map(({ part, recordId, name, sentences, changes }) => {
    const whole = changes.find(({ path }) => path.length === 0);
    return { part, recordId, name, kind: kindOf(whole), sentences: [...sentences] };
  });
}

function kindOf(whole: Change | undefined): 'added' | 'changed' | 'removed' {
  if (whole === undefined) return 'changed';
  return whole.from === undefined ? 'added' : 'removed';
}

function outgoingIn(merge: Merge, language: Language) {
  const changes = outgoingOf(merge);
  const keys = new Set(changes.map(placeKey));
  const names = differences(merge.sides.theirs, merge.register, language)
    .filter((one) => keys.has(placeKey(one)) && one.name !== '')
    .map(({ name }) => name);
  return { fields: changes.length, names };
}

function gapsIn(register: Register, today: string): number {
  return countByLevel(findingsOf(register, today)).A30;
}
