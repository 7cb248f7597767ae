import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listBuiltFiles } from '../../../electron/security/builtFiles';

it('E1 lists files of known kinds by their URL path, and no links or unknown kinds', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  mkdirSync(path.join(folder, 'assets'));
  for (const name of ['index.html', 'assets/a.woff2', 'assets/a.js.map', 'sources.sha256']) {
    writeFileSync(path.join(folder, name), '');
  }
  symlinkSync('/etc/passwd', path.join(folder, 'passwd.txt'));
  expect([...listBuiltFiles(folder)]).toEqual([
    ['/assets/a.woff2', { path: path.join(folder, 'assets/a.woff2'), contentType: 'font/woff2' }],
    ['/index.html', { path: path.join(folder, 'index.html'), contentType: 'text/html; charset=utf-8' }],
  ]);
  rmSync(folder, { recursive: true });
});
