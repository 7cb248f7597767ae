import { AppError, type Failure } from '../../shared/errors';

/** What a missing file means depends on what was asked: opening, saving again, or making a new file. */
export type WhenMissing = 'fileMissing' | 'fileGone' | 'folderMissing';

/** The file system's error as an AppError; one that is an AppError already, or a bug, comes back as it is. */
export function asAppError(error: unknown, path: string, whenMissing: WhenMissing = 'fileMissing'): unknown {
  const errno = errnoOf(error);
  if (error instanceof AppError || errno === undefined) return error;
  return new AppError(failureOf(errno, path, whenMissing), { cause: error });
}

/** The code of a Node error (`ENOENT`), or undefined for anything else. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The shortest true reason of any error, for the brackets at the end of a message. */
export function reasonOf(error: unknown): string {
  if (error instanceof AppError) return error.failure.code;
  return errnoOf(error) ?? 'unexpected';
}

/** Whether the file system refused for now: Windows says EPERM, EACCES or EBUSY while another program has the file. */
export function isRefusal(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '');
}

type PathFailure = Extract<
  Failure,
  {
    code:
      | 'fileIsFolder'
      | 'fileNoAccess'
      | 'fileExists'
      | 'fileBusy'
      | 'diskFull'
      | 'diskReadOnly'
      | 'pathTooLong';
  }
>['code'];

const codes: Readonly<Partial<Record<string, PathFailure>>> = {
  EISDIR: 'fileIsFolder',
  EACCES: 'fileNoAccess',
  EPERM: 'fileNoAccess',
  EEXIST: 'fileExists',
  EBUSY: 'fileBusy',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'diskReadOnly',
  ENAMETOOLONG: 'pathTooLong',
};

function failureOf(errno: string, path: string, whenMissing: WhenMissing): Failure {
  // ENOTDIR: a part of the path that should be a folder is a file now, so the file itself is not there either.
  if (errno === 'ENOENT' || errno === 'ENOTDIR') return { code: whenMissing, path };
  const code = codes[errno];
  return code === undefined ? { code: 'fileFailed', path, reason: errno } : { code, path };
}
