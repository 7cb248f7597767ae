import { app, dialog, ipcMain, Menu, nativeTheme, powerMonitor, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import { createCommands } from '../shared/commands/commands';
import type { EventData, EventName } from '../shared/commands/contract';
import { newSession } from '../shared/commands/session';
import type { Session } from '../shared/commands/session';
import type { SettingsStore } from '../shared/commands/settingsPort';
import type { Failure } from '../shared/errors';
import { dialogTexts } from '../shared/i18n/menuTexts';
import { say } from '../shared/i18n/text';
import type { Language } from '../shared/i18n/text';
import { createDesktop, createDialogs, newId } from './desktopPorts';
import type { DesktopParts } from './desktopPorts';
import { createHandOver } from './handOver';
import type { HandOver } from './handOver';
import type { Allowed } from './hardening/beforeStart';
import { registerIpc, tellRegister, tellWindow } from './ipc';
import type { Log } from './log';
import { menuTemplate } from './menu';
import { dialogsInFolder } from './policy/dialogsInFolder';
import { settingsUnderPolicy } from './policy/policySettings';
import { backupFolder, createPorts } from './programPorts';
import { secureSession } from './security';
import type { Opening } from './startArguments';
import { openSettings } from './storage/settingsFile';
import { languageOf } from './systemLanguage';
import { createWindow, rememberPlace, showStartPage } from './window';
import { guardClosing } from './window/closeGuard';
import { lockWithScreen } from './window/lockWithScreen';
import { showStopped } from './window/stopped';
import { reloadAfterCrash } from './window/pageCrash';

export type Program = {
  readonly open: () => Promise<void>;
  /** A second start, or the file manager: shows the window, and what is to be opened in it. */
  readonly askedToOpen: (opening: Opening | undefined) => void;
  /** Work that the program must not end before; undefined when there is none. */
  readonly unfinished: () => Promise<void> | undefined;
};

type ProgramParts = Allowed & { readonly log: Log; readonly opening: Opening | undefined };

/** What the parts of the program share while it runs. */
type Running = Allowed & {
  readonly log: Log;
  readonly session: Session;
  readonly handOver: HandOver;
  readonly tell: <Name extends EventName>(name: Name, data: EventData<Name>) => void;
  window: BrowserWindow | undefined;
  hasUnsaved: boolean;
  language: Language;
  placeSaved: Promise<void> | undefined;
};

/** The desktop program around its one window. */
export function createProgram(parts: ProgramParts): Program {
  const running = newRunning(parts);
  return {
    open: () => open(running),
    askedToOpen(asked) {
      if (asked !== undefined) running.handOver.opening(asked);
      focus(running.window);
    },
    unfinished() {
      const { placeSaved, session } = running;
      const { following } = session;
      running.placeSaved = undefined;
      session.following = undefined;
      if (placeSaved === undefined && following === undefined) return undefined;
      return Promise.all([placeSaved, following?.stop()]).then(() => undefined);
    },
  };
}

function newRunning({ log, opening, managed, notices }: ProgramParts): Running {
  const session = newSession(opening);
  const tell: Running['tell'] = (name, data) => {
    const { window } = running;
    if (window !== undefined && !window.isDestroyed()) tellWindow(window.webContents, name, data);
  };
  const handOver = createHandOver(session, {
    newId,
    tellFile: (file) => tell('fileHandedOver', file),
    tellExample: () => tell('menuCommand', 'example'),
  });
  const running: Running = {
    ...{ log, session, tell, handOver, managed, notices },
    window: undefined,
    hasUnsaved: false,
    language: 'nl',
    placeSaved: undefined,
  };
  return running;
}

async function open(running: Running): Promise<void> {
  const { log, managed } = running;
  const own = await openSettings(path.join(app.getPath('userData'), 'settings.json'), warnIn(log));
  const settings = settingsUnderPolicy(own, managed.policy);
  running.language = settings.current().language ?? languageOf(app.getLocale());
  nativeTheme.themeSource = settings.current().theme;
  secureSession({
    pageFolder: path.join(import.meta.dirname, '../renderer'),
    onBlocked: (target) => log.note('blockedRequest', target),
  });
  const window = createWindow(settings, path.join(import.meta.dirname, 'preload.cjs'));
  running.window = window;
  watchWindow(window, settings, running);
  showMenu(running);
  serveCommands(window, settings, running);
  await showStartPage(window);
  tellNotices(window, running);
}

// Beside the window and not before it: nothing of this keeps a person from their work.
function tellNotices(window: BrowserWindow, { log, language, notices }: Running): void {
  for (const { words, detail } of notices) {
    log.note('notice', detail);
    void dialog.showMessageBox(window, {
      type: 'warning',
      message: words(language),
      buttons: [say(language, dialogTexts.close)],
      noLink: true,
    });
  }
}

function watchWindow(window: BrowserWindow, settings: SettingsStore, running: Running): void {
  const { log, tell } = running;
  guardClosing(window, {
    hasUnsaved: () => running.hasUnsaved,
    ask: () => tell('closeRequested', undefined),
  });
  window.on('close', () => {
    running.placeSaved = rememberPlace(window, settings);
  });
  lockWithScreen(powerMonitor, {
    isWanted: () => (settings.current().lockAfter ?? 0) > 0,
    lock: () => tell('menuCommand', 'lockNow'),
  });
  reloadAfterCrash(window.webContents, {
    onCrash: (reason) => log.note('pageGone', reason),
    giveUp: () => void showStopped(window, running.language),
  });
}

function serveCommands(window: BrowserWindow, settings: SettingsStore, running: Running): void {
  const { log, session, tell, handOver } = running;
  const parts = desktopParts(window, running);
  const warn = (failure: Failure) => {
    warnIn(log)(failure);
    tell('warning', failure);
  };
  const ports = createPorts({
    settings,
    managed: running.managed,
    dialogs: createDialogs(parts),
    desktop: createDesktop(parts),
    tell: {
      exportProgress: (done, total) => tell('exportProgress', { done, total }),
      registerChanged(opened) {
        if (!window.isDestroyed()) tellRegister(window.webContents, opened, session.packer);
      },
      registerLost: (failure) => tell('registerLost', failure),
      othersPresent: (others) => tell('othersPresent', [...others]),
      warning: warn,
    },
    onWarning: warn,
  });
  const commands = createCommands(ports, session);
  registerIpc(ipcMain, {
    commands: {
      ...commands,
      async start() {
        const started = await commands.start(undefined);
        handOver.pageStarted();
        return started;
      },
    },
    logUnexpected: log.unexpected,
    packer: session.packer,
    ownContentsId: () => (window.isDestroyed() ? undefined : window.webContents.id),
    handOverDropped: handOver.dropped,
  });
}

function desktopParts(window: BrowserWindow, running: Running): DesktopParts {
  return {
    ...{ shell, nativeTheme, window },
    dialog: dialogsInFolder(dialog, running.managed.policy.defaultFolder),
    backupFolder: backupFolder(),
    language: () => running.language,
    setLanguage(language) {
      running.language = language;
      showMenu(running);
    },
    setUnsaved: (unsaved) => (running.hasUnsaved = unsaved),
  };
}

function showMenu({ language, tell, managed }: Running): void {
  const template = menuTemplate({
    language,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    policy: managed.policy,
    tell: (command) => tell('menuCommand', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function focus(window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

// The code alone: the rest of a failure holds paths and names.
function warnIn(log: Log): (failure: Failure) => void {
  return ({ code }) => log.note('warning', code);
}
