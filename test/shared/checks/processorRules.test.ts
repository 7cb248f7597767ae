import { describe, expect, it } from 'vitest';
import { processorRules } from '../../../shared/checks/processorRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { describeRules, hitsIn } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const PARTY = anId(9);
const CUSTOMER = { id: PARTY, name: 'Zorggroep Oost', email: 'info@zorg.example' };
const SIGNED = [{ kind: 'DOC_PROCESSING_AGREEMENT', status: 'signed' }];

const served = (controller: object, party: object = {}, record: object = {}): Facts => ({
  parties: [{ ...CUSTOMER, ...party }],
  processorRecords: [{ controllers: [{ partyId: PARTY, ...controller }], ...record }],
});
const helped = (subProcessor: object, party: object = {}): Facts => ({
  parties: [{ ...CUSTOMER, ...party }],
  processorRecords: [{ subProcessors: [{ partyId: PARTY, ...subProcessor }] }],
});
const record = (facts: object): Facts => ({ processorRecords: [facts] });
const twice = (processor: object, activity: object = {}): Facts => ({
  processorRecords: [{ number: 'P01', name: 'Hosting ', ...processor }],
  activities: [{ number: 'V07', name: 'hosting', ...activity }],
});

const cases: readonly RuleCase[] = [
  {
    id: 'PRO-01',
    at: 'controllers',
    strikes: record({ name: 'Hosting' }),
    silent: {
      'with a named customer': served({}),
      'on what has ended': record({ status: 'ended' }),
    },
  },
  {
    id: 'PRO-01',
    at: 'controllers.0.partyId',
    strikes: served({}, { isNamedOrganisation: 'no' }),
    silent: { 'while that is unknown': served({}, { isNamedOrganisation: 'unknown' }) },
  },
  {
    id: 'PRO-01',
    at: 'controllers.0.partyId',
    strikes: served({}, { email: ' ' }),
    silent: { 'with a telephone': served({}, { email: '', phone: '030 123 45 67' }) },
  },
  {
    id: 'PRO-02',
    at: 'controllers.0.operations',
    strikes: served({}),
    silent: {
      'with operations': served({ operations: ['OP_HOSTING'] }),
      'with words': served({ operationsDescription: 'Opslag van dossiers' }),
    },
  },
  {
    id: 'PRO-03',
    at: 'hasTransfers',
    strikes: record({ name: 'Hosting' }),
    silent: {
      'on “no”': record({ hasTransfers: 'no' }),
      'on “unknown”, which is a finding of its own': record({ hasTransfers: 'unknown' }),
    },
  },
  {
    id: 'PRO-03',
    at: 'transfers.0.country',
    strikes: record({ hasTransfers: 'yes', transfers: [{}] }),
    silent: { 'with a country': record({ transfers: [{ country: 'US' }] }) },
  },
  {
    id: 'PRO-04',
    at: 'controllers.0.agreementStatus',
    strikes: served({ agreementStatus: 'pending' }, { agreements: SIGNED }),
    silent: {
      'when it is signed': served({ agreementStatus: 'signed' }),
      'when it was signed with the party': served({}, { agreements: SIGNED }),
      'while no controller is named, which is another finding': record({}),
    },
  },
  { id: 'PRO-04', at: 'controllers.0.agreementStatus', strikes: served({}), silent: {} },
  {
    id: 'PRO-05',
    at: 'subProcessors.0.authorisation',
    strikes: helped({}),
    silent: { 'with a general authorisation': helped({ authorisation: 'general' }) },
  },
  {
    id: 'PRO-06',
    at: 'subProcessors.0.agreementStatus',
    strikes: helped({ agreementStatus: 'none' }),
    silent: {
      'when it is signed': helped({ agreementStatus: 'signed' }),
      'when it was signed with the party': helped({}, { agreements: SIGNED }),
    },
  },
  {
    id: 'PRO-08',
    at: 'hasOwnPurpose',
    strikes: record({ hasOwnPurpose: 'yes' }),
    silent: {
      'on “no”': record({ hasOwnPurpose: 'no' }),
      'while unknown': record({ hasOwnPurpose: 'unknown' }),
      'when it says which activity that is': {
        processorRecords: [{ hasOwnPurpose: 'yes', remarks: 'Statistiek: zie V07.' }],
        activities: [{ number: 'V07' }],
      },
      'when it speaks of both roles': record({
        hasOwnPurpose: 'yes',
        remarks: 'Opslag als verwerker, statistiek als verantwoordelijke.',
      }),
    },
  },
  {
    id: 'PRO-09',
    at: 'name',
    strikes: twice({}),
    silent: {
      'of another name': twice({ name: 'Hosting voor klanten' }),
      'of another legal entity': twice({ organisationId: anId(1) }, { organisationId: anId(2) }),
      'when the record explains it': twice({ description: 'Zie ook V07 (eigen gegevens)' }),
      'when the activity explains it': twice({}, { remarks: 'P01 gaat over gegevens van klanten' }),
      'when the activity has ended': twice({}, { status: 'ended' }),
      'without a name': twice({ name: '' }, { name: '' }),
    },
  },
  {
    id: 'PRO-10',
    at: 'dataReturn',
    strikes: record({}),
    silent: { 'once it is chosen': record({ dataReturn: 'erase' }) },
  },
  {
    id: 'PRO-11',
    at: 'breachNotice',
    strikes: record({ breachNotice: ' ' }),
    silent: { 'with a route': record({ breachNotice: 'Binnen 24 uur per telefoon' }) },
  },
  {
    id: 'PRO-12',
    at: 'authorityOrders',
    strikes: record({}),
    silent: { 'with a procedure': record({ authorityOrders: 'De klant wordt vooraf ingelicht' }) },
  },
];

describeRules('records as processor', { collection: 'processorRecords', rules: processorRules, cases });

describe('the example register', () => {
  const { processorRecords } = sampleRegister();
  const found = hitsIn(sampleRegister(), 'processorRecords', processorRules).map(
    ({ rule, record: { id }, path }) =>
      `${rule.id} ${processorRecords.find((one) => one.id === id)?.number} ${path}`,
  );

  it.each([
    ['§ 2', 'PRO-01 P01 controllers.0.partyId', '“klanten” name nobody'],
    ['§ 8', 'PRO-02 P02 controllers.0.operations', '“in veel gevallen” says not what'],
    ['§ 8', 'PRO-04 P02 controllers.0.agreementStatus', '“goede afspraken”'],
    ['§ 6', 'PRO-11 P01 breachNotice', 'a breach is reported to the AP, not to the customer'],
    ['§ 5.2', 'PRO-12 P01 authorityOrders', 'orders about customers’ data'],
  ])('%s: %s (%s)', (_section, finding) => {
    expect(found).toContain(finding);
  });

  it('names no sub-processor for its hosting (§ 2), so that none can lack an authorisation', () => {
    // LEGAL 6.10 no. 11 names PRO-05; the statement does not say that there is a sub-processor.
    expect(found.filter((finding) => finding.startsWith('PRO-05'))).toEqual([]);
  });
});
