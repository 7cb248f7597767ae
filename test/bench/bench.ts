/** One measurement: what is done, and what it is compared with in the same run. */
export type Bench = {
  /** What is measured, as a row of the table. */
  readonly name: string;
  /** Done anew before each round, outside the measurement; its result is what `run` gets. */
  readonly prepare?: () => unknown;
  readonly run: (prepared: never) => unknown;
  readonly baseline?: {
    readonly name: string;
    readonly prepare?: () => unknown;
    readonly run: (prepared: never) => unknown;
  };
  /** 1 measures a cold start, as of a command line that runs once; more give the median of warm rounds. */
  readonly rounds?: number;
  /** How often `run` is repeated within a round, for what takes less than a clock can see. Figures are of one time. */
  readonly times?: number;
  /** Measures how high the memory of the process rises as well. */
  readonly memory?: boolean;
  /** What issue or promise says it may take, as a person reads it. */
  readonly promise?: string;
};

/** A row as the parent process reads it, one JSON line each. */
export type Row = {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The longest that the window could hear nobody. */
  readonly longestMs?: number;
  readonly peakMb?: number;
  readonly fileKb?: number;
  readonly baseline?: { readonly name: string; readonly cpuMs: number; readonly wallMs: number };
  readonly promise?: string;
};

/** What a run gives back that let another program work: its time is not in that of this process. */
export type ChildCpu = { readonly childCpuMs: number };

const ROUNDS = 5;
const MICROSECONDS = 1_000;
const KILOBYTES = 1_024;

/** Measures and prints one row. Rounds of both sides alternate, so that a busy moment hits both. */
export async function bench(given: Bench): Promise<void> {
  const { rounds = ROUNDS, times = 1, baseline } = given;
  const own: Figures[] = [];
  const other: Figures[] = [];
  // The first round of several only warms up.
  for (let round = rounds === 1 ? 1 : 0; round <= rounds; round += 1) {
    const figures = await measured(given, times);
    const theirs = baseline === undefined ? undefined : await measured(baseline, times);
    if (round === 0) continue;
    own.push(figures);
    if (theirs !== undefined) other.push(theirs);
  }
  const row: Row = { name: given.name, ...median(own), ...besides(given) };
  const compared = baseline === undefined ? {} : { baseline: { name: baseline.name, ...median(other) } };
  printRow({ ...row, ...compared });
}

/** What build/bench.mjs makes a line of its table of. */
export function printRow(row: Row): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

function besides({ memory, promise }: Bench): Pick<Row, 'peakMb' | 'promise'> {
  const peakMb = Math.round(process.resourceUsage().maxRSS / KILOBYTES);
  return { ...(memory === true ? { peakMb } : {}), ...(promise === undefined ? {} : { promise }) };
}

type Figures = { readonly cpuMs: number; readonly wallMs: number };

async function measured({ prepare, run }: Pick<Bench, 'prepare' | 'run'>, times: number): Promise<Figures> {
  // `prepare` and `run` of one bench belong together; a list of benches cannot say so in its type.
  const prepared = (await prepare?.()) as never;
  collectGarbage();
  const cpu = process.cpuUsage();
  const start = performance.now();
  let childMs = 0;
  for (let time = 0; time < times; time += 1) childMs += childCpuOf(await run(prepared));
  const wallMs = (performance.now() - start) / times;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: ((user + system) / MICROSECONDS + childMs) / times, wallMs };
}

function childCpuOf(given: unknown): number {
  const isTold = typeof given === 'object' && given !== null && 'childCpuMs' in given;
  return isTold ? Number(given.childCpuMs) : 0;
}

/** So that no side pays for what the other left; build/bench.mjs starts Node with the flag for it. */
function collectGarbage(): void {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
}

function median(all: readonly Figures[]): Figures {
  const middle = (key: keyof Figures) => {
    const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return { cpuMs: middle('cpuMs'), wallMs: middle('wallMs') };
}
