import { pathToFileURL } from 'node:url';

/** What the log keeps of an error: never its message, which may quote what stands in a field. */
export type ErrorEntry = {
  readonly name: string;
  readonly code: string;
  readonly stack: readonly string[];
  readonly cause: ErrorEntry | null;
};

const MAX_CAUSES = 3;
const MAX_FRAMES = 30;

/** Describes an error without a word of its message, and without the names of the person's own folders. */
export function errorEntry(error: unknown, programFolder: string): ErrorEntry {
  return entryOf(error, programFolder, MAX_CAUSES);
}

function entryOf(error: unknown, programFolder: string, causesLeft: number): ErrorEntry {
  if (!(error instanceof Error)) return { name: typeof error, code: '', stack: [], cause: null };
  const { cause } = error;
  return {
    name: plainWord(error.name, 'Error'),
    code: plainWord('code' in error ? error.code : undefined, ''),
    stack: framesOf(error, programFolder),
    cause: cause === undefined || causesLeft === 0 ? null : entryOf(cause, programFolder, causesLeft - 1),
  };
}

// A name or code is made by code and is one word; anything else could have been made of data.
function plainWord(value: unknown, fallback: string): string {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(value) ? value : fallback;
}

// The stack begins with the kind of error and the message. When these cannot be cut off exactly, for instance because
// the message was changed later, no line of the stack is safe to keep.
function framesOf(error: Error, programFolder: string): string[] {
  const { message, stack = '' } = error;
  const kind = /^[\w$. [\]]{1,100}/.exec(stack)?.[0] ?? '';
  const header = message === '' ? `${kind}\n` : `${kind}: ${message}\n`;
  if (!stack.startsWith(header)) return [];
  return stack
    .slice(header.length)
    .split('\n')
    .slice(0, MAX_FRAMES)
    .flatMap((line) => frame(line, programFolder));
}

const FRAME = /^ {4}at (?:([\w.$<>[\] ]{1,120}) \()?(.{1,500}):(\d+):(\d+)\)?$/;

function frame(line: string, programFolder: string): string[] {
  const [, where = '', file = '', row = '', column = ''] = FRAME.exec(line) ?? [];
  if (file === '') return [];
  return [`${where} ${shortPath(file, programFolder)}:${row}:${column}`.trim()];
}

function shortPath(file: string, programFolder: string): string {
  const plain = file.replaceAll('\\', '/');
  const folders = [programFolder.replaceAll('\\', '/'), pathToFileURL(programFolder).pathname];
  const folder = folders.find((start) => plain.includes(`${start}/`));
  if (folder !== undefined) return plain.slice(plain.indexOf(`${folder}/`) + folder.length + 1);
  return plain.slice(plain.lastIndexOf('/') + 1);
}
