import { api } from '../api';
import { appNow, setApp } from './appStore';
import { leaveFor } from './leaving';
import { newerCopy } from './newerCopy';

/** Shows an earlier version as it was, to read. */
export function lookAtBackup(handle: string): void {
  leaveFor(() => void show(handle));
}

async function show(handle: string): Promise<void> {
  const result = await api().lookAtBackup({ handle });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  setApp({
    ...{ opened: newerCopy(result.value), revision: appNow().revision + 1, problem: undefined },
    page: { kind: 'list', collection: 'activities' },
  });
}

/** Puts an earlier version back; true when it is done. */
export async function restoreBackup(handle: string, at: string): Promise<boolean> {
  const result = await api().restoreBackup({ handle, language: appNow().language });
  if (!result.ok) {
    setApp({ problem: result.error });
    return false;
  }
  if (result.value === null) return false;
  setApp({
    ...{ opened: newerCopy(result.value), savedAt: new Date(), problem: undefined },
    ...{ revision: appNow().revision + 1, toast: { kind: 'backupRestored', at } },
  });
  return true;
}
