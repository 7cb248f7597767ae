import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function linesOf(folder: string, pattern: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      readFileSync(path.join(root, folder, file), 'utf8')
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${folder}/${file}: ${line.trim()}`),
    )
    .sort();
}

describe('the source of the program', () => {
  it('E1 loads one page, and never a file or another address', () => {
    expect(linesOf('electron', /\.loadURL|\.loadFile/)).toEqual([
      'electron/window.ts: await window.loadURL(START_PAGE);',
    ]);
  });

  it('E2 E3 E4 makes windows in one place, with the options that are tested', () => {
    expect(linesOf('electron', /new BrowserWindow|new WebContentsView|new BaseWindow/)).toEqual([
      'electron/window.ts: const window = new BrowserWindow(',
    ]);
  });

  it('E4 sandboxes every page, before Chromium starts', () => {
    expect(linesOf('electron', /enableSandbox/)).toEqual([
      'electron/packagedCommandLine.ts: app.enableSandbox();',
      'electron/security.ts: app.enableSandbox();',
    ]);
  });

  it('E15 opens nothing outside the program, and shows no folder but that of an export and of the backups', () => {
    expect(linesOf('electron', /openExternal|openPath|trashItem/)).toEqual([]);
    expect(linesOf('electron', /shell\.\w+\(/)).toEqual([
      'electron/desktopPorts.ts: shell.showItemInFolder(backupFolder);',
      'electron/desktopPorts.ts: showInFolder: (path) => shell.showItemInFolder(path),',
    ]);
  });

  it('E17 listens on no channel outside the one door', () => {
    expect(linesOf('electron', /ipcMain/).filter((line) => !line.includes('import'))).toEqual([
      'electron/program.ts: registerIpc(ipcMain, {',
    ]);
  });

  it('E24 makes no crash dumps', () => {
    expect(linesOf('electron', /crashReporter/)).toEqual([]);
  });

  it('uses no network of its own', () => {
    const network = /node:(https?|net|tls|dns|dgram|http2)'|\bfetch\(|XMLHttpRequest|WebSocket|autoUpdater/;
    expect([...linesOf('electron', network), ...linesOf('shared', network)]).toEqual([]);
    expect(linesOf('renderer', network)).toEqual([]);
  });

  it('E23 makes no code or markup out of text', () => {
    const makes =
      /\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerously/;
    const found = ['electron', 'shared', 'renderer'].flatMap((folder) => linesOf(folder, makes));
    expect(found).toEqual([]);
  });
});
