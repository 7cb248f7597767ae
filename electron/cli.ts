import process from 'node:process';
import { managedCommandLine } from './commandLine/managedCommandLine';
import { watchOutput } from './commandLine/output';
import { managedFor } from './policy/readPolicy';
import { forkedChild } from './word/forkedChild';

watchOutput((code) => process.exit(code));
process.exitCode = await managedCommandLine(process.argv.slice(2), managedFor('development'), forkedChild);
