import type { CDPSession } from 'playwright-core';

/** What the page's own thread did meanwhile. */
export type Tasks = {
  /** Processor time of script, style, layout and paint together. */
  readonly cpuMs: number;
  /** The longest that it could hear nobody, as processor time: another program's work is not this one's fault. */
  readonly longestMs: number;
  readonly wallMs: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

const TASK = 'ThreadControllerImpl::RunTask';
const MICROSECONDS = 1_000;

/** Does something while Chromium's own tracing keeps the time of every task. */
export async function tasksDuring(cdp: CDPSession, act: () => Promise<unknown>): Promise<Tasks> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  const start = performance.now();
  try {
    await act();
  } finally {
    const isComplete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await isComplete;
    cdp.off('Tracing.dataCollected', collect);
  }
  return { ...busiestPage(events), wallMs: performance.now() - start };
}

/** Chromium has pages of its own; ours is the one at work. */
function busiestPage(events: readonly TraceEvent[]): Pick<Tasks, 'cpuMs' | 'longestMs'> {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const byThread = new Map<string, { cpuMs: number; longestMs: number }>();
  for (const { name, ph, pid, tid, tdur = 0 } of events) {
    const thread = `${pid} ${tid}`;
    if (ph !== 'X' || name !== TASK || !threads.has(thread)) continue;
    const { cpuMs, longestMs } = byThread.get(thread) ?? { cpuMs: 0, longestMs: 0 };
    const took = tdur / MICROSECONDS;
    byThread.set(thread, { cpuMs: cpuMs + took, longestMs: Math.max(longestMs, took) });
  }
  const all = [...byThread.values()].sort((a, b) => b.cpuMs - a.cpuMs);
  return all[0] ?? { cpuMs: 0, longestMs: 0 };
}
