import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import vm from 'node:vm';
import { RUN_PRELOAD } from '../ipc/messages';
import { logLine, textOf } from '../log';
import { source as isolatedWorld } from '../page/isolatedWorld?script';
import { source as mainWorld } from '../page/mainWorld?script';
import type { PageSettings } from '../page/settings';

/** The scripts that run in each document of a page before its own, in this order. */
export type PageScripts = {
  readonly mainWorld: string;
  readonly isolatedWorld: string;
  readonly preload: string | undefined;
  /** Standing still for a path needs Chromium's debugger, which slows a page; few preloads need that. */
  readonly asksPaths: boolean;
};

const WRAPPER = ['(function(require,process,exports,module,global){', '\n})'] as const;

export function createPageScripts(preloadFile: string | undefined): PageScripts {
  const secret = randomUUID();
  const settings: PageSettings = { secret, preloadFile: preloadFile ?? '', process: preloadProcess() };
  const preload = preloadFile === undefined ? undefined : readPreload(preloadFile);
  return {
    mainWorld: withSettings({ secret }, mainWorld),
    isolatedWorld: withSettings(settings, isolatedWorld),
    preload:
      preload === undefined
        ? undefined
        : `globalThis.${RUN_PRELOAD}?.(${preload})\n//# sourceURL=${preloadFile ?? ''}`,
    asksPaths: preload?.includes('getPathForFile') === true,
  };
}

// In a block, so that the name is nobody else's.
function withSettings(settings: object, script: string): string {
  return `{const pageSettings=${JSON.stringify(settings)};\n${script}\n}`;
}

function readPreload(file: string): string | undefined {
  try {
    const wrapped = WRAPPER.join(readFileSync(file, 'utf8'));
    // Only to find mistakes of syntax here rather than silently in the page.
    new vm.Script(wrapped, { filename: file });
    return wrapped;
  } catch (error) {
    logLine(`Unable to load preload script: ${file}\n${textOf(error)}`);
    return undefined;
  }
}

function preloadProcess(): PageSettings['process'] {
  const { platform, arch, version, versions, execPath, env } = process;
  return {
    ...{ platform, arch, version, execPath },
    versions: { ...versions },
    env: { ...env },
    argv: [execPath],
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: true,
  };
}
