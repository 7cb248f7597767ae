import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/i18n/text';
import { clock, createDesktop, createDialogs, newId, withEnding } from '../../electron/desktopPorts';
import type { DesktopParts } from '../../electron/desktopPorts';

let folder: string;

beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'dialogs-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function aDesktop(chosen: string[], language: Language = 'nl') {
  const asked: { title?: string; defaultPath?: string; filters?: unknown }[] = [];
  const done: unknown[] = [];
  const answer = () => chosen.shift() ?? '';
  // The system's dialogs, answered from a list; the window is only passed on.
  const parts = {
    dialog: {
      showOpenDialog: (_window: unknown, options: object) => {
        asked.push(options);
        const path = answer();
        return Promise.resolve({ canceled: path === '', filePaths: path === '' ? [] : [path] });
      },
      showSaveDialog: (_window: unknown, options: object) => {
        asked.push(options);
        const filePath = answer();
        return Promise.resolve({ canceled: filePath === '', filePath });
      },
    },
    shell: {
      showItemInFolder: (path: string) => void done.push(path),
    },
    backupFolder: path.join(folder, 'profile', 'backups'),
    nativeTheme: { themeSource: 'system' },
    window: { destroy: () => void done.push('destroyed') },
    language: () => language,
    setLanguage: (next: Language) => void done.push(next),
    setUnsaved: (unsaved: boolean) => void done.push(unsaved),
  } as unknown as DesktopParts;
  return { asked, done, parts, dialogs: createDialogs(parts), desktop: createDesktop(parts) };
}

describe('the system’s dialogs', () => {
  it('ask for a register in the window’s language', async () => {
    const dutch = aDesktop(['/data/a.ropa.json']);
    expect(await dutch.dialogs.chooseRegister()).toBe('/data/a.ropa.json');
    expect(dutch.asked).toEqual([
      {
        title: 'Register openen',
        properties: ['openFile'],
        filters: [
          { name: 'Verwerkingsregister', extensions: ['ropa.json', 'json', 'ropa.json.age', 'age'] },
          { name: 'Alle bestanden', extensions: ['*'] },
        ],
      },
    ]);
    const english = aDesktop([], 'en');
    await english.dialogs.chooseRegister();
    expect(english.asked[0]?.title).toBe('Open register');
  });

  it('give nothing when the person cancels', async () => {
    const { dialogs } = aDesktop([]);
    expect(await dialogs.chooseRegister()).toBeUndefined();
    expect(await dialogs.chooseSavePath('word', 'a.docx')).toBeUndefined();
  });

  it('ask where to save, with the suggested name', async () => {
    const { asked, dialogs } = aDesktop(['/data/b.docx']);
    expect(await dialogs.chooseSavePath('word', 'a.docx')).toBe('/data/b.docx');
    expect(asked[0]).toMatchObject({
      title: 'Word-rapport opslaan',
      defaultPath: 'a.docx',
      filters: [{ name: 'Word-document', extensions: ['docx'] }],
    });
  });

  it('ask again when the ending makes the name that of a file the system did not ask about', async () => {
    const existing = path.join(folder, 'a.ropa.json');
    writeFileSync(existing, '{}');
    const { asked, dialogs } = aDesktop([path.join(folder, 'a'), path.join(folder, 'b')]);
    expect(await dialogs.chooseSavePath('register', 'x.ropa.json')).toBe(path.join(folder, 'b.ropa.json'));
    expect(asked.map(({ defaultPath }) => defaultPath)).toEqual(['x.ropa.json', existing]);
  });
});

it.each([
  ['/a/x', 'register', '/a/x.ropa.json'],
  ['/a/x.json', 'register', '/a/x.json'],
  ['/a/x.ROPA.JSON', 'register', '/a/x.ROPA.JSON'],
  ['/a/v1.2', 'register', '/a/v1.2.ropa.json'],
  ['/a/x', 'lockedRegister', '/a/x.ropa.json.age'],
  ['/a/x.ropa.json', 'lockedRegister', '/a/x.ropa.json.age'],
  ['/a/x.AGE', 'lockedRegister', '/a/x.AGE'],
  ['/a/x', 'word', '/a/x.docx'],
  ['/a/x.doc', 'word', '/a/x.doc.docx'],
] as const)('%s saved as %s is %s', (given, kind, path) => {
  expect(withEnding(given, kind)).toBe(path);
});

it('the desktop shows, closes and changes as asked', async () => {
  const { desktop, done, parts } = aDesktop([]);
  desktop.showInFolder('/data/a.docx');
  desktop.closeWindow();
  desktop.setUnsaved(true);
  desktop.setLanguage('en');
  desktop.setTheme('dark');
  expect(done).toEqual(['/data/a.docx', 'destroyed', true, 'en']);
  expect(parts.nativeTheme.themeSource).toBe('dark');
  expect(await desktop.isFile(folder)).toBe(false);
});

it('the desktop shows the folder with backups, made where it is not there yet', async () => {
  const { desktop, done } = aDesktop([]);
  const backups = path.join(folder, 'profile', 'backups');
  await desktop.showBackups();
  expect(done).toEqual([backups]);
  expect(statSync(backups).isDirectory()).toBe(true);
});

it('the clock tells moments with their offset and days as the register writes them', () => {
  expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(clock.today()).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('ids are UUIDs that differ', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId()).not.toBe(newId());
});
