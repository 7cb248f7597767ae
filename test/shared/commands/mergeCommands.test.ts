import { describe, expect, it } from 'vitest';
import { answer } from '../../../shared/commands/answer';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';
import { fakeWorld } from './fakePorts';

const PATH = '/share/r.ropa.json';
const COPY = '/share/r (compliance).ropa.json';
const A = anActivity({ id: anId(1), number: 'V1', name: 'A' });
const B = anActivity({ id: anId(2), number: 'V2', name: 'B' });
const NEW = anActivity({ id: anId(3), number: 'V3', name: 'Nieuw' });

/** A register that was saved here once, copied, and then changed on both sides: A on both, B there only. */
async function twoCopies() {
  const world = fakeWorld();
  world.disk.set(PATH, encodeRegister(aRegister({ activities: [A, B] })));
  const windowOn = async (path: string) => {
    world.person.opens = path;
    const commands = createCommands(world.ports, newSession());
    await commands.chooseAndOpen(undefined);
    const save = (record: object) =>
      commands.saveRecord({ collection: 'activities', record: record as never });
    return { commands, save };
  };
  const mine = await windowOn(PATH);
  await mine.save({ ...A, department: 'Begin' });
  world.disk.set(COPY, world.disk.get(PATH) ?? '');
  const theirs = await windowOn(COPY);
  await mine.save({ ...A, department: 'Hier' });
  await theirs.save({ ...A, department: 'Daar' });
  await theirs.save({ ...B, department: 'Verkoop' });
  await theirs.save(NEW);
  const on = (path: string): Register => decodeRegister(JSON.parse(world.disk.get(path) ?? ''), path).data;
  const [copy] = await mine.commands.registerCopies(undefined);
  const handle = copy?.handle ?? '';
  const look = () => mine.commands.mergePreview({ handle, language: 'nl' });
  const call = (name: string, input: unknown) => answer(mine.commands, { name, input }, () => 'reference');
  return { ...world, ...mine, theirs, on, handle, look, call };
}

describe('looking at another copy before merging', () => {
  it('tells what comes in, what is asked with all three values, and writes nothing', async () => {
    const { look, disk } = await twoCopies();
    const before = disk.get(PATH);
    const preview = await look();
    expect(preview.incoming.map(({ name, kind, sentences }) => [name, kind, ...sentences])).toEqual([
      ['“V2 B”', 'changed', 'Afdeling ingevuld: “Verkoop”'],
      ['“V3 Nieuw”', 'added', 'Verwerking “V3 Nieuw” toegevoegd'],
    ]);
    expect(preview.conflicts).toMatchObject([
      { name: '“V1 A”', field: 'Afdeling', mine: 'Hier', theirs: 'Daar', base: 'Begin', text: 'Hier' },
    ]);
    expect(preview).toMatchObject({ fileName: 'r (compliance).ropa.json', lastBy: 'fg' });
    expect(disk.get(PATH)).toBe(before);
  });

  it('says that a file holds another register', async () => {
    const { disk, call, commands, person } = await twoCopies();
    disk.set('/share/anders.json', encodeRegister(aRegister({ id: anId(9) })));
    person.opens = '/share/anders.json';
    const chosen = await commands.chooseToMerge(undefined);
    expect(await call('mergePreview', { handle: chosen?.handle, language: 'nl' })).toEqual({
      ok: false,
      error: { code: 'fileOtherRegister', path: '/share/anders.json' },
    });
    expect(await commands.isOpenRegister({ handle: chosen?.handle ?? '' })).toBe(false);
  });
});

describe('merging what was looked at', () => {
  it('saves both sides with the answers, keeps both histories, and is one step that can be undone', async () => {
    const { look, commands, handle, on, disk } = await twoCopies();
    const { seen, conflicts } = await look();
    const theirsBefore = disk.get(COPY);
    const choices = Object.fromEntries(conflicts.map(({ id }) => [id, 'theirs' as const]));
    const opened = await commands.mergeFinish({ handle, seen, choices, leftOut: [] });
    const departments = (register: Register | undefined) =>
      register?.activities.map(({ name, department }) => `${name} ${department}`.trim()).sort();
    expect(departments(opened?.register)).toEqual(['A Daar', 'B Verkoop', 'Nieuw']);
    expect(departments(on(PATH))).toEqual(['A Daar', 'B Verkoop', 'Nieuw']);
    expect(opened?.undo).toMatchObject({ kind: 'merged', name: 'r (compliance).ropa.json' });
    expect(disk.get(COPY)).toBe(theirsBefore);
    const ids = new Set(on(PATH).history.map(({ id }) => id));
    expect(on(COPY).history.every(({ id }) => ids.has(id))).toBe(true);
    const { isGood } = await commands.verifyHistory({ language: 'nl', knownFingerprint: '' });
    expect(isGood).toBe(true);
    const undone = await commands.undo(undefined);
    expect(departments(undone?.register)).toEqual(['A Hier', 'B']);
  });

  it('leaves out the records that the person does not want', async () => {
    const { look, commands, handle, on } = await twoCopies();
    const { seen, conflicts } = await look();
    const choices = Object.fromEntries(conflicts.map(({ id }) => [id, 'mine' as const]));
    const leftOut = [
      { part: 'activities' as const, recordId: NEW.id },
      { part: 'activities' as const, recordId: B.id },
    ];
    await commands.mergeFinish({ handle, seen, choices, leftOut });
    expect(on(PATH).activities.map(({ name, department }) => `${name} ${department}`)).toEqual([
      'A Hier',
      'B ',
    ]);
    const { isGood } = await commands.verifyHistory({ language: 'nl', knownFingerprint: '' });
    expect(isGood).toBe(true);
  });

  it('writes nothing while a question is open, or when a file is not what was looked at', async () => {
    const { look, call, handle, save, disk } = await twoCopies();
    const { seen, conflicts } = await look();
    const outdated = { ok: false, error: { code: 'mergeOutdated' } };
    const before = disk.get(PATH);
    expect(await call('mergeFinish', { handle, seen, choices: {}, leftOut: [] })).toEqual(outdated);
    expect(disk.get(PATH)).toBe(before);
    await save({ ...B, department: 'Intussen' });
    const saved = disk.get(PATH);
    const choices = Object.fromEntries(conflicts.map(({ id }) => [id, 'mine' as const]));
    expect(await call('mergeFinish', { handle, seen, choices, leftOut: [] })).toEqual(outdated);
    expect(disk.get(PATH)).toBe(saved);
  });

  it('tells of a copy no more once everything in it is here, and leaves it where it is', async () => {
    const { look, commands, handle, disk } = await twoCopies();
    const { seen, conflicts } = await look();
    const choices = Object.fromEntries(conflicts.map(({ id }) => [id, 'theirs' as const]));
    await commands.mergeFinish({ handle, seen, choices, leftOut: [] });
    expect(await commands.registerCopies(undefined)).toEqual([]);
    expect(disk.has(COPY)).toBe(true);
  });
});
