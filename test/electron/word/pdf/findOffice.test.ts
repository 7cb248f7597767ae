import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOffice } from '../../../../electron/word/pdf/findOffice';

function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), '');
    chmodSync(path.join(folder, name), 0o755);
  }
  return folder;
}

describe('finding LibreOffice', () => {
  it('looks on the path of the system, and passes over what is no whole path', async () => {
    const folder = folderWith('soffice');
    const searchPath = ['', '.', folderWith(), folder].join(':');
    const found = await findOffice({ platform: 'linux', searchPath, programFolders: [] });
    expect(found).toBe(path.join(folder, 'soffice'));
  });

  it('looks where the installer of Windows puts it', async () => {
    const folder = folderWith('LibreOffice/program/soffice.exe');
    const found = await findOffice({ platform: 'win32', searchPath: '', programFolders: [folder] });
    expect(found).toBe(path.join(folder, 'LibreOffice/program/soffice.exe'));
  });

  it('finds nothing where there is none', async () => {
    const nowhere = { platform: 'linux', searchPath: folderWith(), programFolders: [] } as const;
    expect(await findOffice(nowhere)).toBeUndefined();
  });
});
