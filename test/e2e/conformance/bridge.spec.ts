import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../launch';
import { launchFixture } from './fixture';

let fixture: Launched;

beforeAll(async () => {
  fixture = await launchFixture();
});
afterAll(() => fixture.close());

describe('the bridge between preload and page', () => {
  it('is there before the first script of the page', async () => {
    expect(await fixture.page.evaluate(() => window.atStart)).toEqual({ title: 'Fixture', hasBridge: true });
  });

  it('keeps the two worlds apart', async () => {
    const seen = await fixture.page.evaluate(() => ({
      globals: ['onlyInPreload', 'require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      traces: Object.getOwnPropertyNames(window).filter((name) => /electron|stand.?in/i.test(name)),
    }));
    expect(seen).toEqual({ globals: [], traces: [] });
  });

  it('freezes the whole of what it exposes', async () => {
    const frozen = await fixture.page.evaluate(() => {
      const { fixture } = window;
      const property = Object.getOwnPropertyDescriptor(window, 'fixture');
      const all = [fixture, fixture.nested, fixture.nested.list, fixture.nested.list[1]];
      return {
        frozen: all.map((one) => Object.isFrozen(one)),
        writable: property?.writable,
        configurable: property?.configurable,
      };
    });
    expect(frozen).toEqual({ frozen: [true, true, true, true], writable: false, configurable: false });
  });

  it('lets functions and promises cross in both directions', async () => {
    const crossed = await fixture.page.evaluate(async () => [
      window.fixture.callWith((value) => value * 2, 20),
      await window.fixture.later([1]),
      window.fixture.nested.date.getTime(),
      await window.fixture.failLater().catch((error: unknown) => String(error)),
    ]);
    expect(crossed).toEqual([41, { value: [1] }, 5, 'Error: later']);
  });

  it('brings the message of an error, and refuses a symbol', async () => {
    const errors = await fixture.page.evaluate(() =>
      [() => window.fixture.throwNow(), () => window.fixture.symbol()].map((action) => {
        try {
          return action();
        } catch (error) {
          return (error as Error).message;
        }
      }),
    );
    expect(errors).toEqual(['now', 'An object could not be cloned.']);
  });

  it('gives the preload what a sandboxed one has and nothing more', async () => {
    const insides = await fixture.page.evaluate(() => window.fixture.insides());
    const taken = 'Error: Cannot bind an API on top of an existing property on the window object';
    expect(insides).toEqual({
      process: 'renderer',
      sandboxed: true,
      fs: 'Error: module not found: fs',
      again: taken,
      existing: taken,
      whole: expect.stringContaining('ipcRenderer') as unknown,
    });
  });

  it('finds the path of a file that a person chose', async () => {
    const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), 'chosen-'));
    const file = path.join(folder, 'gekozen bestand.json');
    await writeFile(file, '{}');
    const input = fixture.page.getByLabel('File');
    await input.setInputFiles(file);
    const found = await input.evaluate((element) =>
      window.fixture.pathOf((element as HTMLInputElement).files?.[0]),
    );
    await rm(folder, { recursive: true });
    expect(found).toBe(file);
  });
});
