import { readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

const POLL_MS = 25;
const PATIENCE_MS = 10_000;

/**
 * Waits until no other Chromium holds the profile. After the main process was killed, its Chromium needs a moment to
 * notice; a new one started in that moment would hand itself over to the dying one and end.
 */
export async function waitForProfile(folder: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let holder = holderOf(folder); holder !== undefined; holder = holderOf(folder)) {
    if (Date.now() > deadline) {
      throw new Error(`electron stand-in: process ${holder} already uses ${folder}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

// Chromium's lock is a symbolic link whose target reads `<host>-<process>`. It stays behind when Chromium is killed, and
// the number may be another program's by then.
function holderOf(folder: string): string | undefined {
  try {
    const holder = /-(\d+)$/.exec(readlinkSync(path.join(folder, 'SingletonLock')))?.[1];
    return readFileSync(`/proc/${holder ?? ''}/cmdline`, 'utf8').includes(folder) ? holder : undefined;
  } catch {
    return undefined;
  }
}
