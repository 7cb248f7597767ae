import { logLine, textOf } from '../log';

// A page can go, navigate or crash between any question and its answer; then there is nobody left to serve.
const GONE =
  /Chromium is gone|Session with given id|closed|crashed|Cannot find context|context was destroyed|Invalid InterceptionId|No target with|not attached|No dialog/i;

export function isGone(error: unknown): boolean {
  return error instanceof Error && GONE.test(error.message);
}

/** For an order whose answer nobody waits for. A vanished page is no fault; anything else is said on stderr. */
export function quietly(order: Promise<unknown>): void {
  order.catch((error: unknown) => {
    if (!isGone(error)) logLine(textOf(error));
  });
}
