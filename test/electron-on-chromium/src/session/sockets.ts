const RECENT_MS = 30_000;
const ANNOUNCED_WITHIN_MS = 300;
const POLL_MS = 20;

/** What may pass the fence: hosts whose request was let through, and WebSockets that the program allows. */
export type Sockets = {
  /** A request to this URL goes on to the network. */
  readonly passed: (url: string) => void;
  /** A page opens a WebSocket. */
  readonly announced: (url: string) => void;
  /** Asked by the fence for each `host:port`. */
  readonly mayPass: (target: string) => Promise<boolean>;
};

/**
 * The fence sees only a host and a port. A WebSocket is known by the announcement that its page's session brings, which
 * can come a little later; what nobody announces is Chromium's own call, which is refused in silence.
 */
export function createSockets(isAllowed: (url: string) => Promise<boolean>): Sockets {
  const passed = new Map<string, number>();
  const announced = new Set<string>();
  const find = (target: string) => [...announced].find((url) => targetOf(url) === target);
  const forgetOld = () => {
    for (const [target, time] of passed) if (Date.now() - time > RECENT_MS) passed.delete(target);
  };
  return {
    passed(url) {
      forgetOld();
      passed.set(targetOf(url), Date.now());
    },
    announced: (url) => void announced.add(url),
    async mayPass(target) {
      forgetOld();
      if (passed.has(target)) return true;
      const deadline = Date.now() + ANNOUNCED_WITHIN_MS;
      let url = find(target);
      while (url === undefined && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        url = find(target);
      }
      if (url === undefined) return false;
      announced.delete(url);
      return isAllowed(url);
    },
  };
}

function targetOf(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  const usual = protocol === 'https:' || protocol === 'wss:' ? '443' : '80';
  return `${hostname}:${port || usual}`;
}
