import type { Stats } from 'node:fs';
import * as nodeFileSystem from 'node:fs/promises';

type WriteArguments = [bytes: Uint8Array, offset: number, length: number, position: number];

/** What the storage uses of an open file. */
export type OpenFile = {
  readonly write: (...what: WriteArguments) => Promise<{ bytesWritten: number }>;
  readonly readFile: () => Promise<Buffer>;
  readonly sync: () => Promise<void>;
  readonly stat: () => Promise<Stats>;
  readonly chmod: (mode: number) => Promise<void>;
  readonly chown: (user: number, group: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What the storage uses of `node:fs/promises`: the one seam, so that tests can fail or stop any operation. */
export type FileSystem = {
  readonly open: (path: string, flags: string, mode?: number) => Promise<OpenFile>;
  readonly stat: (path: string) => Promise<Stats>;
  readonly lstat: (path: string) => Promise<Stats>;
  readonly realpath: (path: string) => Promise<string>;
  readonly access: (path: string, mode: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly mkdir: (path: string, how: { recursive: true; mode: number }) => Promise<string | undefined>;
  readonly chmod: (path: string, mode: number) => Promise<void>;
  readonly readdir: (path: string) => Promise<string[]>;
};

export const realFileSystem: FileSystem = nodeFileSystem;

/** How long the storage waits for others, in milliseconds. */
export type Patience = {
  /** Virus scanners, indexers and sync clients hold a file for up to a minute, as VS Code and graceful-fs found. */
  readonly renameMs: number;
  /** For opening a file or making the lock while another program holds it for a moment. */
  readonly refusalMs: number;
  /** Longer than the longest save of somebody else, which may itself wait `renameMs`. */
  readonly lockMs: number;
  /** A lock that does not change for so long belongs to a program that is gone. */
  readonly staleLockMs: number;
  /** How often a saver changes its lock to show that it lives. */
  readonly heartbeatMs: number;
};

export const PRODUCTION_PATIENCE: Patience = {
  renameMs: 60_000,
  refusalMs: 2_000,
  lockMs: 120_000,
  staleLockMs: 10_000,
  heartbeatMs: 1_000,
};

/** The surroundings of every storage function. */
export type Surroundings = {
  readonly fileSystem: FileSystem;
  readonly patience: Patience;
  readonly now: () => Date;
};

export const REAL_SURROUNDINGS: Surroundings = {
  fileSystem: realFileSystem,
  patience: PRODUCTION_PATIENCE,
  now: () => new Date(),
};
