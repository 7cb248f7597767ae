import type { FailureCode } from '../../shared/errors';
import { api } from '../api';
import { setApp } from './appStore';

/** Shows the folder with earlier versions; where that fails, the page says why. */
export function showBackups(): void {
  void api()
    .showBackups()
    .then((result) => {
      if (!result.ok) setApp({ problem: result.error });
    });
}

/** Whether a failure is one that a backup helps against, or that is about backups. */
export function concernsBackups(code: FailureCode): boolean {
  return BACKUPS.has(code);
}

const BACKUPS: ReadonlySet<FailureCode> = new Set([
  'fileMissing',
  'fileEmpty',
  'fileHasNul',
  'fileNotJson',
  'fileDuplicateKey',
  'fileForbiddenKey',
  'fileWrongShape',
  'fileDuplicateId',
  'backupFailed',
]);
