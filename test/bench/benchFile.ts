import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A file of its own on the real disk, gone when the process ends. */
export function benchFile(name: string, text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ropa-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}
