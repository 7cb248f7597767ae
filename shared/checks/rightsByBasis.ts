import type { LegalBasis } from '../lists/legalBases';
import { rights as rightsList } from '../lists/rights';
import type { Applies } from '../lists/rights';
import { itemOf } from '../lists/valueList';
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
 * True when the rights that are listed and the legal bases contradict each other by the table of rights. Where a cell
 * depends on facts that the table cannot see, nothing contradicts; an empty list is a missing fact.
 */
export function contradictsBases(activity: Activity): boolean {
  if (activity.rights.length === 0) return false;
  return (
    listsTooMuch(activity) || lacksGeneralRight(activity) || activity.purposes.some(lacksOwnRight(activity))
  );
}

/** A listed right that no basis gives. Certain only when every purpose says what it rests on. */
function listsTooMuch(activity: Activity): boolean {
  const bases = [...basesOf(activity), ...(restsOnExplicitConsent(activity) ? [CONSENT] : [])];
  return (
    areBasesKnown(activity) &&
    activity.rights
      .filter((right) => !isObjectionOfItsOwn(right, activity))
      .some((right) => bases.every((basis) => applies(right, basis) === 'no'))
  );
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

/** A right left out that every basis of the activity gives; exceptions that are written down may explain it. */
function lacksGeneralRight(activity: Activity): boolean {
  return (
    areBasesKnown(activity) &&
    isBlank(activity.rightsExceptions) &&
    ALWAYS.some(
      (right) =>
        !activity.rights.includes(right) &&
        basesOf(activity).every((basis) => applies(right, basis) === 'yes'),
    )
  );
}

/** Withdrawal belongs to consent, objection to public task and legitimate interest. */
function lacksOwnRight(activity: Activity): (purpose: Purpose) => boolean {
  const offers = (right: string) => activity.rights.includes(right);
  return (purpose) => {
    const gives = (right: string) => purpose.legalBases.some((basis) => applies(right, basis) === 'yes');
    const canObject = offers('RIGHT_OBJECT') || canObjectToThis(purpose, activity);
    const canWithdraw = offers('RIGHT_WITHDRAW') || !isBlank(purpose.consentWithdrawal);
    return (gives('RIGHT_OBJECT') && !canObject) || (gives('RIGHT_WITHDRAW') && !canWithdraw);
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
