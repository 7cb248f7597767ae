import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canSwitchOff, judge, placeOfFinding } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import { RULE_FACTS } from '../../../shared/checks/ruleFacts';
import { decisionSchema } from '../../../shared/register/decision';
import type { Decision } from '../../../shared/register/decision';
import type { Activity } from '../../../shared/register/activity';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aRegister, anId } from '../../factories';
import { anyRegister } from '../../registerArbitrary';

const TODAY = '2026-11-25';

function decision(facts: Partial<Decision>): Decision {
  return decisionSchema.parse({
    id: anId(500),
    kind: 'accepted',
    rule: 'RET-07',
    reason: 'Besproken met de directie.',
    by: 'fg',
    at: '2026-11-01T09:00:00Z',
    ...facts,
  });
}

function judgedOn(register: Register, today = TODAY) {
  return judge(register, findingsOf(register, today), today);
}

function decided(register: Register, finding: Finding, facts: Partial<Decision> = {}): Register {
  return { ...register, decisions: [decision({ ...placeOfFinding(register, finding), ...facts })] };
}

function findingOf(register: Register, isWanted: (finding: Finding) => boolean): Finding {
  const found = findingsOf(register, TODAY).find(isWanted);
  if (found === undefined) throw new Error('the example register does not have this finding any more');
  return found;
}

/** A question about the term of a category of data in an activity with several of them. */
function aQuestion(register: Register): Finding {
  return findingOf(register, ({ rule, path }) => rule === 'RET-07' && path.startsWith('data.1.'));
}

function changed(register: Register, id: string, change: (activity: Activity) => Activity): Register {
  const activities = register.activities.map((activity) =>
    activity.id === id ? change(activity) : activity,
  );
  return { ...register, activities };
}

const isAbout = (finding: Finding) => (one: { readonly finding: Finding }) =>
  one.finding.rule === finding.rule &&
  one.finding.recordId === finding.recordId &&
  one.finding.path === finding.path;

describe('accepting a finding', () => {
  it('takes it out of what is open and keeps it in sight, with who decided it and why', () => {
    const register = sampleRegister();
    const finding = aQuestion(register);
    const before = judgedOn(register);
    const judged = judgedOn(decided(register, finding));
    expect(judged.open).toHaveLength(before.open.length - 1);
    expect(judged.accepted).toEqual([
      {
        finding,
        decision: expect.objectContaining({ reason: 'Besproken met de directie.', by: 'fg' }) as Decision,
      },
    ]);
  });

  it('holds when another field of the record changes', () => {
    const register = sampleRegister();
    const finding = aQuestion(register);
    const later = changed(decided(register, finding), finding.recordId, (one) => ({
      ...one,
      remarks: 'Anders',
    }));
    expect(judgedOn(later).accepted.some(isAbout(finding))).toBe(true);
  });

  it('ends when what stands in the field changes: the finding is open again, and known to have been accepted', () => {
    const register = sampleRegister();
    const finding = findingOf(register, ({ rule, path }) => rule === 'GOV-04' && path === 'employees');
    const later = (employees: number): Register => ({
      ...decided(register, finding),
      organisations: register.organisations.map((one) => ({ ...one, employees })),
    });
    const judged = judgedOn(later(400));
    expect(judged.accepted).toEqual([]);
    expect(judged.lapsed.map((one) => one.finding)).toEqual([finding]);
    expect(judged.open).toContainEqual(finding);
  });

  it('ends on the day it was to be looked at again, and not a day earlier', () => {
    const register = sampleRegister();
    const finding = aQuestion(register);
    const until = decided(register, finding, { until: '2026-12-01' });
    expect(judgedOn(until, '2026-11-30').accepted.some(isAbout(finding))).toBe(true);
    const onTheDay = judgedOn(until, '2026-12-01');
    expect(onTheDay.accepted).toEqual([]);
    expect(onTheDay.lapsed.some(isAbout(finding))).toBe(true);
    expect(onTheDay.open.some((one) => isAbout(finding)({ finding: one }))).toBe(true);
  });

  it('follows its item when the list gets another order', () => {
    const register = sampleRegister();
    const finding = aQuestion(register);
    const later = changed(decided(register, finding), finding.recordId, (one) => ({
      ...one,
      data: [...one.data].reverse(),
    }));
    const [accepted] = judgedOn(later).accepted;
    expect(accepted?.decision.path).toBe(placeOfFinding(register, finding).path);
    expect(accepted?.finding.path).not.toBe(finding.path);
  });

  it('holds for a finding about a list when only the order of the list changes', () => {
    const register = sampleRegister();
    const [activity] = register.activities.filter(({ data }) => data.length > 1);
    if (activity === undefined) throw new Error('no activity with several categories of data');
    const finding = { ...aQuestion(register), recordId: activity.id, path: 'data' };
    const place = placeOfFinding(register, finding);
    const reversed = changed(register, activity.id, (one) => ({ ...one, data: [...one.data].reverse() }));
    expect(placeOfFinding(reversed, finding)).toEqual(place);
    const fewer = changed(register, activity.id, (one) => ({ ...one, data: one.data.slice(1) }));
    expect(placeOfFinding(fewer, finding)).not.toEqual(place);
  });

  it('does no harm when the record, the item or the rule is gone', () => {
    const register = sampleRegister();
    const stray = [
      decision({ id: anId(501), collection: 'activities', recordId: anId(999), path: 'purposes' }),
      decision({
        id: anId(502),
        rule: 'OUD-01',
        collection: 'activities',
        recordId: register.activities[0]?.id ?? '',
      }),
      decision({ id: anId(503), kind: 'ruleOff', rule: 'OUD-02' }),
    ];
    const judged = judgedOn({ ...register, decisions: stray });
    expect(judged).toEqual({ ...judgedOn(register), open: findingsOf(register, TODAY) });
  });

  it('takes the latest of two decisions about the same place as the one that lapsed', () => {
    const register = sampleRegister();
    const finding = aQuestion(register);
    const place = placeOfFinding(register, finding);
    const decisions = [
      decision({ ...place, id: anId(501), until: '2026-11-20', at: '2026-10-01T09:00:00+02:00' }),
      decision({ ...place, id: anId(502), until: '2026-11-21', at: '2026-11-02T09:00:00+01:00' }),
    ];
    const [lapsed] = judgedOn({ ...register, decisions }).lapsed;
    expect(lapsed?.decision.id).toBe(anId(502));
  });
});

describe('a gap of Article 30', () => {
  const register = aRegister({
    activities: sampleRegister().activities.map((one) => ({ ...one, purposes: [] })),
  });
  const gap = findingOf(register, ({ level, rule }) => level === 'A30' && rule === 'ACT-01');

  it('cannot be accepted, whatever a file says', () => {
    const judged = judgedOn(decided(register, gap, { kind: 'accepted' }));
    expect(judged.accepted).toEqual([]);
    expect(judged.open).toEqual(findingsOf(register, TODAY));
  });

  it('stays open when it is explained, with the explanation beside it', () => {
    const judged = judgedOn(decided(register, gap, { kind: 'explained' }));
    expect(judged.open).toEqual(findingsOf(register, TODAY));
    expect(judged.explained.map(({ finding }) => finding)).toEqual([gap]);
  });

  it('is explained for the organisations and for the records of an empty register apart', () => {
    const empty = aRegister();
    const [noOrganisation, noRecord] = findingsOf(empty, TODAY);
    if (noOrganisation === undefined || noRecord === undefined)
      throw new Error('an empty register has two gaps');
    const judged = judgedOn(decided(empty, noRecord, { kind: 'explained' }));
    expect(judged.explained.map(({ finding }) => finding)).toEqual([noRecord]);
    expect(judged.open).toEqual([noOrganisation, noRecord]);
  });

  it('stays open in any register, whatever decisions somebody writes into the file', () => {
    fc.assert(
      fc.property(anyRegister(), fc.constantFrom('accepted', 'explained', 'ruleOff'), (any, kind) => {
        const findings = findingsOf(any, TODAY);
        const decisions = findings.map((finding, index) =>
          decision({
            ...placeOfFinding(any, finding),
            kind: kind,
            id: anId(600 + index),
          }),
        );
        const { open } = judge({ ...any, decisions }, findings, TODAY);
        const gaps = findings.filter(({ level }) => level === 'A30');
        expect(open.filter(({ level }) => level === 'A30')).toEqual(gaps);
      }),
      { numRuns: 60 },
    );
  });
});

describe('switching a rule off', () => {
  it('takes all its findings out of what is open, and lists them', () => {
    const register = { ...sampleRegister(), decisions: [decision({ kind: 'ruleOff', rule: 'RET-07' })] };
    const judged = judgedOn(register);
    const ofRule = findingsOf(register, TODAY).filter(({ rule }) => rule === 'RET-07');
    expect(judged.off.map(({ finding }) => finding)).toEqual(ofRule);
    expect(judged.open.some(({ rule }) => rule === 'RET-07')).toBe(false);
  });

  it('is possible for every rule that is not of Article 30, and for nothing else', () => {
    for (const [id, { level }] of RULE_FACTS) expect(canSwitchOff(id), id).toBe(level !== 'A30');
    for (const id of ['missing', 'unknown', 'SCH-01', 'constructor'])
      expect(canSwitchOff(id), id).toBe(false);
  });
});

describe('what is decided of findings', () => {
  it('leaves no finding out and shows none twice, in any register', () => {
    fc.assert(
      fc.property(anyRegister(), fc.infiniteStream(fc.boolean()), (any, choices) => {
        const findings = findingsOf(any, TODAY);
        const decisions = findings
          .filter(() => choices.next().value === true)
          .map((finding, index) =>
            decision({
              ...placeOfFinding(any, finding),
              kind: finding.level === 'A30' ? 'explained' : 'accepted',
              id: anId(600 + index),
            }),
          );
        const { open, accepted, off } = judge({ ...any, decisions }, findings, TODAY);
        const shown = [
          ...open,
          ...accepted.map(({ finding }) => finding),
          ...off.map(({ finding }) => finding),
        ];
        expect(new Set(shown)).toEqual(new Set(findings));
        expect(shown).toHaveLength(findings.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a decision without force', () => {
  it('is one without a reason, whatever it decides', () => {
    const register = sampleRegister();
    const without = decided(register, aQuestion(register), { reason: '  ' });
    expect(judgedOn(without).accepted).toEqual([]);
    const off = { ...register, decisions: [decision({ kind: 'ruleOff', rule: 'RET-07', reason: '' })] };
    expect(judgedOn(off).off).toEqual([]);
  });

  it('is a rule switched off until a day that has come', () => {
    const off = (until: string) =>
      judgedOn({ ...sampleRegister(), decisions: [decision({ kind: 'ruleOff', until })] }).off.length;
    expect(off('2026-11-25')).toBe(0);
    expect(off('2026-11-26')).toBeGreaterThan(0);
  });
});
