import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anActivity, anId, aRegister } from '../../factories';
import { fakeWorld } from './fakePorts';

describe('opening a register', () => {
  it('remembers the file, and says when it is gone', async () => {
    const { ports, disk, person } = fakeWorld();
    disk.set('/a/r.ropa.json', encodeRegister(aRegister()));
    person.opens = '/a/r.ropa.json';
    const commands = createCommands(ports, newSession());
    await commands.chooseAndOpen(undefined);
    disk.clear();
    expect(await commands.recentFiles(undefined)).toMatchObject([
      { title: 'Testregister', fileName: 'r.ropa.json', folder: '/a', isThere: false },
    ]);
  });

  it('opens a recent file by its handle and by nothing else', async () => {
    const { ports, disk, person } = fakeWorld();
    disk.set('/a/r.ropa.json', encodeRegister(aRegister()));
    person.opens = '/a/r.ropa.json';
    const commands = createCommands(ports, newSession());
    await commands.chooseAndOpen(undefined);
    const [recent] = await commands.recentFiles(undefined);
    expect(await commands.openRecent({ handle: recent?.handle ?? '' })).toMatchObject({
      path: '/a/r.ropa.json',
    });
    await expect(commands.openRecent({ handle: '/a/r.ropa.json' })).rejects.toMatchObject({
      failure: { code: 'invalidInput', where: 'handle' },
    });
  });

  it('hands out what the command line asked for once', async () => {
    const { ports } = fakeWorld();
    const commands = createCommands(ports, newSession({ path: '/b/x.ropa.json' }));
    expect((await commands.start(undefined)).initial).toMatchObject({ fileName: 'x.ropa.json' });
    expect((await commands.start(undefined)).initial).toBeNull();
  });

  it('leaves the open register as it was when another cannot be opened', async () => {
    const { ports, person } = fakeWorld();
    const commands = createCommands(ports, newSession());
    await commands.openExample(undefined);
    person.opens = '/nowhere.ropa.json';
    await expect(commands.chooseAndOpen(undefined)).rejects.toMatchObject({
      failure: { code: 'fileMissing' },
    });
    expect((await commands.start(undefined)).opened?.register.title).toBe(sampleRegister().title);
  });
});

describe('unsaved work', () => {
  it('is kept with the record as it was, and found again after a crash', async () => {
    const { ports, disk, person } = fakeWorld();
    const activity = anActivity({ name: 'A' });
    disk.set('/a/r.ropa.json', encodeRegister(aRegister({ activities: [activity] })));
    person.opens = '/a/r.ropa.json';
    const before = createCommands(ports, newSession());
    await before.chooseAndOpen(undefined);
    await before.keepUnsaved({ collection: 'activities', record: { ...activity, name: 'half getyp' } });

    const after = createCommands(ports, newSession());
    const [work] = await after.unsavedWork(undefined);
    expect(work).toMatchObject({ recordName: 'A', base: { name: 'A' }, values: { name: 'half getyp' } });
    const key = { registerId: anId(0), recordId: activity.id };
    expect(await after.openForUnsaved(key)).toMatchObject({ path: '/a/r.ropa.json' });
    await after.forgetUnsaved(key);
    expect(await after.unsavedWork(undefined)).toEqual([]);
  });

  it('of a register that never got a file opens that register again', async () => {
    const { ports } = fakeWorld();
    const before = createCommands(ports, newSession());
    const { register } = await before.newRegister({ title: 'Vereniging' });
    await before.keepUnsaved({ collection: 'activities', record: anActivity({ name: 'Leden' }) });
    const after = createCommands(ports, newSession());
    const opened = await after.openForUnsaved({ registerId: register.id, recordId: anId(1) });
    expect(opened).toMatchObject({ path: '', register: { id: register.id, title: 'Vereniging' } });
  });
});
