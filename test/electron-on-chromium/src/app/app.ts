import process from 'node:process';
import type { Boot } from '../boot';
import { makeEvent } from '../strict/event';
import { knownEvents, withMembers } from '../strict/knownEvents';
import { strict } from '../strict/strict';
import type { Part } from '../strict/strict';
import { createCommandLine } from './commandLine';
import type { Lifecycle } from './lifecycle';
import { systemLanguages } from './locale';
import { readPackageFacts } from './packageFile';
import { createPaths } from './paths';
import { createSingleInstance } from './singleInstance';

const EVENTS = {
  sent: [
    'ready',
    'window-all-closed',
    'before-quit',
    'will-quit',
    'quit',
    'second-instance',
    'browser-window-created',
    'web-contents-created',
    'render-process-gone',
  ],
  // The first two belong to macOS; no child process but the page's own can go.
  inert: ['activate', 'open-file', 'child-process-gone'],
};

/** Electron's app. Its switches go to Chromium when that starts. */
export function createApp(boot: Boot, lifecycle: Lifecycle, switches: Map<string, string>): Electron.App {
  const { version, ...facts } = readPackageFacts(boot.appFolder);
  let { name } = facts;
  const paths = createPaths({
    appName: () => name,
    executable: boot.executable,
    userDataSwitch: () => switches.get('user-data-dir') ?? '',
  });
  const members = {
    ...inertMembers(),
    ...instanceMembers(paths.get, lifecycle),
    whenReady: () => lifecycle.whenReady,
    isReady: () => lifecycle.isReady(),
    quit: () => lifecycle.quit(),
    exit: (code?: number) => lifecycle.exit(code ?? 0),
    getPath: paths.get,
    setPath: paths.set,
    getVersion: () => version,
    getName: () => name,
    setName: (to: string) => {
      name = to;
    },
    getLocale: () => switches.get('lang') ?? systemLanguages()[0] ?? 'en-US',
    getPreferredSystemLanguages: systemLanguages,
    getAppPath: () => boot.appFolder,
    // As Electron tells it: its own binary is the default program, a packaged one is not.
    isPackaged: !process.defaultApp,
    commandLine: createCommandLine(switches),
  } satisfies Part<Electron.App>;
  return strict<Electron.App>('app', withMembers(knownEvents('app', EVENTS), members));
}

function instanceMembers(
  getPath: (name: string) => string,
  { whenReady, emit }: Lifecycle,
): Part<Electron.App> {
  const instance = createSingleInstance(
    () => getPath('userData'),
    (second) => {
      const { argv, folder, data } = second;
      // Electron too keeps a second start until the first is ready.
      void whenReady.then(() => emit('second-instance', makeEvent({}), argv, folder, data));
    },
  );
  return {
    requestSingleInstanceLock: (data?: Record<string, unknown>) =>
      instance.request({ argv: process.argv, folder: process.cwd(), data: data ?? {} }),
    releaseSingleInstanceLock: instance.release,
  };
}

/** What has no effect that a program could see on a Linux desktop without Electron. */
function inertMembers(): Part<Electron.App> {
  return {
    enableSandbox: () => undefined,
    addRecentDocument: () => undefined,
    clearRecentDocuments: () => undefined,
    setAppUserModelId: () => undefined,
    disableHardwareAcceleration: () => undefined,
  };
}
