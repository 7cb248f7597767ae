/** Questions of a merge; {what} is a field in words, {removed} says already what was removed. */
export const mergeTexts = {
  /** Which thing a sentence is about. */
  about: { nl: '{thing}: {sentence}.', en: '{thing}: {sentence}.' },
  sentence: { nl: '{sentence}.', en: '{sentence}.' },
  differs: {
    nl: '{what}: hier {mine}, in het andere bestand {theirs}, eerst {base}',
    en: '{what}: {mine} here, {theirs} in the other file, {base} before',
  },
  differsWithoutBase: {
    nl: '{what}: hier {mine}, in het andere bestand {theirs}',
    en: '{what}: {mine} here, {theirs} in the other file',
  },
  removedThere: {
    nl: '{removed} in het andere bestand, en hier gewijzigd',
    en: '{removed} in the other file, and changed here',
  },
  removedHere: {
    nl: '{removed} in dit bestand, en in het andere gewijzigd',
    en: '{removed} in this file, and changed in the other one',
  },
  bothReordered: {
    nl: '{what}: hier en in het andere bestand elk in een andere volgorde gezet',
    en: '{what}: put in another order both here and in the other file',
  },
  dangling: {
    nl: '{what} verwijst naar {target}, wat aan één kant is verwijderd; de verwijzing is bewaard',
    en: '{what} refers to {target}, which one side removed; the reference is kept',
  },
  nothing: { nl: 'niet vastgelegd', en: 'not recorded' },
} as const;

/** What a merge comes to. */
export const mergeOutcomeTexts = {
  incoming: {
    nl: { one: '{count} wijziging komt erbij.', other: '{count} wijzigingen komen erbij.' },
    en: { one: '{count} change comes in.', other: '{count} changes come in.' },
  },
  conflicts: {
    nl: { one: '{count} vraag wacht op een antwoord.', other: '{count} vragen wachten op een antwoord.' },
    en: { one: '{count} question waits for an answer.', other: '{count} questions wait for an answer.' },
  },
} as const;

/** What each side of a question says, beside the value itself. */
export const conflictTexts = {
  whole: { nl: 'de hele regel', en: 'the whole entry' },
  nothing: { nl: 'niet vastgelegd', en: 'not recorded' },
  removed: { nl: 'Verwijderd', en: 'Removed' },
  kept: { nl: 'Blijft staan', en: 'Stays' },
  asItWas: { nl: 'Zoals het was', en: 'As it was' },
} as const;
