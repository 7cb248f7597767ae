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
  noBase: {
    nl: 'Deze bestanden hebben geen gezamenlijk verleden; daarom is elk verschil een vraag. Is er een eerdere versie waaruit beide zijn ontstaan, geef die dan als BASE.',
    en: 'These files have no common past, so every difference is a question. If there is an earlier version that both came from, give it as BASE.',
  },
  howToAnswer: {
    nl: 'Vul in het vragenbestand bij elke vraag "choice" in: "mine", "theirs", "base", "both" of {own}. Geef de opdracht daarna opnieuw met --choices en dat bestand; in git: ropa git-resolve en het register.',
    en: 'Fill in "choice" for each question in the file of questions: "mine", "theirs", "base", "both" or {own}. Then give the command again with --choices and that file; in git: ropa git-resolve and the register.',
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
