import { describe, expect, it } from 'vitest';
import { bulkFieldsOf, bulkPlan } from '../../../shared/search/bulkEdit';
import { aParty, anActivity, anId } from '../../factories';

const records = [
  anActivity({ id: anId(1), owner: 'HR', status: 'active' }),
  anActivity({ id: anId(2), owner: '', status: 'draft' }),
  anActivity({ id: anId(3), owner: 'Directie', status: 'active', measureIds: [anId(9)] }),
];

describe('changing several records', () => {
  it('counts what stands there now and leaves out what is so already', () => {
    const plan = bulkPlan(records, { kind: 'set', field: 'owner', value: 'HR' });
    expect(plan.changed).toEqual([
      { ...records[1], owner: 'HR' },
      { ...records[2], owner: 'HR' },
    ]);
    expect(plan.unchanged).toBe(1);
    expect([...plan.from]).toEqual([
      ['', 1],
      ['Directie', 1],
    ]);
  });

  it('adds what is pointed to after what is there, and not twice', () => {
    const plan = bulkPlan(records, { kind: 'add', field: 'measureIds', value: anId(9) });
    expect(plan.changed.map(({ id }) => id)).toEqual([anId(1), anId(2)]);
    expect(plan.changed[0]).toEqual({ ...records[0], measureIds: [anId(9)] });
  });

  it('ends an activity by status and date, and a party by date alone', () => {
    const [activity] = bulkPlan(records, { kind: 'end', date: '2026-11-22' }).changed;
    expect(activity).toEqual({ ...records[0], status: 'ended', endedOn: '2026-11-22' });
    const party = aParty();
    expect(bulkPlan([party], { kind: 'end', date: '2026-11-22' }).changed).toEqual([
      { ...party, endedOn: '2026-11-22' },
    ]);
  });

  it('changes nothing in the records themselves', () => {
    bulkPlan(records, { kind: 'end', date: '2026-11-22' });
    expect(records[0]?.status).toBe('active');
  });

  it('offers each collection what its records have', () => {
    expect(bulkFieldsOf('activities').add).toEqual(['measureIds', 'systemIds']);
    expect(bulkFieldsOf('parties')).toEqual({ set: [], add: [], canEnd: true });
  });
});
