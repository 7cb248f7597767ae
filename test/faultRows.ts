/** The tests that prove a row of the fault plan, by file and name; without one, why there is nothing to prove. */
export type FaultRow = {
  readonly what: string;
  readonly tests: readonly (readonly [file: string, name: string])[];
  /** The part of `npm run test:long` that does the same many more times. */
  readonly long?: 'operations' | 'together' | 'inputs' | 'kills' | 'steps';
  readonly notBuilt?: string;
};

const STORAGE = 'test/electron/storage';
const KILLED = `${STORAGE}/registerStorage.slow.test.ts`;
const SAVE = `${STORAGE}/saveFile.test.ts`;
const SYSTEM = `${STORAGE}/fileSystem.slow.test.ts`;
const STRICT = 'test/shared/register/strictJson.test.ts';
const BYTES = `${STORAGE}/decodeBytes.test.ts`;
const CODEC = 'test/shared/register/codec.slow.test.ts';
const DAMAGED = `${STORAGE}/safeFile.slow.test.ts`;
const TEMPLATE = 'test/electron/word/template/withTemplate.test.ts';

/** What the disk, other programs and the system may do: F1 to F16. */
const FAULTS: Readonly<Record<string, FaultRow>> = {
  F1: {
    what: 'kill -9 in mid-save',
    tests: [
      [KILLED, 'has lost no save that it was told is done'],
      [`${STORAGE}/leftovers.test.ts`, 'are removed by the next save when they are over an hour older'],
    ],
    long: 'kills',
  },
  F2: {
    what: 'SIGKILL at every file operation',
    tests: [
      [KILLED, 'leaves the old or the new file whole, at every file operation, and the next save goes on'],
    ],
    long: 'operations',
  },
  F3: {
    what: 'an error at every file operation, 9 codes, once and for ever',
    tests: [[`${STORAGE}/saveFile.slow.test.ts`, 'is a whole save or a failure that leaves the old file']],
    long: 'operations',
  },
  F4: {
    what: 'a disk that is really full',
    tests: [
      [`${STORAGE}/writeAll.slow.test.ts`, 'is told, the old file stays whole, nothing is left behind'],
    ],
    long: 'operations',
  },
  F5: {
    what: 'rename refused, for a while and for ever',
    tests: [
      [SYSTEM, 'waits for a rename that is refused twice, and is saved'],
      [SYSTEM, 'tells where the version is kept when the rename is refused for ever'],
      [`${STORAGE}/moveIntoPlace.test.ts`, 'waits while another program refuses with %s'],
    ],
  },
  F6: { what: 'fsync refused', tests: [[SYSTEM, 'is not called saved when the disk refuses to sync']] },
  F7: {
    what: 'several programs that save one file',
    tests: [[KILLED, 'lose no record, and nobody ever reads a damaged file']],
    long: 'together',
  },
  F8: {
    what: 'a change by another program while the file is open',
    tests: [
      [SAVE, 'is not overwritten when it changed, not even with the same size and time'],
      [SAVE, 'is not overwritten when it changes while another program holds it'],
      ['test/shared/commands/following.test.ts', 'reads what somebody else saved and tells the window'],
      [
        'test/e2e/together.spec.ts',
        'are asked about the one field that both changed, and only the person decides',
      ],
    ],
  },
  F9: {
    what: 'file, folder or share gone, and back',
    tests: [
      [SAVE, 'is not created again when it is gone'],
      [SAVE, 'is not created again when its folder is gone, and is saved when the folder is back'],
      [SYSTEM, 'is told, nothing is made in its place, and the save succeeds when it is back'],
    ],
  },
  F10: {
    what: 'read-only file, folder, disk',
    tests: [
      [SYSTEM, 'opens read-only and stays as it is, when its own mode says so'],
      [SYSTEM, 'opens read-only and stays as it is, when only its folder says so'],
      [SYSTEM, 'opens read-only on a disk that is mounted so'],
    ],
  },
  F11: {
    what: 'copies of sync clients',
    tests: [
      [`${STORAGE}/copies.test.ts`, 'are told by the register inside: %s'],
      [`${STORAGE}/copies.test.ts`, 'are not told by their name: %s with another register'],
      ['test/e2e/together.spec.ts', 'is offered, looked at and merged, and stays where it is'],
    ],
  },
  F12: {
    what: 'clocks that are wrong',
    tests: [
      ['test/shared/history/futureEntry.test.ts', 'are told where an entry has a time that is still to come'],
      ['test/shared/history/futureEntry.test.ts', 'change nothing about what came after what'],
      [`${STORAGE}/backups.test.ts`, 'keep their order and each other when the clock once stood in 2099'],
    ],
  },
  F13: {
    what: 'large files',
    tests: [
      [BYTES, 'are told to be large before they are too large'],
      [SAVE, 'refuses to write more than it could open again'],
    ],
  },
  F14: {
    what: 'power loss, by the order in which the kernel sees the calls',
    tests: [
      [SYSTEM, 'writes, syncs, renames and syncs the folder in that order, as the kernel sees it'],
      [SAVE, 'has each version on the disk before it takes a place, and then the place itself'],
    ],
  },
  F15: {
    what: 'bad states at the start',
    tests: [
      ['test/e2e/start.spec.ts', 'works with damaged settings, and sets them aside'],
      ['test/e2e/start.spec.ts', 'works where nothing can be kept in the profile'],
      ['test/e2e/badStart.spec.ts', 'on a share that has gone since says so, and offers to go on'],
      [`${STORAGE}/saveLock.test.ts`, 'of a program that is gone is taken over'],
    ],
  },
  F16: {
    what: 'random steps against a model in memory',
    tests: [[KILLED, 'lose nothing that was told as saved, step after step']],
    long: 'steps',
  },
};

/** What may stand in a file: J1 to J12. */
const INPUTS: Readonly<Record<string, FaultRow>> = {
  J1: {
    what: 'cut at every byte',
    tests: [[DAMAGED, 'is refused with a code when it is cut, at every byte']],
    long: 'operations',
  },
  J2: {
    what: 'any byte changed, parts mixed up',
    tests: [
      [DAMAGED, 'is refused with a code or says what its bytes say, when any byte is changed'],
      [DAMAGED, 'is refused with a code or says what its bytes say, when parts of it are mixed up at random'],
    ],
    long: 'inputs',
  },
  J3: {
    what: 'wrong types in every field',
    tests: [
      [CODEC, 'is refused with its place, or kept as it is: %s'],
      [CODEC, 'costs that record only, in what can be read of the file'],
    ],
  },
  J4: { what: 'keys of a prototype', tests: [[STRICT, "'__proto__', 'constructor', 'prototype'"]] },
  J5: {
    what: 'equal keys, equal ids',
    tests: [
      [STRICT, 'are refused when they stand twice in one object, at any level'],
      ['test/shared/register/codec.test.ts', 'refuses two things with one id, wherever they stand'],
    ],
  },
  J6: { what: 'depth', tests: [[STRICT, 'is refused at %i levels, without a stack overflow']] },
  J7: { what: 'numbers', tests: [[STRICT, 'refuses a number exactly when it is a large integer']] },
  J8: {
    what: 'encodings',
    tests: [[BYTES, 'are read as UTF-8, with a byte order mark kept off and CR LF left in']],
  },
  J9: {
    what: 'markers of an unfinished git merge',
    tests: [
      [STRICT, "describe('merge markers'"],
      ['test/shared/commands/repairCommands.test.ts', 'are both sides of a merge that nobody finished'],
    ],
  },
  J10: {
    what: 'versions',
    tests: [
      [CODEC, '%j is refused with its place'],
      [CODEC, 'of a newer program is told as such, and kept'],
      [`${STORAGE}/registerStorage.test.ts`, 'opens but is never saved'],
    ],
  },
  J11: { what: 'unknown keys', tests: [[CODEC, 'are still there, each with its value, after three rounds']] },
  J12: { what: 'registers of other programs', tests: [], notBuilt: 'no other format is imported yet' },
};

/** What hostile content may try: X1 to X10. */
const CONTENT: Readonly<Record<string, FaultRow>> = {
  X1: {
    what: 'markup in every text, on every page and in the report',
    tests: [
      ['test/e2e/hostileText.spec.ts', 'is shown as text on every page, and nothing of it runs'],
      ['test/e2e/hostileText.spec.ts', 'is text in the form of a record of %s'],
      [
        'test/electron/word/writeWord.slow.test.ts',
        'opens in python-docx and LibreOffice with what can be kept',
      ],
    ],
  },
  X2: {
    what: 'links',
    tests: [
      ['test/e2e/security.spec.ts', 'by %s is refused'],
      ['test/e2e/hostileText.spec.ts', 'a[href^="javascript"]'],
    ],
  },
  X3: {
    what: 'formulas of a spreadsheet',
    tests: [['test/shared/search/tableText.test.ts', 'has a line for each row and a tab between cells']],
  },
  X4: {
    what: 'packed files: the template, the report that is read',
    tests: [[TEMPLATE, 'refuses what is no Word document, unpacks to too much, or declares entities']],
  },
  X5: {
    what: 'file names',
    tests: [['test/shared/commands/fileNames.test.ts', 'never gives an empty, hidden or path-like name']],
  },
  X6: {
    what: 'characters that XML cannot hold',
    tests: [['test/shared/report/cleanText.test.ts', 'gives only characters of XML 1.0, whatever comes in']],
  },
  X7: {
    what: 'entities in XML',
    tests: [[TEMPLATE, 'refuses what is no Word document, unpacks to too much, or declares entities']],
  },
  X8: { what: 'spreadsheets', tests: [], notBuilt: 'no spreadsheet is imported yet' },
  X9: {
    what: 'search for what a regular expression reads otherwise',
    tests: [
      [
        'test/shared/search/searchIndex.test.ts',
        'searches what regular expressions would read otherwise as it stands',
      ],
      ['test/shared/commands/historyCommands.test.ts', 'tells only entries that hold every word looked for'],
    ],
  },
  X10: {
    what: 'paths out of settings',
    tests: [
      ['test/electron/policy/dialogsInFolder.test.ts', 'dialogs start in the folder of the policy'],
      [`${STORAGE}/recovery.test.ts`, 'stays in its folder whatever the ids are'],
    ],
  },
};

/** Every row of the plan. */
export const FAULT_ROWS: Readonly<Record<string, FaultRow>> = { ...FAULTS, ...INPUTS, ...CONTENT };
