import { app, dialog } from 'electron';
import { dialogTexts } from '../shared/i18n/menuTexts';
import { say } from '../shared/i18n/text';
import { createLog } from './log';
import type { Log } from './log';
import { clock } from './desktopPorts';
import { beforeStart } from './hardening/beforeStart';
import type { Allowed } from './hardening/beforeStart';
import { createProgram } from './program';
import { secureProgram } from './security';
import { languageOf } from './systemLanguage';
import { isRegisterPath, openingFrom, openingHandedOver } from './startArguments';
import type { Opening } from './startArguments';

/** The exit code of a start that was refused. */
const NOT_ALLOWED = 2;

/** The program with its window: allowed to start, alone, and then open. */
export function startWindow(): void {
  // First of all: it may end the program, or move the profile in which the log lies.
  const allowed = beforeStart({ app, dialog });
  const log = createLog({
    folder: `${app.getPath('userData')}/logs`,
    programFolder: app.getAppPath(),
    now: clock.now,
  });
  // With these listeners Electron does not put the stack, and so perhaps what a field holds, on the screen.
  process.on('uncaughtException', (error) => log.unexpected('main', error));
  process.on('unhandledRejection', (error) => log.unexpected('main', error));

  secureProgram();
  const opening = openingFrom(process.argv, process.cwd());
  if (allowed === undefined) app.exit(NOT_ALLOWED);
  else if (app.requestSingleInstanceLock({ opening })) start(allowed, log, opening);
  else app.quit();
}

function start(given: Allowed, log: Log, opening: Opening | undefined): void {
  const program = createProgram({ ...given, log, opening });
  app.on('second-instance', (...[, , , handedOver]) => {
    program.askedToOpen(openingHandedOver(handedOver));
  });
  // How macOS hands over a file, also before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    program.askedToOpen(isRegisterPath(path) ? { path } : undefined);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    const unfinished = program.unfinished();
    if (unfinished === undefined) return;
    event.preventDefault();
    void unfinished.finally(() => app.quit());
  });
  app
    .whenReady()
    .then(() => program.open())
    .catch((error: unknown) => cannotStart(error, log));
}

function cannotStart(error: unknown, log: Log): void {
  const reference = log.unexpected('start', error);
  const language = languageOf(app.getLocale());
  dialog.showErrorBox(
    say(language, dialogTexts.notStarted),
    say(language, dialogTexts.notStartedWhy, { reference }),
  );
  app.exit(1);
}
