import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister } from '../../factories';
import { fakeWorld } from './fakePorts';

function start() {
  const world = fakeWorld();
  return { ...world, commands: createCommands(world.ports, newSession()) };
}

describe('checking a report', () => {
  it('asks for one, and looks at it beside the register that is open', async () => {
    const { commands, person, verified } = start();
    person.opens = '/in/rapport.docx';
    const chosen = await commands.chooseReport(undefined);
    expect(chosen?.fileName).toBe('rapport.docx');
    const handle = chosen?.handle ?? '';
    await commands.verifyReport({ handle, language: 'nl' });
    await commands.openExample(undefined);
    await commands.verifyReport({ handle, language: 'nl' });
    expect(verified.map(({ path, atHand }) => [path, atHand?.title])).toEqual([
      ['/in/rapport.docx', undefined],
      ['/in/rapport.docx', expect.stringContaining('FileLinx')],
    ]);
  });

  it('chooses nothing when the person cancels, and looks at no file that was not chosen', async () => {
    const { commands } = start();
    expect(await commands.chooseReport(undefined)).toBeNull();
    expect(() => commands.verifyReport({ handle: 'x', language: 'nl' })).toThrow();
  });

  it('opens the data inside as a register that is in no file', async () => {
    const { commands, person, disk } = start();
    disk.set('/in/rapport.docx', encodeRegister(aRegister({ title: 'Uit het rapport' })));
    person.opens = '/in/rapport.docx';
    const chosen = await commands.chooseReport(undefined);
    const opened = await commands.openReportData({ handle: chosen?.handle ?? '' });
    expect([opened.register.title, opened.path, opened.undo]).toEqual(['Uit het rapport', '', null]);
  });
});
