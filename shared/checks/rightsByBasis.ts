import type { Language, Text } from '../i18n/text';
import type { LegalBasis } from '../lists/legalBases';
import { labelOf } from '../lists/lists';
import { rights as rightsList } from '../lists/rights';
import type { Applies } from '../lists/rights';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { isBlank } from './blank';
import type { Purpose } from './purposeLinks';

const CONSENT = 'A6_1_a';

/** Rights that every basis gives and that are asked of the controller; what is not offered must be an exception. */
const ALWAYS = ['RIGHT_ACCESS', 'RIGHT_RECTIFICATION', 'RIGHT_ERASURE', 'RIGHT_RESTRICTION'];

/** Where the basis gives the right to object, an objection of this kind answers the same purpose. */
const OBJECTIONS: readonly { readonly tag: string; readonly right: string }[] = [
  { tag: 'directMarketing', right: 'RIGHT_OBJECT_MARKETING' },
  { tag: 'research', right: 'RIGHT_OBJECT_RESEARCH' },
];

/**
 * How the rights that are listed and the legal bases contradict each other by the table of rights; undefined when they do
 * not. Where a cell depends on facts that the table cannot see, nothing contradicts; an empty list is a missing fact.
 */
export function rightsDifference(activity: Activity): Text | undefined {
  if (activity.rights.length === 0) return undefined;
  const lacking = [
    ...new Set([...generalRightsLeftOut(activity), ...activity.purposes.flatMap(ownRightsLeftOut(activity))]),
  ];
  const [missing, tooMany] = [namesOf(lacking), namesOf(rightsTooMany(activity))];
  if (missing === undefined) return tooMany && both(`te veel: ${tooMany.nl}`, `too many: ${tooMany.en}`);
  if (tooMany === undefined) return both(`er mist: ${missing.nl}`, `lacking: ${missing.en}`);
  return both(
    `er mist: ${missing.nl}; te veel: ${tooMany.nl}`,
    `lacking: ${missing.en}; too many: ${tooMany.en}`,
  );
}

function namesOf(codes: readonly string[]): Text | undefined {
  if (codes.length === 0) return undefined;
  const inLanguage = (language: Language) =>
    codes.map((code) => labelOf('rights', code, language)).join(', ');
  return both(inLanguage('nl'), inLanguage('en'));
}

/** Listed rights that no basis gives. Certain only when every purpose says what it rests on. */
function rightsTooMany(activity: Activity): readonly string[] {
  if (!areBasesKnown(activity)) return [];
  const bases = [...basesOf(activity), ...(restsOnExplicitConsent(activity) ? [CONSENT] : [])];
  return activity.rights
    .filter((right) => !isObjectionOfItsOwn(right, activity))
    .filter((right) => bases.every((basis) => applies(right, basis) === 'no'));
}

/** Explicit consent to special data (Article 9(2)(a)) is withdrawn and ported like consent, whatever the basis beside it. */
function restsOnExplicitConsent({ data }: Activity): boolean {
  return data.some(({ art9Ground }) => art9Ground === 'A9_2_a');
}

/** Direct marketing and research know an objection on any basis, and it may be listed under the general name. */
function isObjectionOfItsOwn(right: string, { purposes }: Activity): boolean {
  return (
    right === 'RIGHT_OBJECT' && purposes.some(({ tags }) => OBJECTIONS.some(({ tag }) => tags.includes(tag)))
  );
}

/** Rights left out that every basis of the activity gives; exceptions that are written down may explain it. */
function generalRightsLeftOut(activity: Activity): readonly string[] {
  if (!areBasesKnown(activity) || !isBlank(activity.rightsExceptions)) return [];
  return ALWAYS.filter(
    (right) =>
      !activity.rights.includes(right) && basesOf(activity).every((basis) => applies(right, basis) === 'yes'),
  );
}

/** Withdrawal belongs to consent, objection to public task and legitimate interest. */
function ownRightsLeftOut(activity: Activity): (purpose: Purpose) => readonly string[] {
  const offers = (right: string) => activity.rights.includes(right);
  return (purpose) => {
    const gives = (right: string) => purpose.legalBases.some((basis) => applies(right, basis) === 'yes');
    const canObject = offers('RIGHT_OBJECT') || canObjectToThis(purpose, activity);
    const canWithdraw = offers('RIGHT_WITHDRAW') || !isBlank(purpose.consentWithdrawal);
    return [
      ...(gives('RIGHT_OBJECT') && !canObject ? ['RIGHT_OBJECT'] : []),
      ...(gives('RIGHT_WITHDRAW') && !canWithdraw ? ['RIGHT_WITHDRAW'] : []),
    ];
  };
}

function canObjectToThis({ tags }: Purpose, { rights, objectionRoute }: Activity): boolean {
  if (tags.includes('directMarketing') && !isBlank(objectionRoute)) return true;
  return OBJECTIONS.some(({ tag, right }) => tags.includes(tag) && rights.includes(right));
}

function areBasesKnown({ purposes }: Activity): boolean {
  return purposes.length > 0 && purposes.every(({ legalBases }) => legalBases.length > 0);
}

function basesOf({ purposes }: Activity): readonly string[] {
  return purposes.flatMap(({ legalBases }) => legalBases);
}

/** What the table says; undefined for a right or basis that this version does not know. */
function applies(right: string, basis: string): Applies | undefined {
  const bases = itemOf(rightsList, right)?.bases;
  return bases !== undefined && Object.hasOwn(bases, basis) ? bases[basis as LegalBasis] : undefined;
}
