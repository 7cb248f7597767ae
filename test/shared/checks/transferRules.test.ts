import { describe, expect, it } from 'vitest';
import { safeguardRules } from '../../../shared/checks/safeguardRules';
import { transferMechanismRules } from '../../../shared/checks/transferMechanismRules';
import { activityTransferRules, processorTransferRules } from '../../../shared/checks/transferRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { describeRules, hitsIn, registerOf } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const [PARTY, SYSTEM] = [anId(8), anId(9)];
const others = [...transferMechanismRules, ...safeguardRules].map(({ id }) => id);

const noTransfer = (party: object, system: object = {}): Facts => ({
  parties: [{ id: PARTY, name: 'Hosting Plus B.V.', ...party }],
  systems: [{ id: SYSTEM, name: 'Pakket', supplierId: PARTY, hosting: 'saas', ...system }],
  activities: [{ hasTransfers: 'no', systemIds: [SYSTEM] }],
});
const asRecipient = (party: object, hasTransfers = 'no'): Facts => ({
  parties: [{ id: PARTY, ...party }],
  activities: [{ hasTransfers, recipients: [{ partyId: PARTY }] }],
});

const cases: readonly RuleCase[] = [
  {
    id: 'TRF-01',
    at: 'hasTransfers',
    strikes: { activities: [{ name: 'Nieuw' }] },
    silent: {
      'on “no”': { activities: [{ hasTransfers: 'no' }] },
      'on “unknown”, which is a finding of its own': { activities: [{ hasTransfers: 'unknown' }] },
      'with a transfer': { activities: [{ transfers: [{ country: 'US' }] }] },
      'on what has ended': { activities: [{ status: 'ended' }] },
    },
  },
  {
    id: 'TRF-02',
    at: 'transfers.1.country',
    strikes: { activities: [{ transfers: [{ country: 'US' }, { mechanism: 'A45' }] }] },
    silent: {
      'with an international organisation': {
        activities: [{ transfers: [{ internationalOrganisation: 'Verenigde Naties' }] }],
      },
    },
  },
  {
    id: 'TRF-11',
    at: 'hasTransfers',
    strikes: asRecipient({ name: 'Google Ireland Ltd' }),
    silent: {
      'when transfers are recorded': asRecipient({ name: 'Google Ireland Ltd' }, 'yes'),
      'while the question is open': asRecipient({ name: 'Google Ireland Ltd' }, 'unknown'),
      'when the parent is known to be in the EEA': asRecipient({ name: 'Zoom', parentOutsideEEA: 'no' }),
      'on a name that only begins like a vendor': asRecipient({ name: 'Zoom Fotografie' }),
      'on a name within a word': asRecipient({ name: 'Metafoor Advies' }),
    },
  },
  {
    id: 'TRF-11',
    at: 'hasTransfers',
    strikes: asRecipient({ name: 'Pakketbouwer B.V.', parentOutsideEEA: 'yes' }),
    silent: { 'while nothing is known of a parent': asRecipient({ name: 'Pakketbouwer B.V.' }) },
  },
  {
    id: 'TRF-11',
    at: 'hasTransfers',
    strikes: noTransfer({}, { name: 'Zendesk Chat', supplierId: '' }),
    silent: {
      'on software that runs on own premises': noTransfer(
        { name: 'Microsoft Ireland' },
        { name: 'Microsoft SQL Server', hosting: 'ownPremises' },
      ),
      'when the supplier is known to be in the EEA': noTransfer(
        { parentOutsideEEA: 'no' },
        { name: 'Werkplek met Microsoft 365' },
      ),
    },
  },
  { id: 'TRF-11', at: 'hasTransfers', strikes: noTransfer({ aliases: ['AWS'] }), silent: {} },
];

describeRules('transfers of a controller', {
  collection: 'activities',
  rules: activityTransferRules.filter(({ id }) => !others.includes(id)),
  cases,
});

describe('a record as processor', () => {
  const found = (record: object) => {
    const register = registerOf({
      parties: [{ id: PARTY, name: 'Cloudflare' }],
      processorRecords: [record],
    });
    return hitsIn(register, 'processorRecords', processorTransferRules).map(
      ({ rule, path }) => `${rule.id} ${path}`,
    );
  };

  it('is held to Chapter V like an activity', () => {
    expect(found({ transfers: [{ country: 'IN' }] })).toEqual(['TRF-03 transfers.0.mechanism']);
    expect(found({ hasTransfers: 'no', subProcessors: [{ partyId: PARTY }] })).toEqual([
      'TRF-11 hasTransfers',
    ]);
    expect(found({ transfers: [{ country: 'IN', mechanism: 'A49_1_SUB2' }] })).toEqual([
      'TRF-09 transfers.0.safeguardDocuments',
      'TRF-09 transfers.0.assessment',
    ]);
  });

  it('leaves what Article 30(2)(c) asks to PRO-03', () => {
    expect(found({})).toEqual([]);
  });
});

describe('the example register', () => {
  const { activities } = sampleRegister();
  const found = hitsIn(sampleRegister(), 'activities', activityTransferRules).map(
    ({ rule, record, values }) => [
      rule.id,
      activities.find(({ id }) => id === record.id)?.number,
      values?.vendor,
    ],
  );

  it('says “geen gegevens aan derde landen” (§ 8) and uses Google Analytics and Zendesk Chat (§ 9)', () => {
    expect(found.filter(([rule]) => rule === 'TRF-11')).toEqual([
      ['TRF-11', 'V20', 'Google'],
      ['TRF-11', 'V21', 'Zendesk'],
    ]);
  });
});
