import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, reverseChanges } from '../../../shared/history/applyChanges';
import { ORDER } from '../../../shared/history/change';
import { diffRecords, diffRegisters, isReorder } from '../../../shared/history/diff';
import { anActivity, anId, aParty, aRegister } from '../../factories';
import { anyRegister } from '../../registerArbitrary';
import { sameContent } from './sameContent';

const before = anActivity({
  name: 'Loonadministratie',
  rights: anActivity().rights,
  purposes: [
    { ...purpose(11), text: 'Loon betalen' },
    { ...purpose(12), text: 'Aangifte doen' },
  ],
});

function purpose(n: number) {
  return { id: anId(n), text: '', legalBases: [] } as unknown as ReturnType<
    typeof anActivity
  >['purposes'][number];
}

describe('the difference between two registers', () => {
  it('turns the first into the second, and taken back the second into the first', () => {
    fc.assert(
      fc.property(anyRegister(), anyRegister(), (one, other) => {
        const changes = diffRegisters(one, other);
        expect(sameContent(applyChanges(one, changes))).toEqual(sameContent(other));
        expect(sameContent(applyChanges(other, reverseChanges(changes)))).toEqual(sameContent(one));
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing for a register and itself, even as another object', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        expect(diffRegisters(register, structuredClone(register))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('names a changed field of a list item by the id of the item', () => {
    const [first, ...rest] = before.purposes;
    const after = { ...before, purposes: [{ ...first, text: 'Loon uitbetalen' }, ...rest] } as typeof before;
    expect(diffRecords('activities', before, after)).toEqual([
      {
        part: 'activities',
        recordId: anId(1),
        path: ['purposes', anId(11), 'text'],
        from: 'Loon betalen',
        to: 'Loon uitbetalen',
      },
    ]);
  });

  it('tells an added and a removed item whole, with the order only as their trace', () => {
    const [first, second] = before.purposes;
    const after = { ...before, purposes: [second, purpose(13)] } as typeof before;
    const changes = diffRecords('activities', before, after);
    expect(changes.map(({ path }) => path)).toEqual([
      ['purposes', anId(11)],
      ['purposes', anId(13)],
      ['purposes', ORDER],
    ]);
    expect(changes[0]).toMatchObject({ from: first, to: undefined });
    expect(changes.filter(({ path }) => path.at(-1) === ORDER).map(isReorder)).toEqual([false]);
  });

  it('tells another order of the items of a list', () => {
    const after = { ...before, purposes: [...before.purposes].reverse() };
    const [change, ...others] = diffRecords('activities', before, after);
    expect(change).toMatchObject({ path: ['purposes', ORDER], from: [anId(11), anId(12)] });
    expect(change === undefined ? undefined : isReorder(change)).toBe(true);
    expect(others).toEqual([]);
  });

  it('does not see another order of a set', () => {
    const bases = (legalBases: readonly string[]) => ({
      ...before,
      purposes: [{ ...purpose(11), legalBases: [...legalBases] }],
    });
    const [one, other] = [bases(['A6_1_a', 'A6_1_c']), bases(['A6_1_c', 'A6_1_a'])];
    expect(diffRecords('activities', one, other)).toEqual([]);
  });

  it('descends into groups', () => {
    const withTerm = (amount: number) => {
      const retention = { amount, unit: 'years' };
      return { ...before, data: [{ id: anId(21), retention }] } as unknown as typeof before;
    };
    expect(diffRecords('activities', withTerm(5), withTerm(7))).toMatchObject([
      { path: ['data', anId(21), 'retention', 'amount'], from: 5, to: 7 },
    ]);
  });

  it.each(['constructor', 'toString'])('tells a key of a newer program that is called %s', (key) => {
    const changes = diffRecords('parties', aParty(), { ...aParty(), [key]: 'nieuw' });
    expect(changes).toEqual([
      { part: 'parties', recordId: anId(3), path: [key], from: undefined, to: 'nieuw' },
    ]);
  });

  it('tells the title, and what a newer program keeps beside it', () => {
    const after = { ...aRegister(), title: 'Ander register', fromNewerProgram: 1 };
    expect(diffRegisters(aRegister(), after).map(({ path, to }) => [path, to])).toEqual([
      [['title'], 'Ander register'],
      [['fromNewerProgram'], 1],
    ]);
  });
});
