import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { nameOf } from '../register/records';
import { atEach } from './activityHits';
import { textsWhere } from './activityTexts';
import { isBlank } from './blank';
import { kindOf } from './dataKind';
import { originalOf } from './duplicates';
import { dataName } from './namesInMessages';
import { dataFor } from './purposeLinks';
import type { Hit, RecordRule } from './rule';
import { claimsAnonymity } from './textPatterns/anonymityClaim';
import { isBareReference } from './textPatterns/bareReference';
import { isVaguePurpose } from './textPatterns/vaguePurpose';
import { whileLive } from './whileLive';

/** Whether what an activity says is precise, linked and needed: the part of LEGAL section 5.2 that reads the content. */
export const activityContentRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'ACT-02',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is het doel te vaag? Beschrijf het welbepaald en uitdrukkelijk.',
      'Is the purpose too vague? Make it specific and explicit.',
    ),
    article: '5(1)(b)',
    verified: false,
    find: atEach('purposes', 'text', ({ text }) => isVaguePurpose(text)),
  },
  {
    id: 'ACT-03',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Koppel elk gegeven aan een doel; losse lijsten van doelen en verwerkingen zijn niet genoeg.',
      'Link each data category to a purpose; separate lists of purposes and processings are not enough.',
    ),
    article: '30(1)(b)-(c), 5(1)(b)-(c)',
    verified: true,
    find: unlinkedData,
  },
  {
    id: 'ACT-09',
    level: 'GP',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is dit alleen een verwijzing? Dat is onvoldoende: de AP kan de link niet openen. Vat de inhoud samen.',
      'Is this a bare reference? That is not enough: the AP cannot open the link. Summarise the content.',
    ),
    article: '30(4)',
    verified: true,
    find: (activity) =>
      textsWhere(activity, (text, field) => isBareReference(text) && !ASKS_FOR_A_PLACE.has(field)).map(
        (path) => ({ path }),
      ),
  },
  {
    id: 'ACT-10',
    level: 'GP',
    severity: 'REC',
    certainty: 'soft',
    message: both('Is dit een dubbele registratie met {number}?', 'Is this a duplicate of {number}?'),
    article: '5(2)',
    verified: true,
    find: (activity, context) => {
      const original = originalOf(activity, context);
      if (original === undefined) return [];
      return [{ path: 'purposes.0.text', values: { number: original.number || nameOf(original) || '?' } }];
    },
  },
  {
    id: 'ACT-11',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Waarom is “{data}” nodig? Motiveer dat (minimale gegevensverwerking).',
      'Why is “{data}” needed? Explain that (data minimisation).',
    ),
    article: '5(1)(c)',
    verified: true,
    // Whether a purpose explains the need a program cannot read: a link to one counts as the explanation.
    find: atEach('data', 'necessity', (data, { activity, index }) => {
      const isExplained =
        !isBlank(data.necessity) ||
        activity.purposes.some(({ text, dataIds }) => !isBlank(text) && dataIds.includes(data.id));
      return TO_BE_EXPLAINED.has(data.category) && !isExplained && { data: dataName(data, index) };
    }),
  },
  {
    id: 'ACT-14',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Vermeld of verstrekking wettelijk of contractueel verplicht is en wat de gevolgen zijn.',
      'State whether providing the data is statutory or contractual and the consequences.',
    ),
    article: '13(2)(e)',
    verified: true,
    find: atEach(
      'purposes',
      'provision',
      (purpose, { activity }) =>
        purpose.provision === '' &&
        (purpose.legalBases.includes('A6_1_b') || purpose.legalBases.includes('A6_1_c')) &&
        dataFor(activity, purpose).some(({ source }) => source === 'subject'),
    ),
  },
  {
    id: 'ACT-15',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      '“Anoniem” klopt alleen als herleiden onomkeerbaar onmogelijk is; gehasht of per gebruiker bewaard is een persoonsgegeven. Klopt het hier?',
      '“Anonymous” is right only if re-identification is irreversibly impossible; hashed or per-user data are personal data. Is it right here?',
    ),
    article: '4(1), 4(5), ov. 26',
    verified: true,
    find: (activity) =>
      holdsUserLevelData(activity)
        ? textsWhere(activity, (text, field) => SAYS_WHAT_DATA_ARE.has(field) && claimsAnonymity(text)).map(
            (path) => ({ path }),
          )
        : [],
  },
]);

/** The answer is a place, a source, a name or a way in, so a link or “zie AWR 52” answers it in full. */
const ASKS_FOR_A_PLACE: ReadonlySet<string> = new Set([
  ...['number', 'replacedBy', 'privacyNotice', 'informedHow', 'rightsRoute', 'objectionRoute'],
  ...[
    'purposes.contract',
    'purposes.consentEvidence',
    'purposes.consentWithdrawal',
    'purposes.balancingTest',
  ],
  ...[
    'data.sourceDescription',
    'jointControllers.arrangement',
    'transfers.document',
    'transfers.mechanismDetail',
  ],
  ...['dpiaDocument', 'dpoAdvice', 'breaches.reference', 'documents.title', 'documents.location'],
  ...['purposes.lawReference', 'data.lawReference', 'data.retention.legalSource', 'sourceOfFacts', 'remarks'],
]);

/** Where "anoniem" speaks of the data as they are; a retention period speaks of what they become. */
const SAYS_WHAT_DATA_ARE: ReadonlySet<string> = new Set([
  ...['name', 'description', 'purposes.text', 'purposes.basisNote', 'dataSubjects.description'],
  ...['data.description', 'securityDescription'],
]);

/** Often recorded, seldom needed: gender, date of birth, signature, copy of an identity document. */
const TO_BE_EXPLAINED: ReadonlySet<string> = new Set(['PD_GENDER', 'PD_DOB', 'PD_SIGN', 'PD_IDDOC']);

/** Data that belong to one user, whatever the name is replaced with. */
const USER_LEVEL: ReadonlySet<string> = new Set(['PD_IP', 'PD_COOKIE', 'PD_BEHAV', 'PD_ACCOUNT']);

function holdsUserLevelData({ data }: Activity): boolean {
  return data.some((one) => USER_LEVEL.has(one.category) || kindOf(one) === 'special');
}

/**
 * With one purpose and no links there is nothing to choose: everything serves that purpose. One finding for the record,
 * at the first purpose that links nothing yet.
 */
function unlinkedData({ purposes, data }: Activity): readonly Hit[] {
  const linked = new Set(purposes.flatMap(({ dataIds }) => dataIds));
  const isChoice = purposes.length > 1 || (purposes.length === 1 && linked.size > 0);
  if (!isChoice || data.every(({ id }) => linked.has(id))) return [];
  const empty = purposes.findIndex(({ dataIds }) => dataIds.length === 0);
  return [{ path: `purposes.${Math.max(0, empty)}.dataIds` }];
}
