import { registerJsonSchema } from '../../shared/register/jsonSchema';
import { filesOf } from './arguments';
import type { CliCommand } from './arguments';

/** `schema`: the JSON Schema of the register file. */
export const schemaCommand: CliCommand = async (given) => {
  await Promise.resolve();
  filesOf(given, []);
  process.stdout.write(registerJsonSchema());
  return 0;
};
