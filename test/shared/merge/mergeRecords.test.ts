import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors';
import type { Choices, Conflict } from '../../../shared/merge/conflict';
import { mergeRecords } from '../../../shared/merge/mergeRecords';
import { activitySchema } from '../../../shared/register/activity';
import type { Activity } from '../../../shared/register/activity';
import { anActivity, anId } from '../../factories';

const [ONE, OTHER, THIRD] = [anId(11), anId(12), anId(13)];

/** An activity with the items that a test gives, filled up as the schema does. */
function activity(facts: Record<string, unknown>): Activity {
  return activitySchema.parse({ ...anActivity(), ...facts });
}

type Facts = Record<string, unknown>;

function merged(base: Facts, mine: Facts, theirs: Facts) {
  const sides = {
    base: activity(base),
    mine: activity({ ...base, ...mine }),
    theirs: activity({ ...base, ...theirs }),
  };
  return (choices: Choices = {}) => {
    const { record, conflicts } = mergeRecords('activities', sides, choices);
    return {
      record,
      conflicts: conflicts.map(({ path, kind, canBoth }) => ({ path, kind, canBoth })),
      all: conflicts,
    };
  };
}

const purpose = (id: string, text: string, more: Facts = {}) => ({ id, text, ...more });

describe('merging two versions of a record', () => {
  it('takes the fields that each side changed', () => {
    const { record, conflicts } = merged({ name: 'Oud' }, { name: 'Nieuw' }, { department: 'Inkoop' })();
    expect(record).toEqual(activity({ name: 'Nieuw', department: 'Inkoop' }));
    expect(conflicts).toEqual([]);
  });

  it('asks when both gave a field another value, and holds mine until it is answered', () => {
    const merge = merged({ name: 'Oud' }, { name: 'Mijn' }, { name: 'Hun' });
    expect(merge()).toMatchObject({
      record: { name: 'Mijn' },
      conflicts: [{ path: ['name'], kind: 'value', canBoth: false }],
      all: [{ id: `/activities/${anId(1)}/name`, base: 'Oud', mine: 'Mijn', theirs: 'Hun' }],
    });
    const answer = (choice: Choices[string]) => merge({ [`/activities/${anId(1)}/name`]: choice }).record;
    expect(answer('theirs')).toMatchObject({ name: 'Hun' });
    expect(answer('base')).toMatchObject({ name: 'Oud' });
    expect(answer({ value: 'Met de hand' })).toMatchObject({ name: 'Met de hand' });
    expect(() => answer('both')).toThrow(AppError);
  });

  it('asks nothing when both made the same of it', () => {
    expect(merged({ name: 'Oud' }, { name: 'Nieuw' }, { name: 'Nieuw' })().conflicts).toEqual([]);
  });

  it('adds to a set what either added, and takes out what either took out', () => {
    const base = { systemIds: [anId(21), anId(22)] };
    const { record, conflicts } = merged(
      base,
      { systemIds: [anId(21), anId(22), anId(23)] },
      { systemIds: [anId(22), anId(24)] },
    )();
    expect(record).toMatchObject({ systemIds: [anId(22), anId(23), anId(24)] });
    expect(conflicts).toEqual([]);
  });

  it('merges items of a list by their id, whatever their place', () => {
    const { record, conflicts } = merged(
      { purposes: [purpose(ONE, 'a'), purpose(OTHER, 'b')] },
      { purposes: [purpose(OTHER, 'b'), purpose(ONE, 'A')] },
      { purposes: [purpose(ONE, 'a', { explanation: 'x' }), purpose(OTHER, 'b'), purpose(THIRD, 'c')] },
    )();
    expect(record).toEqual(
      activity({
        purposes: [purpose(OTHER, 'b'), purpose(THIRD, 'c'), purpose(ONE, 'A', { explanation: 'x' })],
      }),
    );
    expect(conflicts).toEqual([]);
  });

  it('takes out an item that the other side left as it was', () => {
    const base = { purposes: [purpose(ONE, 'a'), purpose(OTHER, 'b')] };
    const { record, conflicts } = merged(base, { purposes: [purpose(OTHER, 'b')] }, { name: 'x' })();
    expect(record).toMatchObject({ purposes: [{ id: OTHER }] });
    expect(conflicts).toEqual([]);
  });

  it('asks when an item was taken out there and changed here, or the other way round', () => {
    const base = { purposes: [purpose(ONE, 'a'), purpose(OTHER, 'b')] };
    const mine = { purposes: [purpose(ONE, 'mijn')] };
    const theirs = { purposes: [purpose(OTHER, 'hun')] };
    const merge = merged(base, mine, theirs);
    expect(merge()).toMatchObject({
      record: { purposes: [{ id: ONE, text: 'mijn' }] },
      conflicts: [
        { path: ['purposes', ONE], kind: 'removedThere' },
        { path: ['purposes', OTHER], kind: 'removedHere' },
      ],
    });
    const [there, here] = merge().all.map(({ id }) => id);
    expect(merge({ [here!]: 'theirs' }).record).toMatchObject({
      purposes: [{ id: ONE }, { id: OTHER, text: 'hun' }],
    });
    expect(merge({ [there!]: 'theirs', [here!]: 'base' }).record).toMatchObject({
      purposes: [{ id: OTHER, text: 'b' }],
    });
  });

  it('asks for the order when both moved items in ways that do not go together', () => {
    const list = (...ids: string[]) => ({ purposes: ids.map((id) => purpose(id, id)) });
    const merge = merged(list(ONE, OTHER, THIRD), list(OTHER, ONE, THIRD), list(ONE, THIRD, OTHER));
    const [conflict] = merge().all;
    expect(conflict).toMatchObject({
      kind: 'order',
      path: ['purposes', '#order'],
      mine: [OTHER, ONE, THIRD],
    });
    const ids = (record: unknown) => (record as Activity).purposes.map(({ id }) => id);
    expect(ids(merge().record)).toEqual([OTHER, ONE, THIRD]);
    expect(ids(merge({ [conflict!.id]: 'theirs' }).record)).toEqual([ONE, THIRD, OTHER]);
    expect(ids(merge({ [conflict!.id]: { value: [THIRD] } }).record)).toEqual([THIRD, OTHER, ONE]);
  });

  it('merges a long text by words, and offers both where the same words changed', () => {
    const base = { remarks: 'De gegevens staan in Nederland en worden na twee jaar gewist.' };
    const mine = { remarks: base.remarks.replace('Nederland', 'België') };
    const theirs = { remarks: base.remarks.replace('twee', 'drie') };
    expect(merged(base, mine, theirs)().record).toMatchObject({
      remarks: 'De gegevens staan in België en worden na drie jaar gewist.',
    });
    const clash = merged(base, mine, { remarks: base.remarks.replace('Nederland', 'Ierland') });
    expect(clash().conflicts).toEqual([{ path: ['remarks'], kind: 'text', canBoth: true }]);
    const both = clash({ [clash().all[0]!.id]: 'both' }).record as Activity;
    expect(both.remarks.split('\n')).toEqual([mine.remarks, base.remarks.replace('Nederland', 'Ierland')]);
  });

  it('does not make a term of the amount of one side and the unit of the other', () => {
    const data = (amount: number, unit: string, legalSource = '') => ({
      data: [{ id: ONE, retention: { amount, unit, legalSource } }],
    });
    const merge = merged(data(2, 'years'), data(3, 'years'), data(2, 'months', 'AWR 52'));
    const path = ['data', ONE, 'retention'];
    expect(merge().conflicts).toEqual([
      { path: [...path, 'amount'], kind: 'value', canBoth: false },
      { path: [...path, 'unit'], kind: 'value', canBoth: false },
    ]);
    expect(merge().record).toMatchObject({
      data: [{ retention: { amount: 3, unit: 'years', legalSource: 'AWR 52' } }],
    });
    expect(merged(data(2, 'years'), data(3, 'years'), data(2, 'years', 'AWR 52'))().conflicts).toEqual([]);
  });

  it('merges keys of a newer program as whole values', () => {
    const merge = merged({ colour: { a: 1 } }, { colour: { a: 2 }, shape: 'x' }, { size: [1] });
    expect(merge().record).toMatchObject({ colour: { a: 2 }, shape: 'x', size: [1] });
    const clash = merged({ colour: { a: 1 } }, { colour: { a: 2 } }, { colour: { a: 1, b: 1 } })();
    expect(clash.conflicts).toEqual([{ path: ['colour'], kind: 'value', canBoth: false }]);
  });
});

describe('merging a record that not everybody has', () => {
  const sides = (base?: Activity, mine?: Activity, theirs?: Activity) => ({ base, mine, theirs });

  it.each([
    ['only I added', sides(undefined, activity({}), undefined), activity({})],
    ['only they added', sides(undefined, undefined, activity({})), activity({})],
    ['they took out and I left alone', sides(activity({}), activity({}), undefined), undefined],
    ['both took out', sides(activity({})), undefined],
  ])('asks nothing about one that %s', (_what, given, record) => {
    expect(mergeRecords('activities', given)).toEqual({ record, conflicts: [] });
  });

  it('never loses one silently that was taken out on one side and changed on the other', () => {
    const [base, changed] = [activity({}), activity({ name: 'Anders' })];
    const kinds = (conflicts: readonly Conflict[]) => conflicts.map(({ kind, path }) => [kind, path]);
    const there = mergeRecords('activities', sides(base, changed, undefined));
    expect([there.record, kinds(there.conflicts)]).toEqual([changed, [['removedThere', []]]]);
    const here = mergeRecords('activities', sides(base, undefined, changed));
    expect([here.record, kinds(here.conflicts)]).toEqual([undefined, [['removedHere', []]]]);
  });

  it('asks about every field that differs when both added it, and keeps the items of either', () => {
    const { record, conflicts } = mergeRecords(
      'activities',
      sides(
        undefined,
        activity({ name: 'Mijn', systemIds: [anId(21)], purposes: [purpose(ONE, 'a')] }),
        activity({ name: '', systemIds: [anId(22)], purposes: [purpose(OTHER, 'b')] }),
      ),
    );
    expect(conflicts.map(({ path, canBoth }) => [path, canBoth])).toEqual([
      [['name'], false],
      [['systemIds'], true],
    ]);
    expect(record).toMatchObject({ name: 'Mijn', purposes: [{ id: ONE }, { id: OTHER }] });
  });
});
