/** Somebody who works on without a pause must not wait for ever. */
const IDLE_AT_LATEST_MS = 200;

/** Shorter than a frame, so that whoever types or scrolls notices nothing. */
const SLICE_MS = 8;

/** Who begins to type in a quiet moment does not wait longer than this either. */
const SPARE_MAX_MS = 16;

/** Does work when the window has time for it; the work is told until when it may go on. */
export function whenIdle(work: (until: number) => void): void {
  const slice = (spareMs: number) =>
    work(performance.now() + Math.max(SLICE_MS, Math.min(spareMs, SPARE_MAX_MS)));
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback((deadline) => slice(deadline.timeRemaining()), { timeout: IDLE_AT_LATEST_MS });
  } else {
    // No layout and no painting to wait for, as in a test.
    setTimeout(() => slice(0));
  }
}
