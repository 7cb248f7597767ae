import { createCommands } from '../../../shared/commands/commands';
import type { Policy } from '../../../shared/policy/policy';
import { newSession } from '../../../shared/commands/session';
import { AppError } from '../../../shared/errors';
import type { FailureCode } from '../../../shared/errors';
import { encodeRegister } from '../../../shared/register/canonical';
import { anActivity, aRegister } from '../../factories';
import { fakeWorld } from './fakePorts';
import { lockedText } from './fakeStorage';

export const PATH = '/share/r.ropa.json';
export const LOCKED = `${PATH}.age`;
export const WORDS = 'vijf losse woorden';
export const TEXT = encodeRegister(aRegister({ title: 'Geheim', activities: [anActivity({ name: 'A' })] }));

/** A person with a register that is locked, or is to be, at a computer with or without a policy. */
export function lockedDesk(policy?: Policy) {
  const world = fakeWorld();
  const session = newSession();
  const ports =
    policy === undefined ? world.ports : { ...world.ports, managed: { ...world.ports.managed, policy } };
  const commands = createCommands(ports, session);
  const opened = (path: string, text: string) => {
    world.disk.set(path, text);
    world.person.opens = path;
    return commands.chooseAndOpen(undefined);
  };
  return {
    ...{ world, session, commands, opened },
    openedLocked: async () => {
      await codeOf(opened(LOCKED, lockedText(TEXT, WORDS)));
      return commands.openLocked({ passphrase: WORDS });
    },
  };
}

export async function codeOf(running: Promise<unknown>): Promise<FailureCode | undefined> {
  try {
    await running;
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  }
}
