import path from 'node:path';
import { registerAt } from '../../shared/history/registerAt';
import { encodeRegister } from '../../shared/register/canonical';
import type { Register } from '../../shared/register/register';
import { baseFolder, filesOf, UsageError } from './arguments';
import type { CliCommand } from './arguments';
import { commandLineStorage, makeFolderOf } from './registerFiles';

/** Fewer characters of an id could be a number that somebody mistook for a date. */
const ID_CHARACTERS = 8;

/** `show FILE --at DATE|ENTRY [-o OUT]`: the register as it was, with the history it had then. */
export const showCommand: CliCommand = async (given) => {
  const [file] = filesOf(given, ['FILE']);
  const { at } = given.history;
  if (at === undefined) throw new UsageError('show needs --at DATE or ENTRY');
  const state = stateAt((await commandLineStorage().open(file)).current(), at);
  if (state === undefined) throw new UsageError(`--at knows no date or entry "${at}"`);
  const { output } = given.merge;
  if (output === undefined) {
    process.stdout.write(encodeRegister(state));
    return 0;
  }
  if (output === '') throw new UsageError('a file name is empty');
  const out = path.resolve(baseFolder(), output);
  await makeFolderOf(out);
  await commandLineStorage().create(out, state, { replace: given.force });
  process.stdout.write(`${out}\n`);
  return 0;
};

function stateAt(register: Register, at: string): Register | undefined {
  const wanted = at.toLowerCase();
  const isId = wanted.length >= ID_CHARACTERS && /^[0-9a-f]+$/.test(wanted);
  if (!isId) return registerAt(register, { date: at });
  const entries = register.history.filter(({ id }) => id.startsWith(wanted));
  const [entry] = entries;
  return entry === undefined || entries.length > 1 ? undefined : registerAt(register, { entry: entry.id });
}
