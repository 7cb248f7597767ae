import { sampleRegister } from '../../shared/register/sample/sample';
import { filesOf } from './arguments';
import type { CliCommand } from './arguments';
import { commandLineStorage, makeFolderOf } from './registerFiles';

/** `sample OUT.json`: the example register as a file of its own. */
export const sampleCommand: CliCommand = async (given) => {
  const [out] = filesOf(given, ['OUT.json']);
  await makeFolderOf(out);
  await commandLineStorage().create(out, sampleRegister(), { replace: given.force });
  process.stdout.write(`${out}\n`);
  return 0;
};
