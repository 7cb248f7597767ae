import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { atEach, atField } from './activityHits';
import { isBlank } from './blank';
import { hasTag, restsOn } from './purposeLinks';
import type { Purpose } from './purposeLinks';
import type { Hit, RecordRule } from './rule';
import { whileLive } from './whileLive';

/** Direct marketing and cookies: LB-14 to LB-16, Tw 11.7 and 11.7a. */
export const marketingRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'LB-14',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'Voor e-mail, sms of app is voorafgaande toestemming nodig, of de klantuitzondering voor eigen gelijksoortige producten. Telefonische werving bij natuurlijke personen mag sinds 1 juli 2026 alleen met toestemming, ook bij klanten. Is daaraan voldaan?',
      'E-mail, text or app marketing needs prior consent or the existing-customer exception for own similar products. Calling natural persons needs consent since 1 July 2026, customers included. Is that met?',
    ),
    article: 'Tw 11.7(1)-(6)',
    verified: true,
    find: marketingWithoutConsent,
  },
  {
    id: 'LB-15',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Leg vast hoe men bezwaar maakt tegen direct marketing en dat dit altijd wordt gehonoreerd.',
      'Record how to object to direct marketing and that it is always honoured.',
    ),
    article: '21(2)-(4)',
    verified: true,
    // A way to opt out that is on record is the opt-out, also where the list of rights does not name it.
    find: atField(
      'objectionRoute',
      ({ purposes, objectionRoute, rights }) =>
        purposes.some((purpose) => hasTag(purpose, 'directMarketing')) &&
        isBlank(objectionRoute) &&
        !OBJECTION.some((right) => rights.includes(right)),
    ),
  },
  {
    id: 'LB-16',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Voor het plaatsen of lezen van gegevens op het apparaat is informatie en toestemming nodig, tenzij alleen nodig voor de communicatie, strikt noodzakelijk voor de gevraagde dienst, of analytisch met geen of geringe gevolgen.',
      'Storing or reading data on the device needs information and consent, unless only needed for the communication, strictly necessary for the requested service, or analytics with no or little impact.',
    ),
    article: 'Tw 11.7a(1), Tw 11.7a(3)',
    verified: true,
    // The consent of the Telecommunicatiewet may stand beside another basis for what is done with the data afterwards.
    find: atEach(
      'purposes',
      'legalBases',
      (purpose) =>
        hasTag(purpose, 'cookies') &&
        !restsOn(purpose, 'A6_1_a') &&
        isBlank(purpose.consentHow) &&
        !hasTag(purpose, 'functionalCookies', 'privacyFriendlyAnalytics'),
    ),
  },
]);

const OBJECTION = ['RIGHT_OBJECT', 'RIGHT_OBJECT_MARKETING'];
const ELECTRONIC = ['email', 'sms', 'app'];

function marketingWithoutConsent({ purposes }: Activity): readonly Hit[] {
  return purposes.flatMap((purpose, index) => {
    if (!hasTag(purpose, 'directMarketing') || restsOn(purpose, 'A6_1_a')) return [];
    if (!needsConsent(purpose)) return [];
    const field = purpose.channels.length === 0 ? 'channels' : 'legalBases';
    return [{ path: `purposes.${index}.${field}` }];
  });
}

/** No channel recorded is no answer: then the question stands, unless the exception for customers was claimed. */
function needsConsent({ channels, existingCustomerException }: Purpose): boolean {
  if (channels.includes('phone')) return true;
  if (existingCustomerException === 'yes') return false;
  return channels.length === 0 || channels.some((channel) => ELECTRONIC.includes(channel));
}
