import { writeFileSync } from 'node:fs';
import { rename, unlink, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchFile } from '../../../electron/storage/watchFile';
import type { FileChange } from '../../../shared/commands/storagePort';
import { faultyFileSystem } from './faultyFileSystem';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const EVERY_MS = 20;
// A busy machine is slow, not wrong.
const PATIENT = { timeout: 20_000 };

let stop: () => void = () => undefined;
afterEach(() => stop());

async function watched(text: string) {
  const path = join(await temporaryFolder(), 'r.json');
  await writeFile(path, text);
  const told: FileChange[] = [];
  const fileSystem = faultyFileSystem(() => undefined);
  let known = hashOf(text);
  stop = watchFile(
    { path, knownHash: () => known, onChange: (change) => told.push(change), everyMs: EVERY_MS },
    { ...testSurroundings, fileSystem },
  );
  const readings = () => fileSystem.operations.filter((name) => name === 'open').length;
  // Until it was read once from now on: the first reading may be of a look that was going on, the last is not over yet.
  const readAgain = async () => {
    const wanted = readings() + 3;
    await vi.waitFor(() => expect(readings()).toBeGreaterThanOrEqual(wanted), PATIENT);
  };
  return { path, told, readAgain, know: (next: string) => (known = hashOf(next)) };
}

/** Writes over as many bytes at once: no look can find the file empty meanwhile. */
function overwrite(path: string, text: string): Promise<void> {
  return writeFile(path, text, { flag: 'r+' });
}

/** Puts another file in its place, whole. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

describe('watching a file', () => {
  it('tells a change by somebody else once', async () => {
    const { path, told, readAgain } = await watched('one');
    await overwrite(path, 'two');
    await vi.waitFor(() => expect(told).toEqual(['changed']), PATIENT);
    await utimes(path, new Date(), new Date());
    await readAgain();
    expect(told).toEqual(['changed']);
  });

  it('finds a change that was put in place by a rename', async () => {
    const { path, told } = await watched('one');
    await replace(path, 'two');
    await vi.waitFor(() => expect(told).toEqual(['changed']), PATIENT);
  });

  it('finds a change that keeps size and time', async () => {
    const { path, told, readAgain } = await watched('one');
    const moment = new Date('2026-01-01T00:00:00Z');
    await utimes(path, moment, moment);
    await readAgain();
    await overwrite(path, 'two');
    await utimes(path, moment, moment);
    await vi.waitFor(() => expect(told).toEqual(['changed']), PATIENT);
  });

  it('is silent about what this program wrote itself', async () => {
    const { path, told, readAgain, know } = await watched('one');
    // Both before the first look, or it would find one without the other.
    know('own');
    writeFileSync(path, 'own', { flag: 'r+' });
    await readAgain();
    expect(told).toEqual([]);
  });

  it('tells that the file is gone, and that it came back as something else', async () => {
    const { path, told } = await watched('one');
    await unlink(path);
    await vi.waitFor(() => expect(told).toEqual(['gone']), PATIENT);
    await replace(path, 'two');
    await vi.waitFor(() => expect(told).toEqual(['gone', 'changed']), PATIENT);
  });

  it('tells that a file which was gone is back as it was', async () => {
    const { path, told } = await watched('one');
    await unlink(path);
    await vi.waitFor(() => expect(told).toEqual(['gone']));
    await writeFile(path, 'one');
    await vi.waitFor(() => expect(told).toEqual(['gone', 'back']));
  });
});
