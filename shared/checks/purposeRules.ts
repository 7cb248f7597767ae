import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { atEach } from './activityHits';
import { isBlank } from './blank';
import { consentRules } from './consentRules';
import { interestRules } from './interestRules';
import { marketingRules } from './marketingRules';
import { purposeName } from './namesInMessages';
import { restsOn, subjectsFor } from './purposeLinks';
import type { Purpose } from './purposeLinks';
import type { RecordRule } from './rule';
import { restsOnConsent, speaksOfConsent, speaksOfInterest } from './textPatterns/basisWords';
import { whileLive } from './whileLive';

/** Has every purpose a legal basis of Article 6(1), and one that fits: LB-01 to LB-04, LB-12, LB-13, LB-17, LB-18. */
const basisRules = whileLive<'activities'>([
  {
    id: 'LB-01',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Grondslag ontbreekt voor doel “{purpose}”. (Geen verplicht registerveld, wel wettelijk nodig.)',
      'Legal basis missing for purpose “{purpose}”. (Not an Article 30 field, but legally needed.)',
    ),
    article: '6(1), 5(2)',
    verified: true,
    find: atEach(
      'purposes',
      'legalBases',
      (purpose, { index }) => purpose.legalBases.length === 0 && { purpose: purposeName(purpose, index) },
    ),
  },
  {
    id: 'LB-02',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Meer grondslagen voor één doel: welke geldt waarvoor? Leg dat uit.',
      'Several legal bases for one purpose: which applies to what? Explain that.',
    ),
    article: '6(1), 13(1)(c)',
    verified: true,
    find: atEach(
      'purposes',
      'basisNote',
      ({ legalBases, basisNote }) => new Set(legalBases).size > 1 && isBlank(basisNote),
    ),
  },
  {
    id: 'LB-03',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Toestemming naast een andere grondslag is misleidend: bij intrekking zou de verwerking doorgaan.',
      'Consent next to another basis is misleading: the processing would continue after withdrawal.',
    ),
    article: '5(1)(a), 7',
    verified: false,
    find: atEach(
      'purposes',
      'legalBases',
      (purpose) => restsOn(purpose, 'A6_1_a') && restsOn(purpose, 'A6_1_b', 'A6_1_c', 'A6_1_f'),
    ),
  },
  {
    id: 'LB-04',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Spreken tekst en gekozen grondslag elkaar tegen?',
      'Does the text contradict the chosen legal basis?',
    ),
    article: '5(1)(a), 6(1)',
    verified: true,
    find: atEach('purposes', 'legalBases', contradictsBasis),
  },
  {
    id: 'LB-12',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Noem de wet en het artikel waarop de verplichting of taak berust.',
      'Name the statute and article that impose the duty or task.',
    ),
    article: '6(3)',
    verified: true,
    find: atEach(
      'purposes',
      'lawReference',
      (purpose) => restsOn(purpose, 'A6_1_c', 'A6_1_e') && isBlank(purpose.lawReference),
    ),
  },
  {
    id: 'LB-13',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'De betrokkene is geen partij bij de overeenkomst (contactpersoon van een bedrijf). Klopt dat? Overweeg gerechtvaardigd belang.',
      'The data subject is not a party to the contract (business contact). Is that right? Consider legitimate interests.',
    ),
    article: '6(1)(b)',
    verified: true,
    find: atEach('purposes', 'legalBases', (purpose, { activity }) =>
      restsOnContractOfOthers(purpose, activity),
    ),
  },
  {
    id: 'LB-17',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Vitaal belang geldt alleen als iemands leven op het spel staat, niet voor structurele verwerking. Is dat hier zo?',
      'Vital interests apply only where a life is at stake, not for regular processing. Is that so here?',
    ),
    article: '6(1)(d), ov. 46',
    verified: true,
    find: atEach(
      'purposes',
      'legalBases',
      (purpose, { activity }) => restsOn(purpose, 'A6_1_d') && activity.isOccasional === 'no',
    ),
  },
  {
    id: 'LB-18',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'Verdere verwerking: is de verenigbaarheidstoets gedaan? Leg die vast.',
      'Further processing: has the compatibility test been done? Record it.',
    ),
    article: '6(4)',
    verified: true,
    // "No consent or law": Article 6(4) lets both stand in for the test; bases (c) and (e) rest on a law.
    find: atEach(
      'purposes',
      'compatibility',
      (purpose) =>
        purpose.isFurtherProcessing === 'yes' &&
        isBlank(purpose.compatibility) &&
        !restsOn(purpose, 'A6_1_a', 'A6_1_c', 'A6_1_e'),
    ),
  },
]);

/** Purposes and their legal basis: LEGAL section 5.3. */
export const purposeRules: readonly RecordRule<'activities'>[] = [
  ...basisRules,
  ...consentRules,
  ...interestRules,
  ...marketingRules,
];

/**
 * A purpose may deal with consent without resting on it ("toestemmingen vastleggen"), so there only "na toestemming" and
 * the like count; an explanation of the basis counts as soon as it speaks of the other basis and does not deny it. Both
 * bases together are LB-03.
 */
function contradictsBasis(purpose: Purpose): boolean {
  const { text, basisNote } = purpose;
  const [onConsent, onInterest] = [restsOn(purpose, 'A6_1_a'), restsOn(purpose, 'A6_1_f')];
  if (onConsent && !onInterest) return [text, basisNote].some(speaksOfInterest);
  if (onInterest && !onConsent) return restsOnConsent(text) || speaksOfConsent(basisNote);
  return false;
}

/**
 * A contact at a business customer is no party unless somebody said so. With legitimate interests beside the contract
 * the advice has been taken.
 */
function restsOnContractOfOthers(purpose: Purpose, activity: Activity): boolean {
  if (!restsOn(purpose, 'A6_1_b') || restsOn(purpose, 'A6_1_f')) return false;
  return subjectsFor(activity, purpose).some(
    ({ category, partyToContract }) =>
      partyToContract === 'no' || (category === 'DS_CONTACT' && partyToContract === ''),
  );
}
