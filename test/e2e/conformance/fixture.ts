import path from 'node:path';
import { expect } from 'vitest';
import type { ElectronApplication } from 'playwright-core';
import { launchApp } from '../launch';
import type { Launched, LaunchOptions } from '../launch';

/** What the fixture's preload gives to its page. */
export type FixtureApi = {
  readonly echo: <Value>(value: Value) => Promise<Value>;
  readonly echoFunction: () => Promise<unknown>;
  readonly echoText: (length: number) => Promise<number>;
  readonly fail: () => Promise<unknown>;
  readonly unknown: () => Promise<unknown>;
  readonly whoAmI: () => Promise<unknown>;
  readonly note: (text: string) => void;
  readonly onMessage: (listener: (...inputs: unknown[]) => void) => () => void;
  readonly callWith: (callback: (value: number) => number, value: number) => number;
  readonly later: (value: unknown) => Promise<unknown>;
  readonly failLater: () => Promise<unknown>;
  readonly throwNow: () => unknown;
  readonly symbol: () => unknown;
  readonly pathOf: (file: File | undefined) => string;
  readonly nested: { readonly list: readonly unknown[]; readonly date: Date };
  readonly insides: () => Record<string, unknown>;
};

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to another
  interface Window {
    readonly fixture: FixtureApi;
    readonly atStart: { readonly title: string; readonly hasBridge: boolean };
    readonly evaluated: string;
    readonly inlineRan?: boolean;
  }
}

type MainGlobal = { fixture: { log: string[]; isDirty: boolean } };

export const FIXTURE = path.resolve(import.meta.dirname, '../fixture-app');

/** Starts the fixture and waits until its page has run. */
export async function launchFixture(options: Omit<LaunchOptions, 'appDir'> = {}): Promise<Launched> {
  const launched = await launchApp({ ...options, appDir: FIXTURE });
  await isReady(launched);
  return launched;
}

export async function isReady({ page }: Pick<Launched, 'page'>): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'ready' }).waitFor();
}

/** What has happened in the main process. */
export function readLog(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as MainGlobal).fixture.log);
}

/** Waits until something has happened in the main process. */
export async function logged(app: ElectronApplication, line: string): Promise<void> {
  await expect.poll(() => readLog(app), { timeout: 10_000 }).toContain(line);
}

/** Gives the fixture unsaved work, or takes it away. */
export async function setDirty(app: ElectronApplication, isDirty: boolean): Promise<void> {
  await app.evaluate((_electron, dirty) => {
    (globalThis as unknown as MainGlobal).fixture.isDirty = dirty;
  }, isDirty);
}

/** Loads another page of the fixture in its window. */
export async function loadPage(launched: Launched, name: string): Promise<void> {
  await launched.app.evaluate(
    ({ BrowserWindow }, url) => BrowserWindow.getAllWindows()[0]?.loadURL(url),
    `app://fixture/${name}`,
  );
  await isReady(launched);
}

/** Which of some lines were logged, in the order in which they were. */
export function inOrder(log: readonly string[], lines: readonly string[]): string[] {
  return log.filter((line) => lines.includes(line));
}
