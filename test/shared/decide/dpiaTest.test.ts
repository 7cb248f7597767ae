import { describe, expect, it } from 'vitest';
import { dpiaTest, withDpiaAnswer } from '../../../shared/decide/dpiaTest';
import type { Activity } from '../../../shared/register/activity';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anActivity } from '../../factories';
import { registerOf } from '../../ruleTable';

function activityOf(facts: object): Activity {
  const [activity] = registerOf({ activities: [facts] }).activities;
  if (!activity) throw new Error('no activity');
  return activity;
}

function questionOf(facts: object, code: string) {
  const { criteria, types } = dpiaTest(activityOf(facts));
  const found = [...criteria, ...types].find(({ item }) => item.code === code);
  if (!found) throw new Error(`no question ${code}`);
  return found;
}

describe('the DPIA test', () => {
  it('asks 9 criteria and 17 types, all open on an empty activity', () => {
    const { criteriaTally, typesTally, cases } = dpiaTest(anActivity());
    expect(criteriaTally).toEqual({ yes: 0, no: 0, unknown: 0, open: 9, of: 9 });
    expect(typesTally).toEqual({ yes: 0, no: 0, unknown: 0, open: 17, of: 17 });
    expect(cases.map(({ holds }) => holds)).toEqual([false, false, false]);
  });

  it.each([
    ['WP1', { hasProfiling: 'yes' }, 'hasProfiling'],
    ['WP2', { hasAutomatedDecisions: 'yes' }, 'hasAutomatedDecisions'],
    ['WP3', { dpiaTriggers: ['A35_3_c'] }, 'dpiaTriggers'],
    ['WP4', { data: [{ category: 'PD_NAME' }, { category: 'PD_BSN' }] }, 'data.1.category'],
    ['WP5', { isLargeScale: 'yes' }, 'isLargeScale'],
    ['WP7', { dataSubjects: [{ areVulnerable: 'yes' }] }, 'dataSubjects.0.areVulnerable'],
    ['WP7', { dataSubjects: [{}, { includeChildren: 'yes' }] }, 'dataSubjects.1.includeChildren'],
  ])('takes %s from the record and names the field', (code, facts, path) => {
    const { record, stands, answer } = questionOf(facts, code);
    expect([record.says, stands, answer]).toEqual(['yes', 'yes', '']);
    expect(record.facts.map((fact) => fact.path)).toEqual([path]);
  });

  it('takes no and unknown from a field that asks the same, and never unknown for no', () => {
    expect(questionOf({ isLargeScale: 'no' }, 'WP5').stands).toBe('no');
    expect(questionOf({ isLargeScale: 'unknown' }, 'WP5').stands).toBe('unknown');
    expect(questionOf({ hasAutomatedDecisions: 'no' }, 'WP2').stands).toBe('no');
    // Without profiles people can be assessed all the same.
    expect(questionOf({ hasProfiling: 'no' }, 'WP1').stands).toBe('');
    const groups = [{ areVulnerable: 'no' }, { areVulnerable: 'unknown' }];
    expect(questionOf({ dataSubjects: groups }, 'WP7').stands).toBe('unknown');
    expect(questionOf({ dataSubjects: [{ areVulnerable: 'no' }, {}] }, 'WP7').stands).toBe('');
  });

  it('gives a reason to look and leaves the question open where the record only points to it', () => {
    const vulnerable = questionOf({ dataSubjects: [{ category: 'DS_PATIENT' }] }, 'WP7');
    expect([vulnerable.stands, vulnerable.record.facts.length]).toEqual(['', 1]);
    const cameras = questionOf({ data: [{ category: 'PD_CCTV' }] }, 'AP09');
    expect([cameras.stands, cameras.record.facts[0]?.path]).toEqual(['', 'data.0.category']);
    expect(questionOf({ data: [{ category: 'PD_CCTV' }] }, 'AP11').record.facts).toEqual([]);
    const staff = { dataSubjects: [{ category: 'DS_EMPLOYEE' }], data: [{ category: 'PD_CCTV' }] };
    expect(questionOf(staff, 'AP11').record.facts).toHaveLength(1);
  });

  it('lets the person’s answer go before what the record says, and keeps both in sight', () => {
    const denied = questionOf({ isLargeScale: 'yes', dpiaRuledOut: ['WP5'] }, 'WP5');
    expect([denied.answer, denied.stands, denied.record.says]).toEqual(['no', 'no', 'yes']);
    const twofold = questionOf({ wp248Criteria: ['WP6'], dpiaRuledOut: ['WP6'] }, 'WP6');
    expect([twofold.stands, twofold.isTwofold]).toEqual(['yes', true]);
  });

  it('sees the case that large scale and special data make together', () => {
    const { cases } = dpiaTest(activityOf({ isLargeScale: 'yes', data: [{ category: 'SP_HEALTH' }] }));
    expect(cases.map(({ holds }) => holds)).toEqual([false, true, false]);
    expect(cases[1]?.facts.map(({ path }) => path)).toEqual(['isLargeScale', 'data.0.category']);
  });

  it('states the duty for a case and for the AP’s list, the rule of thumb always, and never a verdict on it', () => {
    const sources = (facts: object) => dpiaTest(activityOf(facts)).statements.map(({ source }) => source);
    expect(sources({})).toEqual(['AVG 35(1); WP248']);
    expect(sources({ apDpiaTypes: ['AP09'] })).toEqual(['AVG 35(4); Stcrt. 2019, 64418', 'AVG 35(1); WP248']);
    expect(sources({ dpiaTriggers: ['A35_3_a'] })[0]).toBe('AVG 35(3)');
    // On a legal duty the assessment may have been made with the law.
    const byLaw = { apDpiaTypes: ['AP09'], purposes: [{ legalBases: ['A6_1_c'] }] };
    expect(sources(byLaw).at(-1)).toBe('AVG 35(10)');
    const many = { wp248Criteria: ['WP1', 'WP2', 'WP3', 'WP6', 'WP8'] };
    expect(sources(many)).toEqual(sources({}));
  });

  it('dates the AP’s list', () => {
    const [onList] = dpiaTest(activityOf({ apDpiaTypes: ['AP01'] })).statements;
    expect(onList?.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('asserts nothing of the example that its statement does not say', () => {
    const answers = sampleRegister().activities.flatMap((activity) =>
      dpiaTest(activity).types.map(({ stands }) => stands),
    );
    expect(new Set(answers)).toEqual(new Set(['']));
  });
});

describe('an answer in the DPIA test', () => {
  const EMPTY = { wp248Criteria: [], apDpiaTypes: [], dpiaRuledOut: [], dpiaUndecided: [] };

  it('stands in one field at most', () => {
    const yes = withDpiaAnswer(EMPTY, 'WP3', 'yes');
    expect(yes).toEqual({ ...EMPTY, wp248Criteria: ['WP3'] });
    const no = withDpiaAnswer(yes, 'WP3', 'no');
    expect(no).toEqual({ ...EMPTY, dpiaRuledOut: ['WP3'] });
    const unknown = withDpiaAnswer(no, 'WP3', 'unknown');
    expect(unknown).toEqual({ ...EMPTY, dpiaUndecided: ['WP3'] });
    expect(withDpiaAnswer(unknown, 'WP3', '')).toEqual(EMPTY);
  });

  it('puts a type of the AP’s list in its own field and leaves the others alone', () => {
    const before = { ...EMPTY, wp248Criteria: ['WP1'], dpiaRuledOut: ['AP01'] };
    expect(withDpiaAnswer(before, 'AP09', 'yes')).toEqual({ ...before, apDpiaTypes: ['AP09'] });
  });
});
