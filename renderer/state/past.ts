import type { Opened } from '../../shared/commands/contract';
import type { Result } from '../../shared/errors';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { leaveFor } from './leaving';
import { newerCopy } from './newerCopy';

/** Shows the register as it was right after an entry. */
export function showStateAfter(entry: string): void {
  leaveFor(() => void show(() => api().showState({ entry, date: '' })));
}

/** Shows the register as it was at the end of a day, YYYY-MM-DD. */
export function showStateOn(date: string): void {
  leaveFor(() => void show(() => api().showState({ entry: '', date })));
}

export function showNow(): void {
  leaveFor(() => void show(() => api().showNow()));
}

async function show(ask: () => Promise<Result<Opened>>): Promise<void> {
  const result = await ask();
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  // A form on screen begins again: its record may say something else in this state, or not be there.
  setApp({ opened: newerCopy(result.value), revision: appNow().revision + 1, problem: undefined });
}
