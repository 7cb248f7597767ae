import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { Party } from '../register/party';
import type { ProcessorRecord } from '../register/processorRecord';
import { atEach } from './activityHits';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { hitWhen, hitsIn } from './hits';
import { isMonthsAgo } from './monthsAgo';
import { question } from './question';
import { remembered } from './remembered';
import {
  JOINT_ARRANGEMENT,
  PROCESSING_AGREEMENT,
  isNamedAndReachable,
  partyOf,
  signedAgreements,
} from './partyFacts';
import type { Agreement } from './partyFacts';
import type { Recipient } from './recipientFacts';
import { recipientName } from './recipientFacts';
import type { Hit, RecordRule } from './rule';
import { plain } from './textPatterns/words';
import { whileLive } from './whileLive';

const MONTHS_BETWEEN_REVISIONS = 36;

/** Who must have agreed what with whom: processors (Article 28) and joint controllers (Article 26). */
export const agreementRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'REC-02',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Verwerkersovereenkomst met {recipient} ontbreekt of is niet getekend.',
      'Processing agreement with {recipient} is missing or unsigned.',
    ),
    article: '28(3), 28(9)',
    verified: true,
    find: atEach(
      'recipients',
      'partyId',
      (recipient, place) =>
        recipient.role === 'processor' &&
        !hasProcessingAgreement(recipient, place) && { recipient: recipientName(recipient, place) },
    ),
  },
  {
    id: 'REC-05',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Onderlinge regeling tussen gezamenlijke verwerkingsverantwoordelijken ontbreekt.',
      'Arrangement between joint controllers is missing.',
    ),
    article: '26(1)-(2)',
    verified: true,
    find: withoutArrangement,
  },
  {
    id: 'REC-06',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Noem de gezamenlijke verwerkingsverantwoordelijke(n) met contactgegevens.',
      'Name the joint controller(s) with contact details.',
    ),
    article: '30(1)(a)',
    verified: true,
    find: ({ role, jointControllers }, context) => [
      ...hitWhen(role === 'joint' && jointControllers.length === 0, 'jointControllers'),
      ...hitsIn('jointControllers', jointControllers, (controller) =>
        isNamedAndReachable(partyOf(controller, context)) ? undefined : { field: 'partyId' },
      ),
    ],
  },
]);

/** An agreement belongs to the party, so what is wrong with it is said there, once, and not in every activity. */
export const partyAgreementRules: readonly RecordRule<'parties'>[] = whileLive<'parties'>([
  {
    id: 'REC-03',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'De verwerkersovereenkomst is verlopen of aan herziening toe.',
      'The processing agreement has expired or is due for review.',
    ),
    article: '28, 24',
    verified: true,
    find: (party, context) => (isProcessorInUse(party, context) ? outdated(party, context) : []),
  },
]);

type Place = { readonly activity: Activity; readonly context: CheckContext };

/** With the party, or as a document of the activity: of a category without a name, or titled with the party's name. */
function hasProcessingAgreement(recipient: Recipient, { activity, context }: Place): boolean {
  const party = partyOf(recipient, context);
  if (party !== undefined && signedAgreements(party, PROCESSING_AGREEMENT).length > 0) return true;
  return activity.documents.some(
    ({ kind, title }) =>
      kind === PROCESSING_AGREEMENT && (party === undefined || plain(title).includes(plain(party.name))),
  );
}

function withoutArrangement(activity: Activity, context: CheckContext): readonly Hit[] {
  const { role, jointControllers, documents } = activity;
  if (documents.some(({ kind }) => kind === JOINT_ARRANGEMENT)) return [];
  if (role === 'joint' && jointControllers.length === 0) return [{ path: 'jointControllers' }];
  return hitsIn('jointControllers', jointControllers, (controller) => {
    const party = partyOf(controller, context);
    const isArranged =
      !isBlank(controller.arrangement) ||
      (party !== undefined && signedAgreements(party, JOINT_ARRANGEMENT).length > 0);
    return isArranged ? undefined : { field: 'arrangement' };
  });
}

/** A renewed agreement replaces the old one, so only the last of them can be out of date. */
function outdated(party: Party, { today }: CheckContext): readonly Hit[] {
  const signed = signedAgreements(party, PROCESSING_AGREEMENT);
  const [last] = signed.toSorted((a, b) => (a.signedOn < b.signedOn ? 1 : -1));
  if (last === undefined || signed.some((agreement) => outdatedField(agreement, today) === undefined))
    return [];
  return [{ path: `agreements.${party.agreements.indexOf(last)}.${outdatedField(last, today) ?? 'status'}` }];
}

/** An end date that was agreed and lies ahead says when to look again; without one, three years do. */
function outdatedField({ expiresOn, signedOn }: Agreement, today: string): keyof Agreement | undefined {
  if (expiresOn !== '') return expiresOn < today ? 'expiresOn' : undefined;
  return isMonthsAgo(signedOn, MONTHS_BETWEEN_REVISIONS, today) ? 'signedOn' : undefined;
}

/** True when a party processes for a live activity, or for a live processor record. */
function isProcessorInUse({ id }: Party, context: CheckContext): boolean {
  return processesForActivity(context, id) || processesForRecord(context, id);
}

const processesForActivity = question(
  ({ liveActivities }) => liveActivities,
  (activities, partyId: string) => processorsOf(activities).has(partyId),
);

const processesForRecord = question(
  ({ register }) => register.processorRecords,
  (records, partyId: string) => subProcessorsOf(records).has(partyId),
);

const processorsOf = remembered((activities: readonly Activity[]) => {
  const processors = activities.flatMap(({ recipients }) =>
    recipients.filter(({ role }) => role === 'processor'),
  );
  return new Set(processors.map(({ partyId }) => partyId));
});

const subProcessorsOf = remembered((records: readonly ProcessorRecord[]) => {
  const live = records.filter(({ status }) => status !== 'ended');
  return new Set(live.flatMap(({ subProcessors }) => subProcessors.map(({ partyId }) => partyId)));
});
