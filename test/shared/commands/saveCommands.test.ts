import { describe, expect, it } from 'vitest';
import { answer } from '../../../shared/commands/answer';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anActivity, anId, aRegister } from '../../factories';
import { fakeWorld } from './fakePorts';

const PATH = '/share/r.ropa.json';
const fileOf = (disk: Map<string, string>, path = PATH): Register =>
  decodeRegister(JSON.parse(disk.get(path) ?? 'null'), path).data;

async function openedWorld() {
  const world = fakeWorld();
  const [a, b] = [anActivity({ id: anId(1), name: 'A' }), anActivity({ id: anId(2), name: 'B' })];
  world.disk.set(PATH, encodeRegister(aRegister({ activities: [a, b] })));
  world.person.opens = PATH;
  const commands = createCommands(world.ports, newSession());
  await commands.chooseAndOpen(undefined);
  const call = (name: string, input: unknown) => answer(commands, { name, input }, () => 'reference');
  const save = (record: object) => call('saveRecord', { collection: 'activities', record });
  const others = (change: (register: Register) => Register) =>
    world.disk.set(PATH, encodeRegister(change(fileOf(world.disk))));
  return { ...world, call, save, others, a, b };
}

describe('saving a record', () => {
  it('puts it into the file and says which program wrote it', async () => {
    const { save, disk, a } = await openedWorld();
    expect(await save({ ...a, name: 'A2' })).toMatchObject({ ok: true });
    expect(fileOf(disk)).toMatchObject({
      savedBy: 'Verwerkingsregister 9.9.9',
      activities: [{ name: 'A2' }, { name: 'B' }],
    });
  });

  it('keeps what somebody else saved in another record meanwhile', async () => {
    const { save, others, disk, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [a, { ...b, name: 'B van een ander' }] }));
    expect(await save({ ...a, name: 'A2' })).toMatchObject({ ok: true });
    expect(fileOf(disk).activities.map(({ name }) => name)).toEqual(['A2', 'B van een ander']);
  });

  it('brings together what two people changed in different fields of one record', async () => {
    const { save, others, disk, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [{ ...a, department: 'van een ander' }, b] }));
    expect(await save({ ...a, name: 'A2' })).toMatchObject({
      value: { register: { activities: [{ name: 'A2', department: 'van een ander' }, {}] } },
    });
    expect(fileOf(disk).activities[0]).toMatchObject({ name: 'A2', department: 'van een ander' });
  });

  it('compares with what the form was filled with, also after the file was read again under it', async () => {
    const { call, others, disk, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [{ ...a, name: 'van een ander' }, b] }));
    await call('reload', undefined);
    const mine = { collection: 'activities', record: { ...a, name: 'A2' }, base: a };
    expect(await call('saveRecord', mine)).toMatchObject({ error: { code: 'recordChangedByOther' } });
    const other = { ...mine, record: { ...a, department: 'Inkoop' } };
    expect(await call('saveRecord', other)).toMatchObject({ ok: true });
    expect(fileOf(disk).activities[0]).toMatchObject({ name: 'van een ander', department: 'Inkoop' });
  });

  it('refuses a base that is no record', async () => {
    const { call, a } = await openedWorld();
    const input = { collection: 'activities', record: a, base: { id: a.id, purposes: 'x' } };
    expect(await call('saveRecord', input)).toMatchObject({ error: { code: 'invalidInput' } });
  });

  it('refuses to write over what somebody else saved in the same record, however often it is tried', async () => {
    const { save, others, disk, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [{ ...a, name: 'van een ander' }, b] }));
    const refused = { ok: false, error: { code: 'recordChangedByOther', name: 'A2' } };
    expect(await save({ ...a, name: 'A2' })).toEqual(refused);
    expect(await save({ ...a, name: 'A2' })).toEqual(refused);
    expect(fileOf(disk).activities[0]?.name).toBe('van een ander');
  });

  it('saves over it once the person has seen theirs', async () => {
    const { save, call, others, disk, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [{ ...a, name: 'van een ander' }, b] }));
    await call('reload', undefined);
    expect(await save({ ...a, name: 'A2' })).toMatchObject({ ok: true });
    expect(fileOf(disk).activities[0]?.name).toBe('A2');
  });

  it('does not bring back a record in silence that somebody else took out', async () => {
    const { save, others, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [b] }));
    expect(await save({ ...a, name: 'A2' })).toMatchObject({
      error: { code: 'recordRemovedByOther', name: 'A2' },
    });
  });

  it('adds a record again that somebody else took out, once the window knows that it is gone', async () => {
    const { save, call, others, disk, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [b] }));
    await call('reload', undefined);
    expect(await save({ ...a, name: 'A2' })).toMatchObject({ ok: true });
    expect(
      fileOf(disk)
        .activities.map(({ name }) => name)
        .sort(),
    ).toEqual(['A2', 'B']);
  });

  it('refuses to write into another register that took the place of the file', async () => {
    const { save, others, disk, a } = await openedWorld();
    others((register) => ({ ...register, id: anId(99), title: 'Ander register' }));
    expect(await save({ ...a, name: 'A2' })).toEqual({
      ok: false,
      error: { code: 'fileOtherRegister', path: PATH },
    });
    expect(fileOf(disk).activities[0]?.name).toBe('A');
  });

  it('does not write over a title that somebody else changed', async () => {
    const { call, others, disk } = await openedWorld();
    others((register) => ({ ...register, title: 'Van een ander' }));
    expect(await call('saveTitle', { title: 'Van mij' })).toMatchObject({
      error: { code: 'recordChangedByOther' },
    });
    expect(fileOf(disk).title).toBe('Van een ander');
  });

  it('adds a new record', async () => {
    const { save, disk } = await openedWorld();
    await save(anActivity({ id: anId(9), name: 'Nieuw' }));
    expect(fileOf(disk).activities.map(({ name }) => name)).toContain('Nieuw');
  });

  it('refuses a record of the wrong shape and says where', async () => {
    const { save, disk, a } = await openedWorld();
    const before = disk.get(PATH);
    expect(await save({ ...a, hasTransfers: 'misschien' })).toEqual({
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
    expect(fileOf(disk, '/home/filelinx.ropa.json').activities.map(({ name }) => name)).toContain('Anders');
  });

  it('makes what is saved from the example a register of its own', async () => {
    const { person, ports, disk } = fakeWorld();
    const commands = createCommands(ports, newSession());
    await commands.openExample(undefined);
    person.saves = '/home/mine.ropa.json';
    await commands.saveAs(undefined);
    expect(fileOf(disk, '/home/mine.ropa.json').id).not.toBe(sampleRegister().id);
  });
});

describe('saving several records', () => {
  it('puts all of them into the file as one step', async () => {
    const { call, disk, a, b } = await openedWorld();
    const changes = [a, b].map((one) => ({
      collection: 'activities',
      record: { ...one, name: `${one.name}2` },
    }));
    expect(await call('saveRecords', { changes, reason: 'Zelfde eigenaar' })).toMatchObject({
      value: { undo: { kind: 'several', count: 2 } },
    });
    expect(fileOf(disk).activities.map(({ name }) => name)).toEqual(['A2', 'B2']);
  });

  it('saves none when one of them was changed by somebody else', async () => {
    const { call, others, disk, a, b } = await openedWorld();
    others((register) => ({ ...register, activities: [a, { ...b, name: 'van een ander' }] }));
    const changes = [a, b].map((one) => ({
      collection: 'activities',
      record: { ...one, name: `${one.name}2` },
    }));
    expect(await call('saveRecords', { changes, reason: '' })).toMatchObject({
      error: { code: 'recordChangedByOther', name: 'B2' },
    });
    expect(fileOf(disk).activities.map(({ name }) => name)).toEqual(['A', 'van een ander']);
  });

  it('saves none when one of them has the wrong shape', async () => {
    const { call, disk, a, b } = await openedWorld();
    const changes = [
      { collection: 'activities', record: { ...a, name: 'A2' } },
      { collection: 'activities', record: { ...b, hasTransfers: 'misschien' } },
    ];
    expect(await call('saveRecords', { changes, reason: '' })).toMatchObject({
      error: { code: 'invalidInput' },
    });
    expect(fileOf(disk).activities.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
