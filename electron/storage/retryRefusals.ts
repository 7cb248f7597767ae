import { setTimeout as sleep } from 'node:timers/promises';
import { isRefusal } from './fileFailures';

const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 500;

/** Tries again while another program holds the file, until `patienceMs` have passed; then throws the last refusal. */
export async function retryRefusals<T>(patienceMs: number, operation: () => Promise<T>): Promise<T> {
  // The monotonic clock: a clock that is set back must not make a save wait for hours.
  const end = performance.now() + patienceMs;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await operation();
    } catch (error) {
      if (!isRefusal(error) || performance.now() + waitMs > end) throw error;
    }
    await sleep(waitMs);
  }
}
