import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { atEach } from './activityHits';
import type { Place } from './activityHits';
import { isBlank } from './blank';
import { controllerOf } from './controllerOf';
import { hasTag, restsOn, subjectsFor } from './purposeLinks';
import type { Purpose } from './purposeLinks';
import type { Hit, RecordRule } from './rule';
import { speaksOfFreedom } from './textPatterns/freedomOfConsent';
import { whileLive } from './whileLive';

/** Consent: provable, revocable, free, and given by whoever may give it. LB-05 to LB-08, Articles 7 and 8. */
export const consentRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'LB-05',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Toestemming vereist een intrekkingsmogelijkheid die even eenvoudig is als het geven.',
      'Consent needs a withdrawal route as easy as giving it.',
    ),
    article: '7(3)',
    verified: true,
    find: atEach(
      'purposes',
      'consentWithdrawal',
      (purpose) => restsOn(purpose, 'A6_1_a') && isBlank(purpose.consentWithdrawal),
    ),
  },
  {
    id: 'LB-06',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Leg vast hoe toestemming is verkregen en waar het bewijs staat.',
      'Record how consent was obtained and where the evidence is.',
    ),
    article: '7(1)',
    verified: true,
    find: unprovenConsent,
  },
  {
    id: 'LB-07',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Toestemming van werknemers (of burgers aan een overheid) is zelden vrij gegeven. Is dat hier anders?',
      'Consent of employees (or citizens to an authority) is rarely freely given. Is it here?',
    ),
    article: '4(11), 7, ov. 43',
    verified: false,
    find: atEach(
      'purposes',
      'legalBases',
      (purpose, place) =>
        restsOn(purpose, 'A6_1_a') && isFromDependants(purpose, place) && !isSaidToBeFree(purpose),
    ),
  },
  {
    id: 'LB-08',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Onder 16 jaar is toestemming van de wettelijk vertegenwoordiger nodig (niet voor kosteloze hulp- en adviesdiensten).',
      'Under 16 consent of the legal representative is needed (not for free help and advice services).',
    ),
    article: '8, UAVG 5(1), UAVG 5(6)',
    verified: true,
    find: atEach(
      'purposes',
      'consentOfRepresentative',
      (purpose, { activity }) =>
        restsOn(purpose, 'A6_1_a') &&
        isBlank(purpose.consentOfRepresentative) &&
        !hasTag(purpose, 'freeHelpService') &&
        subjectsFor(activity, purpose).some(
          ({ category, includeChildren }) => category === 'DS_CHILD' || includeChildren === 'yes',
        ),
    ),
  },
]);

function unprovenConsent({ purposes }: Activity): readonly Hit[] {
  return purposes.flatMap((purpose, index) => {
    if (!restsOn(purpose, 'A6_1_a')) return [];
    if (isBlank(purpose.consentHow)) return [{ path: `purposes.${index}.consentHow` }];
    return isBlank(purpose.consentEvidence) ? [{ path: `purposes.${index}.consentEvidence` }] : [];
  });
}

/**
 * From a public authority the Telecommunicatiewet asks consent as well, for cookies and mailings: there it is no choice,
 * and nobody depends on the newsletter.
 */
function isFromDependants(purpose: Purpose, { activity, context }: Place): boolean {
  const groups = subjectsFor(activity, purpose).map(({ category }) => category);
  if (groups.includes('DS_EMPLOYEE') || groups.includes('DS_APPLICANT')) return true;
  if (hasTag(purpose, 'cookies', 'newsletter', 'directMarketing')) return false;
  return controllerOf(activity, context)?.isPublicAuthority === 'yes';
}

/** Somebody who wrote that refusing has no consequences has answered the question already. */
function isSaidToBeFree({ basisNote, consentHow }: Purpose): boolean {
  return [basisNote, consentHow].some(speaksOfFreedom);
}
