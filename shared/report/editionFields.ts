import type { CollectionName } from '../register/register';
import type { Edition } from './editions';

/** The fields of each collection, those of lists and groups behind a dot; a list or group is there when one of its own is. */
type Allowed = Readonly<Record<CollectionName, readonly string[]>>;

/** Everything there is, a field of a newer schema included. */
const ALL = 'all';

/** What makes a retention sentence. */
const RETENTION = within(
  'data.retention',
  'kind amount unit startEvent startDescription criterion legalSource endAction',
);

const TRANSFER_PLACE = within('transfers', 'country internationalOrganisation');

/** What the overview tells of an activity. */
const ACTIVITY_IN_SHORT = [
  ...words('number name status organisationId role hasRecipients hasTransfers dpiaStatus'),
  ...within('purposes', 'text legalBases'),
  ...within('dataSubjects', 'category description'),
  ...within('data', 'category description kind specialCategory noRetentionReason'),
  ...RETENTION,
  ...within('recipients', 'category'),
  ...TRANSFER_PLACE,
];

const management: Allowed = {
  organisations: words('name address chamberOfCommerceNumber'),
  dpos: [...words('name email phone'), ...within('registrations', 'number')],
  parties: words('name'),
  systems: [],
  measures: [],
  activities: [...ACTIVITY_IN_SHORT, ...within('recipients', 'partyId description')],
  processorRecords: [
    ...words('number name status organisationId hasTransfers'),
    ...within('controllers', 'partyId operations operationsDescription'),
    ...TRANSFER_PLACE,
  ],
};

/** Article 30(2) for one controller; who else is served, and what the organisation keeps for itself, is not its business. */
const customer: Allowed = {
  organisations: words(
    'name tradeName legalForm address country email phone website chamberOfCommerceNumber establishedInEU representativeId dpoDesignated',
  ),
  dpos: [...words('name email phone endedOn'), ...within('registrations', 'organisationId number')],
  parties: words(
    'name category address country email phone chamberOfCommerceNumber representativeId dpoContact endedOn',
  ),
  systems: [],
  measures: words('name kind group description standard endedOn'),
  activities: [],
  processorRecords: [
    ...words('number name description status startedOn endedOn organisationId hasTransfers'),
    ...within(
      'controllers',
      'partyId operations operationsDescription agreementStatus agreementSignedOn agreementReference',
    ),
    ...TRANSFER_PLACE,
    ...within(
      'transfers',
      'recipientId mechanism mechanismDetail isDpfCertified document documentDate isRepetitive safeguardDocuments assessment',
    ),
    ...words('measureIds securityDescription noSecurityReason hasSubProcessors'),
    ...within('subProcessors', 'partyId task authorisation agreementStatus'),
    ...words(
      'hasSpecialData dataDescription hasOwnPurpose dataReturn breachNotice authorityOrders dpiaAssistance',
    ),
  ],
};

/** For anybody: no names of persons, no contact details, no names of other parties, nothing about security. */
const forEverybody: Allowed = {
  organisations: words('name tradeName legalForm country website chamberOfCommerceNumber dpoDesignated'),
  dpos: [],
  parties: [],
  systems: [],
  measures: [],
  activities: [
    ...ACTIVITY_IN_SHORT,
    ...words(
      'description startedOn endedOn hasAutomatedDecisions hasProfiling decisionGround decisionConsequences',
    ),
    ...within('purposes', 'lawReference interest provision consequenceIfNotProvided'),
    ...within('dataSubjects', 'includeChildren'),
    ...within('transfers', 'mechanism'),
    ...within('data', 'subjectIds art9Ground uavgCondition criminalGround nationalNumberLaw source'),
    ...words('privacyNotice privacyNoticeDate rights'),
  ],
  processorRecords: [],
};

const editions: Readonly<Record<Edition, Allowed | typeof ALL>> = {
  ap: ALL,
  audit: ALL,
  management,
  customer,
  public: forEverybody,
};

/**
 * True when a field may stand in an edition. A field that no list here names stays out of the management, customer and
 * public editions: what is new is withheld until somebody decides otherwise.
 */
export function mayShow(edition: Edition, collection: CollectionName, path: string): boolean {
  const allowed = editions[edition];
  if (allowed === ALL) return true;
  return allowed[collection].some((field) => field === path || field.startsWith(`${path}.`));
}

/** True for the editions that show a field which the register's own schemas do not have. */
export function showsEverything(edition: Edition): boolean {
  return editions[edition] === ALL;
}

function words(names: string): readonly string[] {
  return names.split(' ');
}

function within(list: string, names: string): readonly string[] {
  return words(names).map((name) => `${list}.${name}`);
}
