import { describe, expect, it } from 'vitest';
import type { Failure, FailureCode } from '../../../shared/errors';
import { errorTexts, failureText } from '../../../shared/i18n/errorTexts';
import { LANGUAGES } from '../../../shared/i18n/text';

const path = '/share/register.ropa.json';
const reason = 'EIO';

/** One failure of every code, with all the data it carries. A new code does not compile until it stands here. */
const failures: { readonly [Code in FailureCode]: Extract<Failure, { code: Code }> } = {
  fileMissing: { code: 'fileMissing', path },
  fileEmpty: { code: 'fileEmpty', path },
  fileUtf16: { code: 'fileUtf16', path },
  fileHasNul: { code: 'fileHasNul', path },
  fileNotUtf8: { code: 'fileNotUtf8', path },
  fileHasMergeMarkers: { code: 'fileHasMergeMarkers', path, line: 12 },
  fileNotJson: { code: 'fileNotJson', path, line: 8214, column: 22 },
  fileDuplicateKey: { code: 'fileDuplicateKey', path, key: 'name', line: 12 },
  fileForbiddenKey: { code: 'fileForbiddenKey', path, key: '__proto__', line: 12 },
  fileUnsafeNumber: { code: 'fileUnsafeNumber', path, value: '1e400', line: 12 },
  fileTooDeep: { code: 'fileTooDeep', path, limit: 64 },
  fileLarge: { code: 'fileLarge', path, megabytes: 120.5, limit: 200 },
  fileTooLarge: { code: 'fileTooLarge', path, megabytes: 50.1, limit: 50 },
  fileNotRegister: { code: 'fileNotRegister', path },
  fileWrongShape: { code: 'fileWrongShape', path, where: 'activities[3].name', problem: 'expected string' },
  fileDuplicateId: { code: 'fileDuplicateId', path, id: 'a' },
  fileNewerVersion: { code: 'fileNewerVersion', path, version: 99 },
  fileOtherRegister: { code: 'fileOtherRegister', path },
  mergeIntoExtract: { code: 'mergeIntoExtract', path },
  notWordName: { code: 'notWordName', path },
  documentOpen: { code: 'documentOpen', path },
  exportTooLarge: { code: 'exportTooLarge', path },
  fileIsFolder: { code: 'fileIsFolder', path },
  fileNoAccess: { code: 'fileNoAccess', path },
  fileExists: { code: 'fileExists', path },
  fileChanged: { code: 'fileChanged', path },
  fileGone: { code: 'fileGone', path },
  fileBusy: { code: 'fileBusy', path },
  fileInUse: { code: 'fileInUse', path, keptIn: '/share/kept.json' },
  folderMissing: { code: 'folderMissing', path },
  diskFull: { code: 'diskFull', path },
  diskReadOnly: { code: 'diskReadOnly', path },
  pathTooLong: { code: 'pathTooLong', path },
  fileFailed: { code: 'fileFailed', path, reason },
  backupFailed: { code: 'backupFailed', path, reason },
  unsavedWorkUnreadable: { code: 'unsavedWorkUnreadable', path, reason },
  settingsDamaged: { code: 'settingsDamaged', path, keptIn: '/share/kept.json' },
  passphraseNeeded: { code: 'passphraseNeeded', path },
  passphraseWrong: { code: 'passphraseWrong', path },
  passphraseEmpty: { code: 'passphraseEmpty' },
  encryptionRequired: { code: 'encryptionRequired', path },
  plainLeft: { code: 'plainLeft', path, reason },
  backupsNotLocked: { code: 'backupsNotLocked', path, count: 3 },
  mergeLocked: { code: 'mergeLocked', path },
  noRegisterOpen: { code: 'noRegisterOpen' },
  recordMissing: { code: 'recordMissing', id: 'a' },
  stepOvertaken: { code: 'stepOvertaken', name: 'V08' },
  pastShown: { code: 'pastShown' },
  mergeOutdated: { code: 'mergeOutdated' },
  recordRemovedByOther: { code: 'recordRemovedByOther', name: 'Marketing' },
  recordChangedByOther: { code: 'recordChangedByOther', name: 'Marketing' },
  answerUnfit: { code: 'answerUnfit', path: 'out.conflicts.json', where: '/activities/1/name' },
  invalidInput: { code: 'invalidInput', where: 'name' },
  exportBusy: { code: 'exportBusy' },
  exportNotFinal: { code: 'exportNotFinal', count: 12 },
  exportBelowMinimum: { code: 'exportBelowMinimum', count: 3 },
  switchedOff: { code: 'switchedOff', feature: 'pdf' },
  settledByAdministrator: { code: 'settledByAdministrator' },
  exportFailed: { code: 'exportFailed', path, reason },
  officeMissing: { code: 'officeMissing', path },
  pdfFailed: { code: 'pdfFailed', path },
  stateNotFound: { code: 'stateNotFound', since: '3' },
  reportHasNoData: { code: 'reportHasNoData', path },
  reportHasPart: { code: 'reportHasPart', path, main: 'r.docx' },
  templateNotWord: { code: 'templateNotWord', path },
  templateTooLarge: { code: 'templateTooLarge', path },
  templateUnsafe: { code: 'templateUnsafe', path },
  unexpected: { code: 'unexpected', reference: 'R-1' },
};

const cases = Object.values<Failure>(failures).map((failure) => [failure.code, failure] as const);

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

describe('the text of a failure', () => {
  it.each(cases)('%s uses only values the failure has, and the same in both languages', (code, failure) => {
    for (const text of Object.values(errorTexts[code])) {
      expect(placeholders(text.nl)).toEqual(placeholders(text.en));
      expect(Object.keys(failure)).toEqual(expect.arrayContaining(placeholders(text.nl)));
    }
  });

  it.each(cases)('%s tells every value that the failure has', (code, failure) => {
    const { title, what } = errorTexts[code];
    const told = new Set([...placeholders(title.nl), ...placeholders(what.nl)]);
    expect([...told].sort()).toEqual(
      Object.keys(failure)
        .filter((key) => key !== 'code')
        .sort(),
    );
  });

  it.each(cases)('%s is written as the house style asks', (code) => {
    const { title, what } = errorTexts[code];
    for (const language of LANGUAGES) {
      expect(title[language]).toMatch(/[^.!]$/);
      // What happened, what is safe, what to do now; a code last, in brackets.
      expect(what[language].match(/\.(?: |$)/g)?.length).toBeGreaterThanOrEqual(2);
      expect(what[language]).toMatch(/(?:\.|: \{reference\}\.|\. \(\{\w+\}\))$/);
      expect(title[language] + what[language]).not.toMatch(/!|\b(?:u|uw|je|jouw|jij|oeps|oops|you|your)\b/i);
    }
  });

  it('is filled with the values, numbers as the language writes them', () => {
    expect(failureText('nl', failures.fileNotJson).what).toContain('leesbaar tot regel 8.214, teken 22.');
    expect(failureText('en', failures.fileNotJson).what).toContain('up to line 8,214, character 22.');
    expect(failureText('nl', failures.fileTooLarge).what).toContain('50,1 MB');
    expect(failureText('nl', failures.recordChangedByOther).title).toContain('“Marketing”');
  });

  it('shows a path as it is, also one that looks like a placeholder', () => {
    const failure = { code: 'fileMissing', path: 'C:\\{path}\\$& {code}.json' } as const;
    expect(failureText('nl', failure).what).toContain('“C:\\{path}\\$& {code}.json”');
  });
});
