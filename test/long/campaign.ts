import { runInputs } from './inputs';
import { runKills, runTogether } from './programs';
import { runSteps } from './steps';
import type { Counts } from './steps';

/** One part of the long campaign, in a process of its own: `campaign.js PART SEED COUNT [CHILD]`. Prints figures. */
const [, , part = '', seedText = '1', countText = '1', child = ''] = process.argv;
const [seed, amount] = [Number(seedText), Number(countText)];
const counts: Counts = {};
const STEPS_EACH = 1_000;
const PROGRAMS = 5;
const SEEDS_TOLD = 10;
const SEEDS_AT_ONCE = 4;

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  kills: () => runKills(child, { seed, kills: amount }, counts),
  together: async () => {
    Object.assign(counts, await runTogether(child, PROGRAMS, amount));
  },
  inputs: () => runInputs(seed, amount, counts),
  steps: async () => {
    const seeds = Array.from({ length: amount }, (_, index) => seed + index).values();
    // Half of the time a seed waits for the disk, or for the lock of a window that died.
    await Promise.all(Array.from({ length: SEEDS_AT_ONCE }, () => runSeeds(seeds)));
  },
};

async function runSeeds(seeds: Iterable<number>): Promise<void> {
  for (const one of seeds) {
    await runSteps(one, STEPS_EACH, counts);
    counts['seeds'] = (counts['seeds'] ?? 0) + 1;
    // Half an hour goes by: who stops it wants to know how far it was.
    if (counts['seeds'] % SEEDS_TOLD === 0) process.stderr.write(`${JSON.stringify(counts)}\n`);
  }
}

const run = parts[part];
if (run === undefined) throw new Error(`no part is called "${part}"`);
const start = performance.now();
await run();
const seconds = Math.round((performance.now() - start) / 1_000);
const { user, system } = process.cpuUsage();
const cpuSeconds = Math.round((user + system) / 1_000_000);
process.stdout.write(`${JSON.stringify({ part, seconds, cpuSeconds, counts })}\n`);
process.exit(0);
