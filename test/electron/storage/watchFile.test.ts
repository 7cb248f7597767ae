import { rename, unlink, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchFile } from '../../../electron/storage/watchFile';
import type { FileChange } from '../../../electron/storage/watchFile';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const EVERY_MS = 20;

let stop: () => void = () => undefined;
afterEach(() => stop());

async function watched(text: string) {
  const path = join(await temporaryFolder(), 'r.json');
  await writeFile(path, text);
  const told: FileChange[] = [];
  let known = hashOf(text);
  stop = watchFile(
    { path, knownHash: () => known, onChange: (change) => told.push(change), everyMs: EVERY_MS },
    testSurroundings,
  );
  return { path, told, know: (next: string) => (known = hashOf(next)) };
}

describe('watching a file', () => {
  it('tells a change by somebody else once', async () => {
    const { path, told } = await watched('one');
    await writeFile(path, 'two');
    await vi.waitFor(() => expect(told).toEqual(['changed']));
    await utimes(path, new Date(), new Date());
    await new Promise((resolve) => setTimeout(resolve, 10 * EVERY_MS));
    expect(told).toEqual(['changed']);
  });

  it('finds a change that was put in place by a rename', async () => {
    const { path, told } = await watched('one');
    await writeFile(`${path}.new`, 'two');
    await rename(`${path}.new`, path);
    await vi.waitFor(() => expect(told).toEqual(['changed']));
  });

  it('finds a change that keeps size and time', async () => {
    const { path, told } = await watched('one');
    const moment = new Date('2026-01-01T00:00:00Z');
    await utimes(path, moment, moment);
    await new Promise((resolve) => setTimeout(resolve, 5 * EVERY_MS));
    await writeFile(path, 'two');
    await utimes(path, moment, moment);
    await vi.waitFor(() => expect(told).toEqual(['changed']), { timeout: 3_000 });
  });

  it('is silent about what this program wrote itself', async () => {
    const { path, told, know } = await watched('one');
    know('own');
    await writeFile(path, 'own');
    await new Promise((resolve) => setTimeout(resolve, 20 * EVERY_MS));
    expect(told).toEqual([]);
  });

  it('tells that the file is gone, and that it came back as something else', async () => {
    const { path, told } = await watched('one');
    await unlink(path);
    await vi.waitFor(() => expect(told).toEqual(['gone']));
    await writeFile(path, 'two');
    await vi.waitFor(() => expect(told).toEqual(['gone', 'changed']));
  });
});
