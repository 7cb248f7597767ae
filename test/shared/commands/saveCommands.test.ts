import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anActivity, anId } from '../../factories';
import { fakeWorld } from './fakePorts';
import { A, B, openedWorld, PATH, registerOn } from './openedWorld';

async function savingWorld() {
  const world = await openedWorld();
  const save = (record: object) => world.call('saveRecord', { collection: 'activities', record });
  return { ...world, save };
}

describe('saving a record', () => {
  it('puts it into the file and says which program wrote it', async () => {
    const { save, file } = await savingWorld();
    expect(await save({ ...A, name: 'A2' })).toMatchObject({ ok: true });
    expect(file()).toMatchObject({
      savedBy: 'Verwerkingsregister 9.9.9',
      activities: [{ name: 'A2' }, { name: 'B' }],
    });
  });

  it('keeps what somebody else saved in another record meanwhile', async () => {
    const { save, others, file } = await savingWorld();
    others((register) => ({ ...register, activities: [A, { ...B, name: 'B van een ander' }] }));
    expect(await save({ ...A, name: 'A2' })).toMatchObject({ ok: true });
    expect(file().activities.map(({ name }) => name)).toEqual(['A2', 'B van een ander']);
  });

  it('brings together what two people changed in different fields of one record', async () => {
    const { save, others, file } = await savingWorld();
    others((register) => ({ ...register, activities: [{ ...A, department: 'van een ander' }, B] }));
    expect(await save({ ...A, name: 'A2' })).toMatchObject({
      value: { register: { activities: [{ name: 'A2', department: 'van een ander' }, {}] } },
    });
    expect(file().activities[0]).toMatchObject({ name: 'A2', department: 'van een ander' });
  });

  it('compares with what the form was filled with, also after the file was read again under it', async () => {
    const { call, others, file } = await savingWorld();
    others((register) => ({ ...register, activities: [{ ...A, name: 'van een ander' }, B] }));
    await call('reload', undefined);
    const mine = { collection: 'activities', record: { ...A, name: 'A2' }, base: A };
    expect(await call('saveRecord', mine)).toMatchObject({ error: { code: 'recordChangedByOther' } });
    const other = { ...mine, record: { ...A, department: 'Inkoop' } };
    expect(await call('saveRecord', other)).toMatchObject({ ok: true });
    expect(file().activities[0]).toMatchObject({ name: 'van een ander', department: 'Inkoop' });
  });

  it('refuses a base that is no record', async () => {
    const { call } = await savingWorld();
    const input = { collection: 'activities', record: A, base: { id: A.id, purposes: 'x' } };
    expect(await call('saveRecord', input)).toMatchObject({ error: { code: 'invalidInput' } });
  });

  it('refuses to write over what somebody else saved in the same record, however often it is tried', async () => {
    const { save, others, file } = await savingWorld();
    others((register) => ({ ...register, activities: [{ ...A, name: 'van een ander' }, B] }));
    const refused = { ok: false, error: { code: 'recordChangedByOther', name: 'A2' } };
    expect(await save({ ...A, name: 'A2' })).toEqual(refused);
    expect(await save({ ...A, name: 'A2' })).toEqual(refused);
    expect(file().activities[0]?.name).toBe('van een ander');
  });

  it('saves over it once the person has seen theirs', async () => {
    const { save, call, others, file } = await savingWorld();
    others((register) => ({ ...register, activities: [{ ...A, name: 'van een ander' }, B] }));
    await call('reload', undefined);
    expect(await save({ ...A, name: 'A2' })).toMatchObject({ ok: true });
    expect(file().activities[0]?.name).toBe('A2');
  });

  it('does not bring back a record in silence that somebody else took out', async () => {
    const { save, others } = await savingWorld();
    others((register) => ({ ...register, activities: [B] }));
    expect(await save({ ...A, name: 'A2' })).toMatchObject({
      error: { code: 'recordRemovedByOther', name: 'A2' },
    });
  });

  it('adds a record again that somebody else took out, once the window knows that it is gone', async () => {
    const { save, call, others, file } = await savingWorld();
    others((register) => ({ ...register, activities: [B] }));
    await call('reload', undefined);
    expect(await save({ ...A, name: 'A2' })).toMatchObject({ ok: true });
    expect(
      file()
        .activities.map(({ name }) => name)
        .sort(),
    ).toEqual(['A2', 'B']);
  });

  it('refuses to write into another register that took the place of the file', async () => {
    const { save, others, file } = await savingWorld();
    others((register) => ({ ...register, id: anId(99), title: 'Ander register' }));
    expect(await save({ ...A, name: 'A2' })).toEqual({
      ok: false,
      error: { code: 'fileOtherRegister', path: PATH },
    });
    expect(file().activities[0]?.name).toBe('A');
  });

  it('does not write over a title that somebody else changed', async () => {
    const { call, others, file } = await savingWorld();
    others((register) => ({ ...register, title: 'Van een ander' }));
    expect(await call('saveTitle', { title: 'Van mij' })).toMatchObject({
      error: { code: 'recordChangedByOther' },
    });
    expect(file().title).toBe('Van een ander');
  });

  it('adds a new record', async () => {
    const { save, file } = await savingWorld();
    await save(anActivity({ id: anId(9), name: 'Nieuw' }));
    expect(file().activities.map(({ name }) => name)).toContain('Nieuw');
  });

  it('refuses a record of the wrong shape and says where', async () => {
    const { save, disk } = await savingWorld();
    const before = disk.get(PATH);
    expect(await save({ ...A, hasTransfers: 'misschien' })).toEqual({
      ok: false,
      error: { code: 'invalidInput', where: 'hasTransfers' },
    });
    expect(disk.get(PATH)).toBe(before);
  });

  it('asks for a name when there is no file yet, and keeps nothing when that is cancelled', async () => {
    const { person, disk, ports } = fakeWorld();
    const commands = createCommands(ports, newSession());
    const { register } = await commands.openExample(undefined);
    const record = { ...register.activities[0], id: register.activities[0]?.id ?? '', name: 'Anders' };
    expect(await commands.saveRecord({ collection: 'activities', record })).toBeNull();
    expect(disk.size).toBe(0);
    person.saves = '/home/filelinx.ropa.json';
    const opened = await commands.saveRecord({ collection: 'activities', record });
    expect(opened).toMatchObject({
      path: '/home/filelinx.ropa.json',
      fileName: 'filelinx.ropa.json',
      folder: '/home',
    });
    expect(registerOn(disk, '/home/filelinx.ropa.json').activities.map(({ name }) => name)).toContain(
      'Anders',
    );
  });

  it('makes what is saved from the example a register of its own', async () => {
    const { person, ports, disk } = fakeWorld();
    const commands = createCommands(ports, newSession());
    await commands.openExample(undefined);
    person.saves = '/home/mine.ropa.json';
    await commands.saveAs(undefined);
    expect(registerOn(disk, '/home/mine.ropa.json').id).not.toBe(sampleRegister().id);
  });
});

describe('saving several records', () => {
  it('puts all of them into the file as one step', async () => {
    const { call, file } = await savingWorld();
    const changes = [A, B].map((one) => ({
      collection: 'activities',
      record: { ...one, name: `${one.name}2` },
    }));
    expect(await call('saveRecords', { changes, reason: 'Zelfde eigenaar' })).toMatchObject({
      value: { undo: { kind: 'several', count: 2 } },
    });
    expect(file().activities.map(({ name }) => name)).toEqual(['A2', 'B2']);
  });

  it('saves none when one of them was changed by somebody else', async () => {
    const { call, others, file } = await savingWorld();
    others((register) => ({ ...register, activities: [A, { ...B, name: 'van een ander' }] }));
    const changes = [A, B].map((one) => ({
      collection: 'activities',
      record: { ...one, name: `${one.name}2` },
    }));
    expect(await call('saveRecords', { changes, reason: '' })).toMatchObject({
      error: { code: 'recordChangedByOther', name: 'B2' },
    });
    expect(file().activities.map(({ name }) => name)).toEqual(['A', 'van een ander']);
  });

  it('saves none when one of them has the wrong shape', async () => {
    const { call, file } = await savingWorld();
    const changes = [
      { collection: 'activities', record: { ...A, name: 'A2' } },
      { collection: 'activities', record: { ...B, hasTransfers: 'misschien' } },
    ];
    expect(await call('saveRecords', { changes, reason: '' })).toMatchObject({
      error: { code: 'invalidInput' },
    });
    expect(file().activities.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
