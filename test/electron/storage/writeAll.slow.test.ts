import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, start } from './childProgram';

type Outcome = { code: string; left: string[]; holds: string; size: number };

let folder = '';
let child = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-disk-'));
  child = await buildChild(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const DISK_BYTES = 2 * 1024 * 1024;
const STEP_BYTES = 60_000;

/** Runs the child on a disk of 2 MB of its own, which is gone when the child is. */
async function onSmallDisk(): Promise<Outcome[]> {
  const disk = await mkdtemp(join(folder, 'disk-'));
  const isRoot = process.getuid?.() === 0;
  const script = `mount -t tmpfs -o size=${DISK_BYTES} tmpfs "$1" && exec "$2" "$3" fillDisk "$1/notes.json" $4 $5`;
  const parameters = [disk, process.execPath, child, String(DISK_BYTES), String(STEP_BYTES)];
  const unshare = [
    '--mount',
    ...(isRoot ? [] : ['--map-root-user']),
    'sh',
    '-c',
    script,
    'sh',
    ...parameters,
  ];
  const { code, output, errors } = await start('unshare', unshare);
  if (code !== 0) {
    expect.fail(
      `This test needs a small disk of its own: run it where mounting a tmpfs is allowed.\n${errors}`,
    );
  }
  return JSON.parse(output) as Outcome[];
}

describe.skipIf(process.platform !== 'linux')('a disk that is really full', () => {
  it('is told, the old file stays whole, nothing is left behind, and with room the save succeeds', async () => {
    const outcomes = await onSmallDisk();
    const saved = { code: 'saved', left: [], holds: 'new' };
    const refused = { code: 'diskFull', left: [], holds: 'old' };
    for (const { size, ...outcome } of outcomes) {
      expect(outcome).toEqual(outcome.code === 'saved' ? saved : refused);
      expect(size).toBeGreaterThan(outcome.code === 'saved' ? 360_000 : 90_000);
    }
    const firstRefused = outcomes.findIndex(({ code }) => code === 'diskFull');
    expect(firstRefused).toBeGreaterThan(5);
    expect(outcomes.slice(firstRefused).every(({ code }) => code === 'diskFull')).toBe(true);
    expect(outcomes.length - firstRefused).toBeGreaterThan(3);
  });
});
