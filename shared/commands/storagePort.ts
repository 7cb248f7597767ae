/** How a value becomes a file's text and back; the register's own is `register/codec.ts` and `register/canonical.ts`. */
export type Codec<T> = {
  /** Throws an AppError for a value that cannot be used. `newer` means: written by a newer program, may be shown only. */
  decode(value: unknown, path: string): { data: T; version: 'current' | 'older' | 'newer' };
  encode(data: T): string;
  /** Throws an AppError for what `decode` would refuse once it is written; without it, that is found by reading all of it. */
  refuseUnreadable?(data: T, path: string): void;
  /** What was read again, with everything in it that is still the same as the same object. */
  keep?(before: T, next: T): T;
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
  readonly lock: FileLock;
};

/** The lock on an open file: a passphrase, which is in this program's memory only and never told. */
export type FileLock = {
  /** Undefined for a file that anybody can read. */
  passphrase(): string | undefined;
  /** Saves the file under another passphrase, or readable for undefined; what stands there until then stays whole. */
  change(passphrase: string | undefined): Promise<void>;
  /** Removes the file, as long as it is what was last read or saved: another one has taken its place. */
  removeReplaced(): Promise<void>;
};

/** Somebody who has the same file open, as their own program says. */
export type Presence = { readonly user: string; readonly host: string; readonly since: string };

/** Another file beside a register that holds a version of it, such as a sync client's "conflicted copy". */
export type RegisterCopy = {
  readonly path: string;
  readonly changedAt: string;
  /** Found by its name alone: what is in it only its passphrase tells. */
  readonly isLocked?: boolean;
};

/** What goes on around an open file. */
export type Surroundings = {
  /** Tells others that the file is open here, and who else has it open. Gives the way to stop. */
  showPresence(path: string, onOthers: (others: readonly Presence[]) => void): () => Promise<void>;
  /** Only ever read, and never removed by us. */
  copiesOf(path: string, registerId: string): Promise<readonly RegisterCopy[]>;
};

export type RegisterStorage<T> = {
  /**
   * Opens a locked file with what was given for it, else with what was given before in this session (passphraseNeeded,
   * passphraseWrong).
   */
  open(path: string, passphrase?: string): Promise<RegisterFile<T>>;
  /**
   * Writes a new file. One that exists is refused (fileExists), or with `replace` backed up and replaced. Locked where a
   * passphrase is given, which a name that ends as a locked file demands. With the rights of the file `like`, where one is
   * named, so that nobody can read it who could not read that one.
   */
  create(
    path: string,
    data: T,
    how: { replace: boolean; passphrase?: string | undefined; like?: string },
  ): Promise<RegisterFile<T>>;
  /** Forgets the passphrases that were given, or all but one. */
  forgetPassphrases(except?: string): void;
};
