import type { z } from 'zod';
import { AppError } from '../errors';
import type { Result } from '../errors';
import { issuePath } from '../register/codec';
import { contract } from './contract';
import type { CommandInput, CommandName, CommandOutput } from './contract';

/** All use cases, by the name in the contract. */
export type Commands = {
  readonly [Name in CommandName]: (input: CommandInput<Name>) => Promise<CommandOutput<Name>>;
};

/** Writes an unexpected failure to the log, without field values, and gives the reference number to show. */
export type LogUnexpected = (command: string, error: unknown) => string;

/**
 * The one door to the commands: parses the input, runs the command, turns failure into data.
 * Nothing that arrives here is trusted, and nothing throws from here.
 */
export async function answer(
  commands: Commands,
  call: { readonly name: string; readonly input: unknown },
  logUnexpected: LogUnexpected,
): Promise<Result<unknown>> {
  const { name, input } = call;
  if (!isCommandName(name)) return { ok: false, error: { code: 'invalidInput', where: 'command' } };
  try {
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) return refused(parsed.error);
    // The name picks input schema and command together; TypeScript cannot see that the two belong to each other.
    const run = commands[name] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: await run(parsed.data) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.failure };
    return { ok: false, error: { code: 'unexpected', reference: logUnexpected(name, error) } };
  }
}

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(contract, name);
}

function refused(error: z.ZodError): Result<never> {
  return { ok: false, error: { code: 'invalidInput', where: issuePath(error.issues[0]) || 'input' } };
}
