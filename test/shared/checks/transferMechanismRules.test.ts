import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../shared/checks/context';
import { transferMechanismRules } from '../../../shared/checks/transferMechanismRules';
import { adequacyCountries } from '../../../shared/lists/adequacyCountries';
import { anId } from '../../factories';
import { describeRules, registerOf } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const PARTY = anId(9);
const transfer = (facts: object, activity: object = {}): Facts => ({
  activities: [{ transfers: [facts], ...activity }],
});
const toCanada = (party: object): Facts => ({
  parties: [{ id: PARTY, ...party }],
  ...transfer({ recipientId: PARTY, country: 'CA', mechanism: 'A45' }),
});

// TRF-13 depends on the day; it has a test of its own below.
const cases: readonly RuleCase[] = [
  {
    id: 'TRF-03',
    at: 'transfers.0.mechanism',
    strikes: transfer({ country: 'IN' }),
    silent: {
      'with a mechanism': transfer({ country: 'IN', mechanism: 'A46_2_c' }),
      'with a mechanism of a newer list': transfer({ country: 'IN', mechanism: 'A99' }),
      'within the EEA': transfer({ country: 'DE' }),
      'while no country is named, which is another finding': transfer({}),
    },
  },
  {
    id: 'TRF-03',
    at: 'transfers.0.mechanism',
    strikes: transfer({ country: 'IN', mechanism: 'NONE_EEA' }),
    silent: {},
  },
  {
    id: 'TRF-03',
    at: 'transfers.0.mechanism',
    strikes: transfer({ internationalOrganisation: 'Verenigde Naties' }),
    silent: {},
  },
  {
    id: 'TRF-04',
    at: 'transfers.0.mechanism',
    strikes: transfer({ country: 'IN', mechanism: 'A45' }),
    silent: {
      'on a country of the list': transfer({ country: 'CH', mechanism: 'A45' }),
      'on another mechanism': transfer({ country: 'IN', mechanism: 'A46_2_c' }),
      'within the EEA, where nothing is needed': transfer({ country: 'DE', mechanism: 'A45' }),
      'on an international organisation, which free text cannot be held against the list': transfer({
        internationalOrganisation: 'Europees Octrooibureau',
        mechanism: 'A45',
      }),
    },
  },
  {
    id: 'TRF-05',
    at: 'transfers.0.isDpfCertified',
    strikes: transfer({ country: 'US', mechanism: 'A45', isDpfCertified: 'unknown' }),
    silent: {
      'when certified': transfer({ country: 'US', mechanism: 'A45', isDpfCertified: 'yes' }),
      'on standard clauses': transfer({ country: 'US', mechanism: 'A46_2_c', isDpfCertified: 'no' }),
    },
  },
  {
    id: 'TRF-05',
    at: 'transfers.0.mechanism',
    strikes: toCanada({ category: 'RC_TAX' }),
    silent: {
      'on a company': toCanada({ category: 'RC_CLOUD' }),
      'while nothing is known of the recipient': toCanada({}),
    },
  },
];

describeRules('what a transfer rests on', {
  collection: 'activities',
  rules: transferMechanismRules.filter(({ id }) => id !== 'TRF-13'),
  cases,
});

function pathsOf(id: string, today: string, facts: Facts): readonly string[] {
  const register = registerOf(facts);
  const rule = transferMechanismRules.find((one) => one.id === id)!;
  return register.activities.flatMap((activity) =>
    rule.find(activity, checkContext(register, today)).map(({ path }) => path),
  );
}

describe('the list of adequacy decisions', () => {
  const switzerland = transfer({ country: 'CH', mechanism: 'A45' });

  it('is from this day', () => {
    // TRF-13 below counts six months from it.
    expect(adequacyCountries.asOf).toBe('2026-11-22');
  });

  it('is questioned after six months by a transfer that rests on it (TRF-13)', () => {
    expect(pathsOf('TRF-13', '2027-05-22', switzerland)).toEqual([]);
    expect(pathsOf('TRF-13', '2027-05-23', switzerland)).toEqual(['transfers.0.mechanism']);
  });

  it('is questioned once per record, and not where nothing rests on it', () => {
    const two = { country: 'CH', mechanism: 'A45' };
    expect(pathsOf('TRF-13', '2028-01-01', { activities: [{ transfers: [two, two] }] })).toHaveLength(1);
    expect(pathsOf('TRF-13', '2028-01-01', transfer({ country: 'IN', mechanism: 'A46_2_c' }))).toEqual([]);
  });

  it('is left alone by a record that was reviewed in the last six months', () => {
    const reviewed = (lastReviewedOn: string) =>
      transfer({ country: 'CH', mechanism: 'A45' }, { lastReviewedOn });
    expect(pathsOf('TRF-13', '2028-01-01', reviewed('2027-08-01'))).toEqual([]);
    expect(pathsOf('TRF-13', '2028-01-01', reviewed('2027-06-01'))).toHaveLength(1);
  });

  it('loses the United Kingdom on the day its decision lapses (TRF-04)', () => {
    const kingdom = transfer({ country: 'GB', mechanism: 'A45' });
    expect(pathsOf('TRF-04', '2031-12-27', kingdom)).toEqual([]);
    expect(pathsOf('TRF-04', '2031-12-28', kingdom)).toEqual(['transfers.0.mechanism']);
  });
});
