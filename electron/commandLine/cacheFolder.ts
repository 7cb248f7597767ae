import { homedir } from 'node:os';
import path from 'node:path';

/** Where each system wants what a program can make again. */
export function cacheFolder(): string {
  return path.join(systemCache(), 'verwerkingsregister');
}

function systemCache(): string {
  if (process.platform === 'win32') {
    return process.env['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local');
  }
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  const given = process.env['XDG_CACHE_HOME'];
  return given === undefined || given === '' ? path.join(homedir(), '.cache') : given;
}
