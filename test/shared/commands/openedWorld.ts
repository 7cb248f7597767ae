import { answer } from '../../../shared/commands/answer';
import type { CommandName } from '../../../shared/commands/contract';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';
import { fakeWorld } from './fakePorts';

export const PATH = '/share/r.ropa.json';

/** A window with a register of two activities open, on a share where others save as well. */
export async function openedWorld(register = twoActivities()) {
  const world = fakeWorld();
  world.disk.set(PATH, encodeRegister(register));
  world.person.opens = PATH;
  const commands = createCommands(world.ports, newSession());
  await commands.chooseAndOpen(undefined);
  const call = (name: CommandName, input?: unknown) => answer(commands, { name, input }, () => 'reference');
  const file = () => registerOn(world.disk, PATH);
  const others = (change: (current: Register) => Register) =>
    world.disk.set(PATH, encodeRegister(change(file())));
  return { ...world, commands, call, file, others };
}

/** The register in a file on a disk in memory. */
export function registerOn(disk: ReadonlyMap<string, string>, path: string): Register {
  return decodeRegister(JSON.parse(disk.get(path) ?? 'null'), path).data;
}

export const A = anActivity({ id: anId(1), name: 'A' });
export const B = anActivity({ id: anId(2), name: 'B' });

function twoActivities(): Register {
  return aRegister({ activities: [A, B] });
}
