import process from 'node:process';
import { printRow } from '../bench';
import type { Row } from '../bench';
import { drawn } from './startedWindow';
import type { StartedWindow } from './startedWindow';
import { tasksDuring } from './tasks';
import type { Tasks } from './tasks';

const PROMISE = 'no task over 100 ms';
const ROUNDS = 3;
const MICROSECONDS = 1_000;

type Measured = {
  readonly name: string;
  readonly promise?: string;
  readonly baseline: NonNullable<Row['baseline']>;
};

/** One row of what a person did in the window. */
export function windowRow({ name, baseline, promise = PROMISE }: Measured, tasks: Tasks): void {
  printRow({ name, ...tasks, baseline, promise });
}

/** Does something and waits until it is drawn. */
export async function measured({ cdp, page }: StartedWindow, act: () => Promise<unknown>): Promise<Tasks> {
  return tasksDuring(cdp, async () => {
    await act();
    await drawn(page);
  });
}

/** The 95th of a hundred by processor time, and the longest task of all. */
export function percentile95(all: readonly Tasks[]): Tasks {
  const sorted = [...all].sort((a, b) => a.cpuMs - b.cpuMs);
  const one = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? { cpuMs: 0, longestMs: 0, wallMs: 0 };
  return { ...one, longestMs: Math.max(0, ...all.map(({ longestMs }) => longestMs)) };
}

/** What the same machine needs for something plain, as the middle of a few times. */
export async function plain(name: string, run: () => unknown): Promise<NonNullable<Row['baseline']>> {
  const all: { cpuMs: number; wallMs: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    await run();
    const { user, system } = process.cpuUsage(cpu);
    all.push({ cpuMs: (user + system) / MICROSECONDS, wallMs: performance.now() - start });
  }
  all.sort((a, b) => a.cpuMs - b.cpuMs);
  return { name, ...(all[1] ?? { cpuMs: 0, wallMs: 0 }) };
}

/** What main's process used meanwhile, beside the page. */
export async function cpuOfMain({ app }: StartedWindow): Promise<number> {
  return app.evaluate(() => {
    // Runs over there, where no import of this file is.
    const { user, system } = globalThis.process.cpuUsage();
    return (user + system) / 1_000;
  });
}
