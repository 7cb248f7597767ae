import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import type { Ports } from '../../../shared/commands/ports';
import { newSession } from '../../../shared/commands/session';
import { extractRegister } from '../../../shared/extract/extract';
import { encodeRegister } from '../../../shared/register/canonical';
import { anActivity, anId, aRegister } from '../../factories';
import { fakeWorld } from './fakePorts';

const PATH = '/share/r.ropa.json';
const MINE = anActivity({ id: anId(1), name: 'A' });

function openedWorld() {
  const world = fakeWorld();
  const put = (name: string) =>
    world.disk.set(PATH, encodeRegister(aRegister({ activities: [{ ...MINE, name }] })));
  put('A');
  world.person.opens = PATH;
  const session = newSession();
  const readings: Promise<unknown>[] = [];
  const storage: Ports['storage'] = {
    ...world.ports.storage,
    open: async (path) => {
      const file = await world.ports.storage.open(path);
      const reload = () => {
        const reading = file.reload();
        readings.push(reading);
        return reading;
      };
      return { ...file, reload };
    },
  };
  const commands = createCommands({ ...world.ports, storage }, session);
  // Who follows the file began to wait for each reading before this does, and so has dealt with it by then.
  const lookAndRead = async () => {
    world.look();
    await Promise.allSettled(readings);
  };
  return { ...world, commands, session, put, lookAndRead };
}

describe('following the open file', () => {
  it('reads what somebody else saved and tells the window', async () => {
    const { commands, put, lookAndRead, news } = openedWorld();
    await commands.chooseAndOpen(undefined);
    put('van een ander');
    await lookAndRead();
    expect(news.changed.map(({ register }) => register.activities[0]?.name)).toEqual(['van een ander']);
    expect((await commands.reload(undefined)).register.activities[0]?.name).toBe('van een ander');
  });

  it('is not disturbed by its own saves', async () => {
    const { commands, lookAndRead, news } = openedWorld();
    await commands.chooseAndOpen(undefined);
    await commands.saveRecord({ collection: 'activities', record: { ...MINE, name: 'eigen' } });
    await lookAndRead();
    expect(news.changed).toEqual([]);
  });

  it('tells that the file is gone, or holds something else, and keeps what was read', async () => {
    const { commands, disk, lookAndRead, news, session } = openedWorld();
    await commands.chooseAndOpen(undefined);
    disk.set(PATH, encodeRegister(aRegister({ id: anId(9) })));
    await lookAndRead();
    disk.delete(PATH);
    await lookAndRead();
    expect(news.lost.map(({ code }) => code)).toEqual(['fileOtherRegister', 'fileGone']);
    expect(session.open?.register.activities[0]?.name).toBe('A');
  });

  it('ends with the file, and begins again with the next', async () => {
    const { commands, watching } = openedWorld();
    await commands.chooseAndOpen(undefined);
    await commands.chooseAndOpen(undefined);
    expect(watching.size).toBe(1);
    await commands.closeRegister(undefined);
    expect(watching.size).toBe(0);
  });

  it('begins once a register that had no file got one', async () => {
    const { commands, person, watching } = openedWorld();
    await commands.newRegister({ title: 'Nieuw' });
    expect(watching.size).toBe(0);
    person.saves = '/share/nieuw.ropa.json';
    await commands.saveAs(undefined);
    expect(watching.size).toBe(1);
  });

  it('tells who else has the file open, and that nobody has once it is closed', async () => {
    const { commands, present, news } = openedWorld();
    const other = { user: 'compliance', host: 'pc7', since: '2026-11-25T10:12:00Z' };
    present.set(PATH, [other]);
    await commands.chooseAndOpen(undefined);
    await commands.closeRegister(undefined);
    expect(news.others).toEqual([[other], []]);
  });

  it('finds other files that hold the same register and something new', async () => {
    const { commands, disk } = openedWorld();
    disk.set('/share/r (1).json', disk.get(PATH) ?? '');
    disk.set('/share/r (conflicted copy).json', encodeRegister(aRegister({ title: 'Anders' })));
    disk.set('/share/iets-anders.json', encodeRegister(aRegister({ id: anId(9) })));
    await commands.chooseAndOpen(undefined);
    const copies = await commands.registerCopies(undefined);
    expect(copies.map(({ fileName }) => fileName)).toEqual(['r (conflicted copy).json']);
  });

  it('offers the whole register to no extract of it', async () => {
    const { commands, disk } = openedWorld();
    const whole = aRegister({ activities: [MINE, anActivity({ id: anId(2), name: 'B' })] });
    const author = { by: 'fg', at: '2026-11-25T12:00:00Z', newId: () => anId(70) };
    const choice = { selection: { recordIds: [MINE.id] }, of: 'A', language: 'nl' as const };
    disk.set(PATH, encodeRegister(extractRegister(whole, choice, author).register));
    disk.set('/share/heel.json', encodeRegister(whole));
    await commands.chooseAndOpen(undefined);
    expect(await commands.registerCopies(undefined)).toEqual([]);
  });
});
