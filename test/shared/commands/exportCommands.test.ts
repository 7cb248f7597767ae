import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { fakeWorld } from './fakePorts';

async function withExample() {
  const world = fakeWorld();
  const commands = createCommands(world.ports, newSession());
  await commands.openExample(undefined);
  return { ...world, commands };
}

describe('exporting to Word', () => {
  it('writes the report in the chosen language and can show where it is', async () => {
    const { commands, written, told, person } = await withExample();
    person.saves = '/out/r.docx';
    const done = await commands.exportWord({ language: 'en' });
    expect(done).toMatchObject({ fileName: 'r.docx', folder: '/out' });
    expect(written).toMatchObject([{ path: '/out/r.docx', report: { language: 'en' } }]);
    await commands.showInFolder({ handle: done?.handle ?? '' });
    expect(told.shown).toEqual(['/out/r.docx']);
  });

  it('refuses a name that is not that of a Word document, such as the register itself', async () => {
    const { commands, written, person } = await withExample();
    person.saves = '/share/filelinx.ropa.json';
    await expect(commands.exportWord({ language: 'nl' })).rejects.toMatchObject({
      failure: { code: 'notWordName' },
    });
    expect(written).toEqual([]);
  });

  it('writes nothing when no place is chosen', async () => {
    const { commands, written } = await withExample();
    expect(await commands.exportWord({ language: 'nl' })).toBeNull();
    expect(written).toEqual([]);
  });

  it('refuses a second export while one runs, and stops when asked', async () => {
    const { commands, person } = await withExample();
    person.saves = '/out/slow.docx';
    const first = commands.exportWord({ language: 'nl' });
    await Promise.resolve();
    await Promise.resolve();
    await expect(commands.exportWord({ language: 'nl' })).rejects.toMatchObject({
      failure: { code: 'exportBusy' },
    });
    await commands.cancelExport(undefined);
    expect(await first).toBeNull();
  });
});
