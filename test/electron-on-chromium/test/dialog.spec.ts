import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDialog } from '../src/dialog/dialog';

const dialog = createDialog(() => 'Program');
const ownPath = process.env['PATH'];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'zenity-'));
  process.env['PATH'] = folder;
});
afterEach(async () => {
  process.env['PATH'] = ownPath;
  await rm(folder, { recursive: true });
});

/** Puts a zenity on the path that answers with a text and a code, and writes down what it was asked. */
async function answerWith(text: string, code: number): Promise<() => Promise<string>> {
  const asked = path.join(folder, 'asked');
  const script = `#!/bin/sh\nfor one in "$@"; do echo "$one"; done > '${asked}'\nprintf '${text}'\nexit ${code}\n`;
  await writeFile(path.join(folder, 'zenity'), script);
  await chmod(path.join(folder, 'zenity'), 0o755);
  return () => readFile(asked, 'utf8');
}

describe('a dialog that no test answers', () => {
  it('says what to install where it cannot be shown', async () => {
    await expect(dialog.showOpenDialog({})).rejects.toThrow('install zenity');
  });

  it('gives the files that a person chose', async () => {
    const asked = await answerWith('/a b.json\\n/c.json\\n', 0);
    const filters = [{ name: 'Register', extensions: ['json'] }];
    const properties = ['openFile', 'multiSelections'] as ('openFile' | 'multiSelections')[];
    expect(await dialog.showOpenDialog({ properties, filters })).toEqual({
      canceled: false,
      filePaths: ['/a b.json', '/c.json'],
    });
    expect(await asked()).toContain('--file-filter=Register|*.json');
  });

  it('tells that a person gave up', async () => {
    await answerWith('', 1);
    expect(await dialog.showOpenDialog({})).toEqual({ canceled: true, filePaths: [] });
    expect(await dialog.showSaveDialog({})).toEqual({ canceled: true, filePath: '' });
    expect(await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 })).toEqual({
      response: 1,
      checkboxChecked: false,
    });
  });

  it('gives the number of the button that was pressed', async () => {
    const asked = await answerWith('No\\n', 1);
    const { response } = await dialog.showMessageBox({
      message: 'Sure?',
      detail: 'Really.',
      buttons: ['Yes', 'No'],
    });
    expect(response).toBe(1);
    expect(await asked()).toContain('--extra-button=No');
  });

  it('refuses options that it does not know', async () => {
    await expect(dialog.showMessageBox({ message: 'x', checkboxLabel: 'y' })).rejects.toThrow(
      "electron stand-in: showMessageBox option 'checkboxLabel' is not implemented",
    );
  });
});
