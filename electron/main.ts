import process from 'node:process';
import { commandLineIn } from './hardening/commandLineIn';
import { startCommandLine } from './packagedCommandLine';
import { startWindow } from './windowProgram';

const commandLine = commandLineIn(process.argv.slice(1));
// Electron becomes ready when this file is done: so most commands are over before there is any need for a display.
if (commandLine === undefined) startWindow();
else await startCommandLine(commandLine);
