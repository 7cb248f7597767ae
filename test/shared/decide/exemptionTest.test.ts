import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../shared/checks/context';
import {
  exemptionLaw,
  exemptionOfUnowned,
  exemptionOutcome,
  exemptionTest,
} from '../../../shared/decide/exemptionTest';
import type { ExemptionTest } from '../../../shared/decide/exemptionTest';
import { anId } from '../../factories';
import { registerOf } from '../../ruleTable';
import type { Facts } from '../../ruleTable';

function testOf(facts: Facts, organisation: object = {}): ExemptionTest {
  const register = registerOf({ organisations: [{ id: anId(9), ...organisation }], ...facts });
  const [first] = register.organisations;
  const test = first && exemptionTest(first, checkContext(register, '2026-11-25'));
  if (!test) throw new Error('no rule in force');
  return test;
}

const shownFor = (test: ExemptionTest, wanted: string) => {
  const shown = test.triggers.find(({ trigger }) => trigger === wanted);
  return [shown?.hit.map(({ path }) => path), shown?.open.map(({ path }) => path)];
};

const CLEAR = { isLikelyRisk: 'no', isOccasional: 'yes', data: [{ category: 'PD_NAME' }] };

describe('the test of Article 30(5)', () => {
  it('shows for each condition in force which records meet it and which do not say', () => {
    const test = testOf({ activities: [{ name: 'Leeg' }] });
    expect(test.triggers.map(({ trigger }) => trigger)).toEqual(['risk', 'notOccasional', 'art9', 'art10']);
    expect(shownFor(test, 'risk')).toEqual([[], ['isLikelyRisk']]);
    expect(shownFor(test, 'art9')).toEqual([[], ['data']]);
  });

  it.each([
    ['risk', { isLikelyRisk: 'yes' }, 'isLikelyRisk'],
    ['notOccasional', { isOccasional: 'no' }, 'isOccasional'],
    ['notOccasional', { isOccasional: '', purposes: [{ tags: ['payroll'] }] }, 'purposes'],
    ['art9', { data: [{ category: 'SP_HEALTH' }] }, 'data'],
    ['art10', { data: [{ kind: 'criminal' }] }, 'data'],
  ])('sees that %s is met', (trigger, facts, path) => {
    const test = testOf({ activities: [{ ...CLEAR, ...facts }] });
    expect(shownFor(test, trigger)).toEqual([[path], []]);
    expect([test.met, test.records]).toEqual([1, 1]);
  });

  it('counts unknown as open, never as no', () => {
    const test = testOf({ activities: [{ ...CLEAR, isLikelyRisk: 'unknown' }] });
    expect(shownFor(test, 'risk')).toEqual([[], ['isLikelyRisk']]);
  });

  it('says of an organisation without a met condition that this proves nothing, never that it is exempt', () => {
    for (const employees of [null, 10, 249]) {
      const { nl, en } = exemptionOutcome(testOf({ activities: [CLEAR] }, { employees }));
      expect(nl).toMatch(/Dat zegt niet dat de uitzondering geldt/);
      expect(`${nl} ${en}`).not.toMatch(/vrijgesteld|is exempt|geldt wel/i);
    }
  });

  it('knows the number of employees that takes the exemption away', () => {
    expect(testOf({}, { employees: 249 }).size).toBe('few');
    expect(testOf({}, { employees: 250 }).size).toBe('tooMany');
    expect(testOf({}, { employees: null }).size).toBe('unknown');
    expect(exemptionOutcome(testOf({}, { employees: 250 })).nl).toMatch(/^Met 250 of meer werknemers/);
  });

  it('looks at what the organisation does as a processor, as far as that is asked', () => {
    const test = testOf({ processorRecords: [{ name: 'Hosting', hasSpecialData: 'yes' }] });
    expect(shownFor(test, 'art9')[0]).toEqual(['hasSpecialData']);
    expect(shownFor(test, 'risk')[1]).toEqual(['']);
  });

  it('leaves out what has ended and what belongs to another organisation', () => {
    const other = anId(8);
    const test = testOf({
      organisations: [{ id: anId(9) }, { id: other }],
      activities: [
        { organisationId: other, isOccasional: 'no' },
        { organisationId: anId(9), isOccasional: 'no', status: 'ended' },
      ],
    });
    expect([test.records, test.met]).toEqual([0, 0]);
    expect(exemptionOutcome(test).nl).toBe('Bij deze organisatie horen geen lopende regels.');
  });

  it('keeps what no organisation is recorded of in sight, where there are several', () => {
    const organisations = [{ id: anId(9) }, { id: anId(8) }];
    const activities = [{ isOccasional: 'no' }, { organisationId: anId(8), isOccasional: 'no' }];
    const context = checkContext(registerOf({ organisations, activities }), '2026-11-25');
    expect(exemptionOfUnowned(context)).toMatchObject({ records: 1, met: 1 });
    const one = checkContext(registerOf({ organisations: [{}], activities: [{}] }), '2026-11-25');
    expect(exemptionOfUnowned(one)?.records).toBe(0);
  });

  it('gives the rule that is not law yet apart, as not verified', () => {
    const { statements, pending } = exemptionLaw();
    expect(statements[0]).toMatchObject({ source: 'AVG 30(5)', verified: true });
    expect(statements.every(({ asOf }) => asOf !== undefined)).toBe(true);
    expect(pending.map(({ verified }) => verified)).toEqual([false]);
  });
});
