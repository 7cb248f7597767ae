import { agreementRules, partyAgreementRules } from '../../../shared/checks/agreementRules';
import { anId } from '../../factories';
import { describeRules } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const PARTY = anId(9);
const REACHABLE = { id: PARTY, name: 'Hosting Plus B.V.', email: 'info@hosting.example' };

const processor = (party: object | undefined, activity: object = {}): Facts => ({
  parties: party === undefined ? [] : [{ ...REACHABLE, ...party }],
  activities: [{ recipients: [{ partyId: party && PARTY, role: 'processor' }], ...activity }],
});
const agreement = (facts: object = {}) => ({ kind: 'DOC_PROCESSING_AGREEMENT', status: 'signed', ...facts });
const document = (title: string) => ({ documents: [{ kind: 'DOC_PROCESSING_AGREEMENT', title }] });

const joint = (controllers: readonly object[], activity: object = {}): Facts => ({
  parties: [REACHABLE],
  activities: [{ role: 'joint', jointControllers: controllers, ...activity }],
});

const cases: readonly RuleCase[] = [
  {
    id: 'REC-02',
    at: 'recipients.0.partyId',
    strikes: processor({}),
    silent: {
      'with a signed agreement': processor({ agreements: [agreement()] }),
      'while the kind of a signed agreement is still open': processor({
        agreements: [agreement({ kind: '' })],
      }),
      'with the agreement among the documents, named after the party': processor(
        {},
        document('Verwerkersovereenkomst hosting plus b.v. 2026'),
      ),
      'with an agreement for a category without a name': processor(undefined, document('Modelovereenkomst')),
      'on a recipient that is controller': {
        parties: [REACHABLE],
        activities: [{ recipients: [{ partyId: PARTY, role: 'controller' }] }],
      },
      'on a role that is unknown': {
        parties: [REACHABLE],
        activities: [{ recipients: [{ partyId: PARTY, role: 'unknown' }] }],
      },
      'on what has ended': processor({}, { status: 'ended' }),
    },
  },
  {
    id: 'REC-02',
    at: 'recipients.0.partyId',
    strikes: processor({ agreements: [agreement({ status: 'pending' })] }),
    silent: {
      'once it is signed beside an older draft': processor({
        agreements: [agreement({ status: 'pending' }), agreement()],
      }),
    },
  },
  {
    id: 'REC-02',
    at: 'recipients.0.partyId',
    strikes: processor(
      { agreements: [agreement({ kind: 'DOC_SCC' })] },
      document('Overeenkomst met een ander'),
    ),
    silent: {},
  },
  {
    id: 'REC-05',
    at: 'jointControllers.0.arrangement',
    strikes: joint([{ partyId: PARTY }]),
    silent: {
      'with an arrangement': joint([{ partyId: PARTY, arrangement: 'Regeling van 1-2-2026' }]),
      'with an arrangement that was signed with the party': {
        ...joint([{ partyId: PARTY }]),
        parties: [{ ...REACHABLE, agreements: [{ kind: 'DOC_JOINT_ARRANGEMENT', status: 'signed' }] }],
      },
      'with the arrangement among the documents': joint([{ partyId: PARTY }], {
        documents: [{ kind: 'DOC_JOINT_ARRANGEMENT', title: 'Regeling' }],
      }),
      'on a controller alone': { activities: [{ role: 'controller' }] },
      'while the role is open': { activities: [{}] },
    },
  },
  { id: 'REC-05', at: 'jointControllers', strikes: joint([]), silent: {} },
  {
    id: 'REC-06',
    at: 'jointControllers',
    strikes: joint([]),
    silent: {
      'once they are named': joint([{ partyId: PARTY }]),
      'on a controller alone': { activities: [{ role: 'controller' }] },
    },
  },
  {
    id: 'REC-06',
    at: 'jointControllers.0.partyId',
    strikes: {
      parties: [{ ...REACHABLE, email: '' }],
      activities: [{ role: 'joint', jointControllers: [{ partyId: PARTY }] }],
    },
    silent: {
      'with a postal address instead': {
        parties: [{ ...REACHABLE, email: '', address: 'Markt 1' }],
        activities: [{ role: 'joint', jointControllers: [{ partyId: PARTY }] }],
      },
    },
  },
];

describeRules('agreements with processors and joint controllers', {
  collection: 'activities',
  rules: agreementRules,
  cases,
});

const inUse = (agreements: readonly object[], role = 'processor'): Facts => ({
  parties: [{ ...REACHABLE, agreements }],
  activities: [{ recipients: [{ partyId: PARTY, role }] }],
});

const partyCases: readonly RuleCase[] = [
  {
    id: 'REC-03',
    at: 'agreements.0.expiresOn',
    strikes: inUse([agreement({ signedOn: '2025-01-01', expiresOn: '2026-11-24' })]),
    silent: {
      'on the last day': inUse([agreement({ signedOn: '2025-01-01', expiresOn: '2026-11-25' })]),
      'once it was renewed': inUse([
        agreement({ signedOn: '2022-01-01', expiresOn: '2024-01-01' }),
        agreement({ signedOn: '2024-01-01' }),
      ]),
      'on a draft': inUse([agreement({ status: 'pending', expiresOn: '2020-01-01' })]),
      'on a party that processes for nobody any more': inUse(
        [agreement({ expiresOn: '2020-01-01' })],
        'controller',
      ),
    },
  },
  {
    id: 'REC-03',
    at: 'agreements.1.signedOn',
    strikes: inUse([agreement({ signedOn: '2019-01-01' }), agreement({ signedOn: '2023-11-24' })]),
    silent: {
      'after three years to the day': inUse([agreement({ signedOn: '2023-11-25' })]),
      'while an agreed end lies ahead': inUse([
        agreement({ signedOn: '2019-01-01', expiresOn: '2029-01-01' }),
      ]),
      'when no date is recorded': inUse([agreement()]),
    },
  },
  {
    id: 'REC-03',
    at: 'agreements.0.signedOn',
    strikes: {
      parties: [{ ...REACHABLE, agreements: [agreement({ signedOn: '2019-01-01' })] }],
      processorRecords: [{ subProcessors: [{ partyId: PARTY }] }],
    },
    silent: {
      'on a record that has ended': {
        parties: [{ ...REACHABLE, agreements: [agreement({ signedOn: '2019-01-01' })] }],
        processorRecords: [{ status: 'ended', subProcessors: [{ partyId: PARTY }] }],
      },
    },
  },
];

describeRules('agreements that are out of date', {
  collection: 'parties',
  rules: partyAgreementRules,
  cases: partyCases,
});
