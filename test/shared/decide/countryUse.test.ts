import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../shared/checks/context';
import { countriesInUse, usesOfCountry } from '../../../shared/decide/countryUse';
import { anId } from '../../factories';
import { registerOf } from '../../ruleTable';
import type { Facts } from '../../ruleTable';

const PARTY = anId(7);
const SYSTEM = anId(8);
const US_PARTY = { parties: [{ id: PARTY, name: 'Acme Inc.', country: 'US' }] };

const usesIn = (facts: Facts, country = 'US') =>
  usesOfCountry(country, checkContext(registerOf(facts), '2026-11-25')).map(
    ({ reliance, collection, path, through }) => [reliance, collection, path, through],
  );

describe('the records that depend on the decision for a country', () => {
  it('are those that say so, in both kinds of record', () => {
    const transfers = [{ country: 'DE' }, { country: 'US', mechanism: 'A45' }];
    expect(usesIn({ activities: [{ transfers }], processorRecords: [{ transfers }] })).toEqual([
      ['relies', 'activities', 'transfers.1.mechanism', ''],
      ['relies', 'processorRecords', 'transfers.1.mechanism', ''],
    ]);
  });

  it('are apart from those that do not say, and those with a mechanism of their own', () => {
    const transfers = [
      { country: 'US' },
      { country: 'US', mechanism: 'NONE_EEA' },
      { country: 'US', mechanism: 'A46_2_c' },
      { country: 'US', mechanism: 'A99' },
    ];
    expect(usesIn({ activities: [{ transfers }] }).map(([reliance]) => reliance)).toEqual([
      'noMechanism',
      'noMechanism',
      'other',
      'other',
    ]);
  });

  it('take the country of the recipient where the transfer names none', () => {
    const transfers = [{ recipientId: PARTY, mechanism: 'A45' }];
    expect(usesIn({ ...US_PARTY, activities: [{ transfers }] })).toContainEqual([
      'relies',
      'activities',
      'transfers.0.mechanism',
      'Acme Inc.',
    ]);
  });

  it('may be records that use a party or system there without a transfer on record', () => {
    const systems = [{ id: SYSTEM, name: 'Mailer', countries: ['NL', 'US'] }];
    const uses = usesIn({
      ...US_PARTY,
      systems,
      activities: [{ recipients: [{ partyId: PARTY }], systemIds: [SYSTEM] }],
      processorRecords: [{ subProcessors: [{ partyId: PARTY }] }],
    });
    expect(uses).toEqual([
      ['notRecorded', 'activities', 'recipients.0.partyId', 'Acme Inc.'],
      ['notRecorded', 'activities', 'systemIds', 'Mailer'],
      ['notRecorded', 'processorRecords', 'subProcessors.0.partyId', 'Acme Inc.'],
      ['located', 'parties', 'country', ''],
      ['located', 'systems', 'countries', ''],
    ]);
  });

  it('are none that have ended, and none of another country', () => {
    const transfers = [{ country: 'US', mechanism: 'A45' }];
    expect(usesIn({ activities: [{ transfers, status: 'ended' }] })).toEqual([]);
    expect(usesIn({ parties: [{ country: 'US', endedOn: '2025-01-01' }] })).toEqual([]);
    expect(usesIn({ activities: [{ transfers }] }, 'GB')).toEqual([]);
  });
});

describe('the third countries of a register', () => {
  it('are named once, by code, without the EEA and without what has ended', () => {
    const register = registerOf({
      activities: [{ transfers: [{ country: 'US' }, { country: 'US' }, { country: 'DE' }, {}] }],
      parties: [{ country: 'GB' }, { country: 'JP', endedOn: '2025-01-01' }],
      systems: [{ countries: ['CH', 'NL'] }],
    });
    expect(countriesInUse(register)).toEqual(['CH', 'GB', 'US']);
  });
});
