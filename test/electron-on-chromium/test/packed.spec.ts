import { createPackage } from '@electron/asar';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Packed = {
  readonly archiveBeside: (executable: string) => string | undefined;
  readonly unpackArchive: (archive: string) => string;
};

const { archiveBeside, unpackArchive } = createRequire(import.meta.url)('../packed.cjs') as Packed;

let folder: string;
let archive: string;
let unpacked: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  archive = path.join(folder, 'resources/app.asar');
  unpacked = [];
  mkdirSync(path.join(folder, 'program/deep'), { recursive: true });
  mkdirSync(path.dirname(archive));
  writeFileSync(path.join(folder, 'program/package.json'), '{"main":"deep/main.js"}');
  writeFileSync(path.join(folder, 'program/deep/main.js'), 'run()');
  await createPackage(path.join(folder, 'program'), archive);
});

afterEach(() => {
  for (const made of [folder, ...unpacked]) rmSync(made, { recursive: true });
});

function unpack(): string {
  const made = unpackArchive(archive);
  unpacked.push(made);
  return made;
}

/** Changes bytes of the archive in place. */
function change(from: string, to: string): void {
  const bytes = readFileSync(archive);
  bytes.write(to, bytes.lastIndexOf(from));
  writeFileSync(archive, bytes);
}

describe('an archive beside the launcher', () => {
  it('is found where a package has it', () => {
    expect(archiveBeside(path.join(folder, 'program-name'))).toBe(archive);
    expect(archiveBeside(path.join(folder, 'program/program-name'))).toBeUndefined();
  });

  it('comes apart into what was packed', () => {
    const to = unpack();
    expect(readFileSync(path.join(to, 'deep/main.js'), 'utf8')).toBe('run()');
    expect(readFileSync(path.join(to, 'package.json'), 'utf8')).toContain('deep/main.js');
  });

  it('is refused when a file in it is not what its header says', () => {
    change('run()', 'ran()');
    expect(() => unpackArchive(archive)).toThrow('Integrity check failed for asar archive: main.js');
  });

  it('is refused when a name in it would leave the folder', () => {
    change('"deep":', '"../p":');
    expect(() => unpackArchive(archive)).toThrow('a name that leaves the archive: ../p');
    expect(existsSync(path.join(tmpdir(), 'p'))).toBe(false);
  });
});
