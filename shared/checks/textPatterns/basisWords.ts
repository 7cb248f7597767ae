import { affirmations, affirms, words } from './words';

const CONSENT = words('toestemming', 'toestemmingen', 'consent', 'consents');
const INTEREST = words(
  ...['gerechtvaardigd belang', 'gerechtvaardigde belang', 'gerechtvaardigde belangen'],
  ...['legitimate interest', 'legitimate interests'],
);

/** “Toestemming vooraf van alle bezoekers is niet haalbaar” denies it six words later. */
const REACH = { before: 5, after: 6 };

/** What makes the word a basis instead of a subject: "na toestemming", against "toestemmingen vastleggen". */
const LEADS_TO_BASIS = new Set(
  'met na basis grond krachtens volgens vragen gevraagd with after basis based under given obtained'.split(
    ' ',
  ),
);

/** True when an explanation speaks of consent and does not deny it. */
export function speaksOfConsent(text: string): boolean {
  return affirms(text, CONSENT, REACH);
}

/** True when a purpose says that consent is what it rests on, not only that it deals with consent. */
export function restsOnConsent(text: string): boolean {
  for (const { before } of affirmations(text, CONSENT, REACH)) {
    if (before.slice(-REACH.before).some((word) => LEADS_TO_BASIS.has(word))) return true;
  }
  return false;
}

/** True when a text speaks of a legitimate interest and does not deny it. */
export function speaksOfInterest(text: string): boolean {
  return affirms(text, INTEREST, REACH);
}
