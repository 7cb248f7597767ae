import { describe, expect, it } from 'vitest';
import { asAppError } from '../../../electron/storage/fileFailures';
import { AppError, type Failure } from '../../../shared/errors';
import { systemError } from './faultyFileSystem';
import { failing } from './storageDesk';

const path = 'register.ropa.json';

describe('an error of the file system', () => {
  it.each<[string, Failure]>([
    ['ENOENT', { code: 'fileMissing', path }],
    ['ENOTDIR', { code: 'fileMissing', path }],
    ['EISDIR', { code: 'fileIsFolder', path }],
    ['EACCES', { code: 'fileNoAccess', path }],
    ['EPERM', { code: 'fileNoAccess', path }],
    ['EEXIST', { code: 'fileExists', path }],
    ['EBUSY', { code: 'fileBusy', path }],
    ['ENOSPC', { code: 'diskFull', path }],
    ['EDQUOT', { code: 'diskFull', path }],
    ['EROFS', { code: 'diskReadOnly', path }],
    ['ENAMETOOLONG', { code: 'pathTooLong', path }],
    ['EMFILE', { code: 'fileFailed', path, reason: 'EMFILE' }],
    ['ELOOP', { code: 'fileFailed', path, reason: 'ELOOP' }],
  ])('%s has a code of ours', (errno, failure) => {
    expect(asAppError(systemError(errno), path)).toEqual(failing(failure));
  });

  it('that says the file is not there means what was being done', () => {
    expect(asAppError(systemError('ENOENT'), path, 'fileGone')).toEqual(failing({ code: 'fileGone', path }));
    expect(asAppError(systemError('ENOENT'), path, 'folderMissing')).toEqual(
      failing({ code: 'folderMissing', path }),
    );
  });

  it('keeps the error it came from', () => {
    const cause = systemError('EIO');
    expect(asAppError(cause, path)).toHaveProperty('cause', cause);
  });

  it('is not made of a failure that has a code already, nor of a bug', () => {
    const failure = new AppError({ code: 'exportBusy' });
    const bug = new TypeError('undefined is not a function');
    expect([asAppError(failure, path), asAppError(bug, path), asAppError('text', path)]).toEqual([
      failure,
      bug,
      'text',
    ]);
  });
});
