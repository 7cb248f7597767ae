import type { Opened } from '../../shared/commands/contract';
import type { Failure, Result } from '../../shared/errors';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { newerCopy } from './newerCopy';
import { showOpened } from './opening';

/** Opens the locked file that could not be opened last; what was wrong, when it stays locked. */
export async function openLocked(passphrase: string): Promise<Failure | undefined> {
  const result = await api().openLocked({ passphrase });
  if (!result.ok) return result.error;
  showOpened(result.value);
  return undefined;
}

/** Gives the open register a passphrase, or another one; what was wrong, when it is as it was. */
export async function lockFile(current: string, passphrase: string): Promise<Failure | undefined> {
  const how = current === '' ? 'locked' : 'changed';
  return changed(await api().lockFile({ current, passphrase }), how);
}

/** Makes the file of the open register readable again. */
export async function unlockFile(passphrase: string): Promise<Failure | undefined> {
  return changed(await api().unlockFile({ passphrase }), 'unlocked');
}

/** Gives the passphrase of another file, such as one that is to be merged. */
export async function givePassphrase(handle: string, passphrase: string): Promise<Failure | undefined> {
  const result = await api().givePassphrase({ handle, passphrase });
  return result.ok ? undefined : result.error;
}

/** Closes a locked register until somebody gives its passphrase. What is typed and not saved is kept, locked too. */
export async function lockNow(): Promise<void> {
  const { opened, unsaved } = appNow();
  if (opened?.isLocked !== true) return;
  // Nothing is lost for being away from the desk: where it cannot be kept, the register stays open and says why.
  if ((await unsaved?.keepNow?.()) === false) return;
  setApp({ opened: undefined, unsaved: undefined, question: undefined, page: { kind: 'starting' } });
  const result = await api().lockNow();
  if (!result.ok) setApp({ page: { kind: 'notOpened', failure: result.error } });
}

/** After how many minutes without input the register is closed; 0 for never. */
export async function chooseLockAfter(minutes: number): Promise<void> {
  setApp({ lockAfter: minutes });
  const result = await api().setLockAfter({ minutes });
  if (!result.ok) setApp({ problem: result.error });
}

const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const MINUTE = 60_000;

/** Closes a locked register when nobody touched keys or mouse for as long as was chosen. */
export function lockWhenIdle(): () => void {
  let last = Date.now();
  const onInput = () => {
    last = Date.now();
  };
  for (const name of INPUTS) window.addEventListener(name, onInput, { capture: true, passive: true });
  // Looked at, not waited for: a computer that slept has lost no time for whoever opens it.
  const timer = setInterval(() => {
    const { lockAfter, opened } = appNow();
    if (lockAfter === 0 || opened?.isLocked !== true) return;
    if (Date.now() - last >= lockAfter * MINUTE) void lockNow();
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    for (const name of INPUTS) window.removeEventListener(name, onInput, { capture: true });
  };
}

const LOOK_MS = 5_000;

function changed(result: Result<Opened | null>, how: 'locked' | 'changed' | 'unlocked'): Failure | undefined {
  if (!result.ok) return result.error;
  const { value } = result;
  if (value === null) return undefined;
  const toast = { kind: 'lockChanged', how, file: value.fileName } as const;
  setApp({ opened: newerCopy(value), savedAt: new Date(), question: undefined, toast });
  return undefined;
}
