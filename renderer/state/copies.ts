import { api } from '../api';
import { appNow, setApp, useApp } from './appStore';

/**
 * Looks for other versions beside the file when one is opened, and when the person comes back to the window. Gives the
 * way to stop.
 */
export function followCopies(): () => void {
  const look = () => void lookForCopies();
  window.addEventListener('focus', look);
  const stop = useApp.subscribe((now, before) => {
    if (now.opened?.path !== before.opened?.path) look();
  });
  return () => {
    window.removeEventListener('focus', look);
    stop();
  };
}

/** Nothing of them is removed; they are told of again when they change, or at the next start. */
export function putOffCopies(): void {
  const { copies, copiesPutOff } = appNow();
  setApp({ copies: [], copiesPutOff: new Set([...copiesPutOff, ...copies.map(keyOf)]) });
}

export async function lookForCopies(): Promise<void> {
  const path = appNow().opened?.path;
  if (path === undefined || path === '') {
    if (appNow().copies.length > 0) setApp({ copies: [] });
    return;
  }
  const result = await api().registerCopies();
  // A look that fails, such as on a share that is away for a moment, is no news: the next one tells.
  if (!result.ok || appNow().opened?.path !== path) return;
  const copies = result.value.filter((copy) => !appNow().copiesPutOff.has(keyOf(copy)));
  if (copies.length > 0 || appNow().copies.length > 0) setApp({ copies });
}

function keyOf({ handle, changedAt }: { readonly handle: string; readonly changedAt: string }): string {
  return `${handle} ${changedAt}`;
}
