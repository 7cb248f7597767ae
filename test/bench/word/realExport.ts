import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Child, FromChild, ToChild } from '../../../electron/word/childMessages';
import { exportWord } from '../../../electron/word/exportWord';
import type { Register } from '../../../shared/register/register';
import { OPTIONS } from './reportOptions';

/** What a whole export took: of the process that makes the document, and of the one that has the window. */
export type Exported = {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
  readonly longestMs: number;
  readonly fileKb: number;
};

type Wanted = { readonly pageNumbers: boolean; readonly cacheFolder?: string };

/** The export as the program does it: this process plays the one with the window, the document is made in a child. */
export async function realExport(
  register: Register,
  { pageNumbers, cacheFolder }: Wanted,
): Promise<Exported> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ropa-bench-'));
  const file = path.join(folder, 'register.docx');
  const child = watchedChild(pageNumbers);
  const stop = watchBlocks();
  const start = performance.now();
  try {
    await exportWord(
      file,
      { register, options: OPTIONS },
      {
        onProgress: () => undefined,
        signal: new AbortController().signal,
        startChild: child.start,
        cacheFolder,
      },
    );
    const wallMs = performance.now() - start;
    return { ...child.used(), wallMs, longestMs: stop(), fileKb: Math.round(statSync(file).size / 1_024) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The child of the command line, of which is kept what it used by the time that it was ready. */
function watchedChild(pageNumbers: boolean) {
  let used = { cpuMs: 0, peakMb: 0 };
  const start = (): Child => {
    const child = fork(new URL('./wordChild.mjs', import.meta.url), [], {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=3000'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const told = (message: ToChild): ToChild =>
      message.kind === 'make' && !pageNumbers ? { ...message, withoutPageNumbers: true } : message;
    return {
      send: (message) => child.send(told(message)),
      onMessage: (listener) =>
        child.on('message', (message) => {
          const heard = message as FromChild;
          if (heard.kind === 'done') used = usedBy(child.pid ?? 0);
          listener(heard);
        }),
      onExit: (listener) => child.once('exit', listener),
      end: () => child.kill('SIGKILL'),
    };
  };
  return { start, used: () => used };
}

const TICKS_PER_SECOND = 100;

/** Of a process that is still there, as Linux tells it: start-up and what it was told are part of it. */
function usedBy(pid: number): { readonly cpuMs: number; readonly peakMb: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpuMs: (ticks * 1_000) / TICKS_PER_SECOND, peakMb: Math.round(Number(peak) / 1_024) };
}

/**
 * The longest time that this process could hear nobody: between two turns of its loop. On a machine with other work the
 * clock also counts the turns of others, so it is the processor time of the thread itself, as Linux tells it.
 */
function watchBlocks(): () => number {
  let longest = 0;
  let isWatching = true;
  let before = threadMs();
  const look = () => {
    const now = threadMs();
    longest = Math.max(longest, now - before);
    before = now;
    if (isWatching) setTimeout(look, 1);
  };
  look();
  return () => {
    isWatching = false;
    return longest;
  };
}

function threadMs(): number {
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1_000_000;
}
