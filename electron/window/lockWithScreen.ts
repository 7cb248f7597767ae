import type { PowerMonitor } from 'electron';

/** Who locks the screen or shuts the lid has left the desk; `isWanted` says whether that is to close a register. */
export function lockWithScreen(
  monitor: Pick<PowerMonitor, 'on'>,
  { isWanted, lock }: { readonly isWanted: () => boolean; readonly lock: () => void },
): void {
  const onLeave = () => {
    if (isWanted()) lock();
  };
  // Windows and macOS tell of the lock; Linux of neither in every desktop, where sleep is told.
  monitor.on('lock-screen', onLeave);
  monitor.on('suspend', onLeave);
}
