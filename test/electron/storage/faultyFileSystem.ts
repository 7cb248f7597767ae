import { realFileSystem, type FileSystem, type OpenFile } from '../../../electron/storage/fileSystem';

/** Called before the Nth file operation, counted from 1; throws to make it fail, or ends the process. */
export type BeforeOperation = (number: number, name: string, path: string) => void;

export type FaultyFileSystem = FileSystem & {
  /** The operations so far: `open`, `file.write`, `rename` … */
  readonly operations: string[];
};

/** The real file system, with each operation announced first. A write that fails has written half of its bytes. */
export function faultyFileSystem(before: BeforeOperation): FaultyFileSystem {
  const operations: string[] = [];
  const announce = (name: string, path: string): void => {
    operations.push(name);
    before(operations.length, name, path);
  };
  const wrapped = Object.entries(realOperations).map(([name, operation]) => [
    name,
    async (path: string, ...rest: unknown[]) => {
      announce(name, path);
      const result = await operation(path, ...rest);
      return name === 'open' ? faultyFile(result as OpenFile, path, announce) : result;
    },
  ]);
  return { ...(Object.fromEntries(wrapped) as FileSystem), operations };
}

type Operation = (path: string, ...rest: unknown[]) => Promise<unknown>;

// The methods differ in their parameters only, and the wrapper passes them on as they are.
const realOperations = {
  open: realFileSystem.open,
  stat: realFileSystem.stat,
  lstat: realFileSystem.lstat,
  realpath: realFileSystem.realpath,
  access: realFileSystem.access,
  rename: realFileSystem.rename,
  unlink: realFileSystem.unlink,
  mkdir: realFileSystem.mkdir,
  chmod: realFileSystem.chmod,
  readdir: realFileSystem.readdir,
} as unknown as Readonly<Record<keyof FileSystem, Operation>>;

function faultyFile(file: OpenFile, path: string, announce: (name: string, path: string) => void): OpenFile {
  const plain = <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
    announce(`file.${name}`, path);
    return run();
  };
  return {
    write: async (...place) => {
      try {
        announce('file.write', path);
      } catch (error) {
        const [bytes, offset, length, position] = place;
        await file.write(bytes, offset, length >> 1, position);
        throw error;
      }
      return file.write(...place);
    },
    readFile: async () => plain('readFile', () => file.readFile()),
    sync: async () => plain('sync', () => file.sync()),
    stat: async () => plain('stat', () => file.stat()),
    chmod: async (mode) => plain('chmod', () => file.chmod(mode)),
    chown: async (user, group) => plain('chown', () => file.chown(user, group)),
    close: async () => {
      try {
        announce('file.close', path);
      } finally {
        // The descriptor is given back even by a close that fails.
        await file.close();
      }
    },
  };
}

/** An error as Node gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}
