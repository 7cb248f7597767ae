import { affirmations, words } from './words';

const ANONYMOUS = words('anoniem*', 'anonimiser*', 'geanonimiseerd*', 'anonym*');

/** Two words: "niet anoniem", "niet volledig anoniem". */
const REACH = { before: 2, after: 0 };

/** Who may report without a name says nothing of the data about others. */
const REPORTS = words('meld*', 'tip*', 'klacht*', 'klagen', 'report*', 'complain*');

/** True when a text says that data are or become anonymous. "Pseudoniem" and "niet anoniem" say no such thing. */
export function claimsAnonymity(text: string): boolean {
  for (const { after } of affirmations(text, ANONYMOUS, REACH)) {
    if ((after[0] ?? '').search(REPORTS) < 0) return true;
  }
  return false;
}
