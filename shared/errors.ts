import type { Feature } from './policy/policy';

/**
 * Every expected failure, as data. Each code has a text in both languages in `i18n/errorTexts.ts`: what happened,
 * what is safe, what to do now. A code without texts does not compile. Anything else that goes wrong is a bug.
 */
export type Failure =
  | { readonly code: 'fileMissing'; readonly path: string }
  | { readonly code: 'fileEmpty'; readonly path: string }
  | { readonly code: 'fileUtf16'; readonly path: string }
  | { readonly code: 'fileHasNul'; readonly path: string }
  | { readonly code: 'fileNotUtf8'; readonly path: string }
  | { readonly code: 'fileHasMergeMarkers'; readonly path: string; readonly line: number }
  | { readonly code: 'fileNotJson'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly code: 'fileDuplicateKey'; readonly path: string; readonly key: string; readonly line: number }
  | { readonly code: 'fileForbiddenKey'; readonly path: string; readonly key: string; readonly line: number }
  | {
      readonly code: 'fileUnsafeNumber';
      readonly path: string;
      readonly value: string;
      readonly line: number;
    }
  | { readonly code: 'fileTooDeep'; readonly path: string; readonly limit: number }
  | {
      readonly code: 'fileTooLarge';
      readonly path: string;
      readonly megabytes: number;
      readonly limit: number;
    }
  /** A warning: it can be worked with, but each save takes long. */
  | { readonly code: 'fileLarge'; readonly path: string; readonly megabytes: number; readonly limit: number }
  | { readonly code: 'fileNotRegister'; readonly path: string }
  | {
      readonly code: 'fileWrongShape';
      readonly path: string;
      readonly where: string;
      readonly problem: string;
    }
  | { readonly code: 'fileDuplicateId'; readonly path: string; readonly id: string }
  | { readonly code: 'fileNewerVersion'; readonly path: string; readonly version: number }
  | { readonly code: 'fileOtherRegister'; readonly path: string }
  | { readonly code: 'mergeIntoExtract'; readonly path: string }
  | { readonly code: 'notWordName'; readonly path: string }
  | { readonly code: 'exportTooLarge'; readonly path: string }
  | { readonly code: 'fileIsFolder'; readonly path: string }
  | { readonly code: 'fileNoAccess'; readonly path: string }
  | { readonly code: 'fileExists'; readonly path: string }
  | { readonly code: 'fileChanged'; readonly path: string }
  | { readonly code: 'fileGone'; readonly path: string }
  | { readonly code: 'fileBusy'; readonly path: string }
  | { readonly code: 'fileInUse'; readonly path: string; readonly keptIn: string }
  | { readonly code: 'folderMissing'; readonly path: string }
  | { readonly code: 'diskFull'; readonly path: string }
  | { readonly code: 'diskReadOnly'; readonly path: string }
  | { readonly code: 'pathTooLong'; readonly path: string }
  | { readonly code: 'fileFailed'; readonly path: string; readonly reason: string }
  | { readonly code: 'backupFailed'; readonly path: string; readonly reason: string }
  | { readonly code: 'unsavedWorkUnreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'settingsDamaged'; readonly path: string; readonly keptIn: string }
  /** A locked file, for which no passphrase was given yet. */
  | { readonly code: 'passphraseNeeded'; readonly path: string }
  /** Also for a locked file that is damaged, or locked in another way: nothing tells the two apart. */
  | { readonly code: 'passphraseWrong'; readonly path: string }
  | { readonly code: 'passphraseEmpty' }
  /** An administrator settled that registers are locked. */
  | { readonly code: 'encryptionRequired'; readonly path: string }
  /** A warning: the register is locked, and the readable file of before could not be removed. */
  | { readonly code: 'plainLeft'; readonly path: string; readonly reason: string }
  /** A warning: earlier versions that still are readable, or locked with an earlier passphrase. */
  | { readonly code: 'backupsNotLocked'; readonly path: string; readonly count: number }
  | { readonly code: 'mergeLocked'; readonly path: string }
  | { readonly code: 'noRegisterOpen' }
  | { readonly code: 'recordMissing'; readonly id: string }
  | { readonly code: 'recordChangedByOther'; readonly name: string }
  | { readonly code: 'recordRemovedByOther'; readonly name: string }
  /** Somebody else changed since what a step that is to be undone had changed. */
  | { readonly code: 'stepOvertaken'; readonly name: string }
  /** An earlier state is on screen, which cannot be changed. */
  | { readonly code: 'pastShown' }
  /** What was looked at before merging is not what stands in the files now. */
  | { readonly code: 'mergeOutdated' }
  /** In a file with the questions of a merge; `where` is the question, or the place in the file. */
  | { readonly code: 'answerUnfit'; readonly path: string; readonly where: string }
  | { readonly code: 'invalidInput'; readonly where: string }
  /** The history does not hold the state that a report is to be compared with. */
  | { readonly code: 'stateNotFound'; readonly since: string }
  /** A report without data inside, or with data that cannot be read. */
  | { readonly code: 'reportHasNoData'; readonly path: string }
  /** One document of a set carries a part of the data; the main one has all of it. */
  | { readonly code: 'reportHasPart'; readonly path: string; readonly main: string }
  | { readonly code: 'templateNotWord'; readonly path: string }
  | { readonly code: 'templateTooLarge'; readonly path: string }
  | { readonly code: 'templateUnsafe'; readonly path: string }
  | { readonly code: 'officeMissing'; readonly path: string }
  | { readonly code: 'pdfFailed'; readonly path: string }
  /** Word or another program has the document open that a report would take the place of. */
  | { readonly code: 'documentOpen'; readonly path: string }
  | { readonly code: 'exportBusy' }
  | { readonly code: 'exportNotFinal'; readonly count: number }
  /** The administrator asks that more than Article 30 is met. */
  | { readonly code: 'exportBelowMinimum'; readonly count: number }
  /** The administrator of this computer switched it off. */
  | { readonly code: 'switchedOff'; readonly feature: Feature }
  /** The administrator of this computer settled it, so that the person cannot. */
  | { readonly code: 'settledByAdministrator' }
  | { readonly code: 'exportFailed'; readonly path: string; readonly reason: string }
  | { readonly code: 'unexpected'; readonly reference: string };

export type FailureCode = Failure['code'];

/** An expected failure on its way to the person. The only class in the house: `throw` and `instanceof` need one. */
export class AppError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.code, options);
    this.name = 'AppError';
    this.failure = failure;
  }
}

/** What every command gives back: a value, or a failure as data. Nothing throws over the bridge. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };
