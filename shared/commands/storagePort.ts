/** How a value becomes a file's text and back; the register's own is `register/codec.ts` and `register/canonical.ts`. */
export type Codec<T> = {
  /** Throws an AppError for a value that cannot be used. `newer` means: written by a newer program, may be shown only. */
  decode(value: unknown, path: string): { data: T; version: 'current' | 'older' | 'newer' };
  encode(data: T): string;
};

/** What happened to a watched file; `back`: what was told is over, and the file is as this program knows it. */
export type FileChange = 'changed' | 'gone' | 'back';

/** One open file. Failures are AppErrors; after a failed save or reload `current()` still is what it was. */
export type RegisterFile<T> = {
  readonly path: string;
  /** `newerVersion`: made by a newer program, never saved. `readOnly`: the file or its folder may not be written. */
  readonly access: 'writable' | 'newerVersion' | 'readOnly';
  /** As last read or saved. Give `save` a whole new value; a change in this one would not be noticed as unsaved. */
  current(): T;
  /** Fails with fileChanged, fileGone or fileEmpty rather than write over what somebody else did to the file. */
  save(data: T): Promise<void>;
  /** Reads the file again; the next save is compared with what was read here. */
  reload(): Promise<T>;
  /**
   * Tells when the file is not what was last read or saved, each other content once, and when it is that again after all.
   * Gives the way to stop.
   */
  watch(onChange: (change: FileChange) => void): () => void;
};

/** Somebody who has the same file open, as their own program says. */
export type Presence = { readonly user: string; readonly host: string; readonly since: string };

/** Another file beside a register that holds a version of it, such as a sync client's "conflicted copy". */
export type RegisterCopy = { readonly path: string; readonly changedAt: string };

/** What goes on around an open file. */
export type Surroundings = {
  /** Tells others that the file is open here, and who else has it open. Gives the way to stop. */
  showPresence(path: string, onOthers: (others: readonly Presence[]) => void): () => Promise<void>;
  /** Only ever read, and never removed by us. */
  copiesOf(path: string, registerId: string): Promise<readonly RegisterCopy[]>;
};

export type RegisterStorage<T> = {
  open(path: string): Promise<RegisterFile<T>>;
  /** Writes a new file. One that exists is refused (fileExists), or with `replace` backed up and replaced. */
  create(path: string, data: T, how: { replace: boolean }): Promise<RegisterFile<T>>;
};
