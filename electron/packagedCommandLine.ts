import { app } from 'electron';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { hardeningTexts } from '../shared/i18n/hardeningTexts';
import { say } from '../shared/i18n/text';
import { EXIT } from './commandLine/commandLine';
import { managedCommandLine } from './commandLine/managedCommandLine';
import { outputWritten, watchOutput } from './commandLine/output';
import { oneLine } from './commandLine/terminal';
import type { CommandLineStart } from './hardening/commandLineIn';
import { programKind } from './hardening/programKind';
import { refusedSwitches } from './hardening/refusedSwitches';
import { managedFor } from './policy/readPolicy';
import { goOffline } from './security/offline';
import { utilityChild } from './utilityChild';
import { lateChild } from './word/lateChild';
import type { Child } from './word/childMessages';

/**
 * The command line of an installed program, whose binary may not run as Node. It opens no window, takes no part in the
 * one instance and leaves the profile of the window alone. Gives back when the command is done, or needs Electron ready.
 */
export async function startCommandLine({ switches, words }: CommandLineStart): Promise<void> {
  app.enableSandbox();
  goOffline(app.commandLine);
  watchOutput((code) => app.exit(code));
  // Without these listeners Electron would put up a window with the stack, which no script can close.
  process.on('uncaughtException', endUnexpectedly);
  process.on('unhandledRejection', endUnexpectedly);
  const kind = programKind(app.isPackaged, app.getAppPath());
  const refused = refusedSwitches({ kind, platform: process.platform, given: switches });
  if (refused.length > 0) {
    const trouble = say('nl', hardeningTexts.refused, { names: refused.join(', ') });
    process.stderr.write(`ropa: ${oneLine(trouble)}\n`);
    return end(EXIT.failed);
  }
  let tellNeeded: () => void = () => undefined;
  const isReadyNeeded = new Promise<void>((resolve) => {
    tellNeeded = resolve;
  });
  const startChild = (file: URL): Child => {
    tellNeeded();
    return childWhenReady(file);
  };
  const ending = managedCommandLine(words, managedFor(kind), startChild).then(end);
  await Promise.race([ending, isReadyNeeded]);
}

let sessionFolder: string | undefined;

// Its own folder for what Chromium writes: a window of the same person may be open.
function childWhenReady(file: URL): Child {
  if (sessionFolder === undefined) {
    sessionFolder = mkdtempSync(path.join(tmpdir(), 'verwerkingsregister-'));
    app.setPath('sessionData', sessionFolder);
    app.disableHardwareAcceleration();
  }
  return lateChild(app.whenReady().then(() => utilityChild(file)));
}

function endUnexpectedly(error: unknown): void {
  const reason = error instanceof Error ? error.name : 'unknown error';
  process.stderr.write(`ropa: unexpected: ${oneLine(reason)}\n`);
  app.exit(EXIT.failed);
}

async function end(code: number): Promise<void> {
  await outputWritten();
  if (sessionFolder !== undefined) {
    await rm(sessionFolder, { recursive: true, force: true }).catch(() => undefined);
  }
  app.exit(code);
}
