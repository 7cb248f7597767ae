import type { FailureCode } from '../../shared/errors';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { newerCopy } from './newerCopy';

let isSavingAs = false;

/** Everything under another name, and then what stands in the form too: the first file stays as it was. */
export async function saveAs(): Promise<void> {
  const { opened, unsaved } = appNow();
  if (opened === undefined || isSavingAs) return;
  isSavingAs = true;
  const result = await api()
    .saveAs()
    .finally(() => {
      isSavingAs = false;
    });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  if (result.value === null) return;
  setApp({ opened: newerCopy(result.value), savedAt: new Date(), problem: undefined });
  const isSaved = (await unsaved?.save()) ?? true;
  if (isSaved) setApp({ toast: { kind: 'savedAs', name: result.value.fileName } });
}

/** Whether a failure leaves the way of saving the register under another name, or on another disk. */
export function canSaveElsewhere(code: FailureCode): boolean {
  return ELSEWHERE.has(code);
}

const ELSEWHERE: ReadonlySet<FailureCode> = new Set([
  'fileMissing',
  'fileGone',
  'fileEmpty',
  'fileNotRegister',
  'fileNewerVersion',
  'fileOtherRegister',
  'fileNoAccess',
  'fileIsFolder',
  'fileFailed',
  'fileInUse',
  'folderMissing',
  'diskFull',
  'diskReadOnly',
  'pathTooLong',
]);
