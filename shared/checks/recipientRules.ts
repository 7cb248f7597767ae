import { both } from '../lists/valueList';
import { atEach } from './activityHits';
import { unlistedSuppliers } from './unlistedSuppliers';
import { hitWhen } from './hits';
import { isThirdCountry, partyOf } from './partyFacts';
import { categoryOf, recipientName } from './recipientFacts';
import { isRoleUnclear } from './recipientRoles';
import type { RecordRule } from './rule';
import { speaksOfInquiry } from './textPatterns/inquiryWords';
import { looksLikePerson } from './textPatterns/personName';
import { whileLive } from './whileLive';

/** They set purposes and means themselves; a test holds this against the usual roles of the list of categories. */
export const OWN_CONTROLLERS: ReadonlySet<string> = new Set([
  ...['RC_TAX', 'RC_UWV', 'RC_AP', 'RC_POLICE', 'RC_BANK', 'RC_LAWYER'],
  ...['RC_ARBO', 'RC_PENSION', 'RC_HEALTHINS'],
]);

/** Authorities that get data in a particular inquiry, Article 4(9). */
const INQUIRERS: ReadonlySet<string> = new Set(['RC_POLICE', 'RC_AP', 'RC_TAX']);

const roleRules: readonly RecordRule<'activities'>[] = [
  {
    id: 'REC-07',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'De rol van {recipient} is onduidelijk of tegenstrijdig.',
      'The role of {recipient} is unclear or contradictory.',
    ),
    article: '4(7)-(10)',
    verified: true,
    find: atEach(
      'recipients',
      'role',
      (recipient, place) =>
        isRoleUnclear(recipient, place.activity) && { recipient: recipientName(recipient, place) },
    ),
  },
  {
    id: 'REC-08',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is {recipient} hier verwerker? Meestal bepaalt die ontvanger zelf doel en middelen en is het geen verwerker.',
      'Is {recipient} a processor here? It usually determines its own purposes and means and is not a processor.',
    ),
    article: '4(7)-(8)',
    verified: false,
    find: atEach(
      'recipients',
      'role',
      (recipient, place) =>
        recipient.role === 'processor' &&
        OWN_CONTROLLERS.has(categoryOf(recipient, place.context)) && {
          recipient: recipientName(recipient, place),
        },
    ),
  },
  {
    // A role that is not filled in asks the same question as one that is recorded as unknown.
    id: 'REC-12',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Incasso: lastgeving (verwerker) of overdracht van de vordering (zelfstandig verantwoordelijke)?',
      'Collection: mandate (processor) or assignment of the claim (own controller)?',
    ),
    article: '4(7)-(8), 28',
    verified: false,
    find: atEach(
      'recipients',
      'role',
      (recipient, { context }) =>
        ['', 'unknown'].includes(recipient.role) && categoryOf(recipient, context) === 'RC_COLLECT',
    ),
  },
];

const whoRules: readonly RecordRule<'activities'>[] = [
  {
    // Asked for, not answered. "Yes" without a recipient and "unknown" are found as missing facts of their own.
    id: 'REC-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Vul de categorieën ontvangers in of bevestig dat er geen zijn.',
      'Enter the categories of recipients or confirm there are none.',
    ),
    article: '30(1)(d)',
    verified: true,
    find: ({ recipients, hasRecipients }) =>
      hitWhen(recipients.length === 0 && hasRecipients === '', 'hasRecipients'),
  },
  {
    id: 'REC-04',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Leverancier van systeem {system} staat niet bij de ontvangers.',
      'Supplier of system {system} is not listed as a recipient.',
    ),
    article: '30(1)(d), 4(9)',
    verified: true,
    find: unlistedSuppliers,
  },
  {
    id: 'REC-09',
    level: 'GP',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Krijgt deze overheid de gegevens in een bijzonder onderzoek? Dan is zij geen “ontvanger”; leg wel de procedure vast.',
      'Does this authority receive the data in a particular inquiry? Then it is not a “recipient”; do record the procedure.',
    ),
    article: '4(9)',
    verified: true,
    find: atEach(
      'recipients',
      'reason',
      (recipient, { context }) =>
        INQUIRERS.has(categoryOf(recipient, context)) && speaksOfInquiry(recipient.reason),
    ),
  },
  {
    // Parties are left alone: an organisation may bear the name of a person.
    id: 'REC-10',
    level: 'GP',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is dit de naam van een persoon? Noem functies of categorieën, geen namen van medewerkers.',
      'Is this the name of a person? Use roles or categories, not names of staff.',
    ),
    article: '30(1)(d), 5(1)(c)',
    verified: true,
    find: atEach(
      'recipients',
      'description',
      ({ partyId, description }) => partyId === '' && looksLikePerson(description),
    ),
  },
  {
    // The data subject abroad who gets the own data is nobody to whom they are transferred.
    id: 'REC-11',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Ontvanger buiten de EER, maar geen doorgifte vastgelegd.',
      'Recipient outside the EEA but no transfer recorded.',
    ),
    article: '30(1)(d)-(e)',
    verified: true,
    find: atEach('recipients', 'partyId', (recipient, { activity, context }) => {
      const party = partyOf(recipient, context);
      if (party === undefined || recipient.role === 'subject' || !isThirdCountry(party.country)) return false;
      return !activity.transfers.some(
        ({ recipientId, country }) => recipientId === party.id || country === party.country,
      );
    }),
  },
];

/** Recipients and their roles: LEGAL section 5.5, with agreementRules. */
export const recipientRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  ...whoRules,
  ...roleRules,
]);
