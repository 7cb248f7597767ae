import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/checks/findings';
import { anActivity, anId } from '../../factories';
import { A, B, openedWorld } from './openedWorld';

const save = (record: object) => ({ collection: 'activities', record });
const names = ({ activities }: { readonly activities: readonly { readonly name: string }[] }) =>
  activities.map(({ name }) => name);

describe('undoing what was saved', () => {
  it('puts a record back as it was, in the file, and offers to do it again', async () => {
    const { call, file } = await openedWorld();
    await call('saveRecord', save({ ...A, name: 'A2' }));
    expect(await call('undo')).toMatchObject({
      value: { undo: null, redo: { kind: 'changed', name: 'A2', count: 1 } },
    });
    expect(names(file())).toEqual(['A', 'B']);
  });

  it('does again what was undone, and undoes it again', async () => {
    const { call, file } = await openedWorld();
    await call('saveRecord', save({ ...A, name: 'A2' }));
    await call('undo');
    expect(await call('redo')).toMatchObject({ value: { undo: { kind: 'changed' }, redo: null } });
    expect(names(file())).toEqual(['A2', 'B']);
    await call('undo');
    expect(names(file())).toEqual(['A', 'B']);
  });

  it('takes steps back one by one, the latest first', async () => {
    const { call, file } = await openedWorld();
    await call('saveRecord', save({ ...A, name: 'A2' }));
    await call('saveRecord', save({ ...A, name: 'A3' }));
    await call('saveRecord', save({ ...B, name: 'B2' }));
    await call('undo');
    expect(names(file())).toEqual(['A3', 'B']);
    await call('undo');
    expect(names(file())).toEqual(['A2', 'B']);
    await call('redo');
    expect(names(file())).toEqual(['A3', 'B']);
  });

  it('takes several records back as one step', async () => {
    const { call, file } = await openedWorld();
    const changes = [save({ ...A, name: 'A2' }), save({ ...B, name: 'B2' })];
    expect(await call('saveRecords', { changes, reason: '' })).toMatchObject({
      value: { undo: { kind: 'several', count: 2 } },
    });
    await call('undo');
    expect(names(file())).toEqual(['A', 'B']);
  });

  it('takes a new record out again, and brings it back', async () => {
    const { call, file } = await openedWorld();
    expect(await call('saveRecord', save(anActivity({ id: anId(9), name: 'Nieuw' })))).toMatchObject({
      value: { undo: { kind: 'added', name: 'Nieuw' } },
    });
    await call('undo');
    expect(names(file())).toEqual(['A', 'B']);
    await call('redo');
    expect(names(file())).toEqual(['A', 'B', 'Nieuw']);
  });

  it('puts a title back', async () => {
    const { call, file } = await openedWorld();
    await call('saveTitle', { title: 'Anders' });
    await call('undo');
    expect(file().title).toBe('Testregister');
  });

  it('takes a decision back and leaves those of somebody else', async () => {
    const { call, file, others } = await openedWorld();
    const mine = findingsOf(file(), '2026-11-25').find(({ level }) => level === 'LAW');
    const { rule, collection, recordId, path } = mine ?? {};
    const given = { kind: 'accepted', rule, collection, recordId, path, reason: 'Besproken', until: '' };
    expect(await call('decide', { add: [given], remove: [] })).toMatchObject({
      value: { undo: { kind: 'decided' } },
    });
    others((current) => ({
      ...current,
      decisions: current.decisions.flatMap((one) => [one, { ...one, id: anId(77), rule: 'RET-07' }]),
    }));
    await call('undo');
    expect(file().decisions.map(({ id }) => id)).toEqual([anId(77)]);
    await call('redo');
    expect(file().decisions).toHaveLength(2);
  });

  it('keeps what somebody else saved in another record meanwhile', async () => {
    const { call, file, others } = await openedWorld();
    await call('saveRecord', save({ ...A, name: 'A2' }));
    others((current) => ({
      ...current,
      activities: [current.activities[0] ?? A, { ...B, name: 'Van een ander' }],
    }));
    expect(await call('undo')).toMatchObject({ ok: true });
    expect(names(file())).toEqual(['A', 'Van een ander']);
  });

  it('is refused when somebody else changed the record since, and takes nothing back of several', async () => {
    const { call, file, others } = await openedWorld();
    const changes = [save({ ...A, name: 'A2' }), save({ ...B, name: 'B2' })];
    await call('saveRecords', { changes, reason: '' });
    others((current) => ({
      ...current,
      activities: current.activities.map((one) =>
        one.id === B.id ? { ...one, name: 'Van een ander' } : one,
      ),
    }));
    expect(await call('undo')).toEqual({
      ok: false,
      error: { code: 'stepOvertaken', name: 'Van een ander' },
    });
    expect(names(file())).toEqual(['A2', 'Van een ander']);
  });

  it('forgets what could be done again as soon as something else is saved', async () => {
    const { call } = await openedWorld();
    await call('saveRecord', save({ ...A, name: 'A2' }));
    await call('undo');
    expect(await call('saveRecord', save({ ...B, name: 'B2' }))).toMatchObject({ value: { redo: null } });
    expect(await call('redo')).toEqual({ ok: true, value: null });
  });

  it('makes no step of a save that changes nothing', async () => {
    const { call } = await openedWorld();
    expect(await call('saveRecord', save({ ...A }))).toMatchObject({ value: { undo: null } });
    expect(await call('undo')).toEqual({ ok: true, value: null });
  });
});
