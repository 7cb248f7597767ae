import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { exportChoice } from '../../factories';
import { fakeWorld } from './fakePorts';

const CHOSEN = exportChoice();

function start() {
  const world = fakeWorld();
  return { ...world, commands: createCommands(world.ports, newSession()) };
}

describe('the house template', () => {
  it('is remembered, and every report is made with it until it is forgotten', async () => {
    const { commands, person, written } = start();
    await commands.openExample(undefined);
    person.opens = '/huis/brief.dotx';
    person.saves = '/out/r.docx';
    const chosen = { fileName: 'brief.dotx', missing: ['caption'], hadMacros: false };
    expect(await commands.chooseTemplate(undefined)).toEqual(chosen);
    expect(await commands.reportTemplate(undefined)).toEqual(chosen);
    await commands.exportWord(CHOSEN);
    await commands.forgetTemplate(undefined);
    await commands.exportWord(CHOSEN);
    expect(written.map(({ source }) => source.template)).toEqual(['/huis/brief.dotx', undefined]);
    expect(await commands.reportTemplate(undefined)).toBeNull();
  });

  it('is not replaced by one that cannot be used, or when the person cancels', async () => {
    const { commands, person } = start();
    person.opens = '/huis/brief.dotx';
    await commands.chooseTemplate(undefined);
    person.opens = '/huis/foto.png';
    await expect(commands.chooseTemplate(undefined)).rejects.toMatchObject({
      failure: { code: 'templateNotWord' },
    });
    delete person.opens;
    expect(await commands.chooseTemplate(undefined)).toBeNull();
    expect(await commands.reportTemplate(undefined)).toMatchObject({ fileName: 'brief.dotx' });
  });

  it('cannot be chosen or forgotten where the administrator settled one', async () => {
    const { ports } = fakeWorld();
    const policy = { version: 1, reportTemplate: '/beheer/stijl.dotx' } as const;
    const commands = createCommands({ ...ports, managed: { ...ports.managed, policy } }, newSession());
    const settled = { failure: { code: 'settledByAdministrator' } };
    await expect(commands.chooseTemplate(undefined)).rejects.toMatchObject(settled);
    await expect(commands.forgetTemplate(undefined)).rejects.toMatchObject(settled);
  });
});
