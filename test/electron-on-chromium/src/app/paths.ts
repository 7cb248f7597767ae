import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { notImplemented } from '../strict/notImplemented';

export type Paths = {
  readonly get: (name: string) => string;
  readonly set: (name: string, to: string) => void;
};

type PathParts = {
  readonly appName: () => string;
  readonly executable: string;
  /** What `--user-data-dir` asks for, or ''. */
  readonly userDataSwitch: () => string;
};

const USER_FOLDERS: Readonly<Record<string, readonly [key: string, fallback: string]>> = {
  desktop: ['DESKTOP', 'Desktop'],
  documents: ['DOCUMENTS', 'Documents'],
  downloads: ['DOWNLOAD', 'Downloads'],
};

/** The folders of app.getPath, as Electron finds them on Linux. */
export function createPaths({ appName, executable, userDataSwitch }: PathParts): Paths {
  const given = new Map<string, string>();
  const home = os.homedir();
  const config = process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
  const get = (name: string): string => given.get(name) ?? known[name]?.() ?? userFolder(name, home, config);
  const known: Readonly<Record<string, () => string>> = {
    home: () => home,
    appData: () => config,
    userData: () => userDataSwitch() || path.join(get('appData'), appName()),
    sessionData: () => get('userData'),
    logs: () => path.join(get('userData'), 'logs'),
    crashDumps: () => path.join(get('userData'), 'Crashpad'),
    temp: () => os.tmpdir(),
    exe: () => executable,
  };
  return {
    get,
    set(name, to) {
      if (!path.isAbsolute(to)) throw new Error('Path must be absolute');
      given.set(name, to);
    },
  };
}

function userFolder(name: string, home: string, config: string): string {
  const [key, fallback] = USER_FOLDERS[name] ?? [];
  if (key === undefined || fallback === undefined) throw notImplemented(`app.getPath('${name}')`);
  const chosen = new RegExp(`^XDG_${key}_DIR="(.*)"`, 'm').exec(
    readOrEmpty(path.join(config, 'user-dirs.dirs')),
  )?.[1];
  return chosen?.replace('$HOME', home) ?? path.join(home, fallback);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
