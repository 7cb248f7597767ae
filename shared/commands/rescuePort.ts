/** A file that holds an earlier or other version of a register. */
export type RescueFile = {
  readonly path: string;
  /** `leftover`: half-way a save when the program was stopped. `kept`: put aside when it could not take its place. */
  readonly kind: 'backup' | 'leftover' | 'kept';
  /** ISO 8601. */
  readonly at: string;
  readonly bytes: number;
};

export type LenientText = {
  readonly text: string;
  /** What the bytes were taken for. Whatever is no text in it stands as U+0000, which no record survives. */
  readonly encoding: 'utf8' | 'utf16' | 'windows1252';
};

/** What else there is when a register cannot be opened, or has to go back to an earlier version. Only ever reads. */
export type Rescue = {
  /** The versions that this program kept in the person's own profile, latest first. */
  backupsOf(path: string): Promise<readonly RescueFile[]>;
  /** What stands beside the file, latest first. */
  besides(path: string): Promise<readonly RescueFile[]>;
  /** As much as can be read, whatever is wrong with it. Fails only where the file cannot be read at all. */
  textOf(path: string): Promise<LenientText>;
  /** Copies a file as it is under a new name beside it; gives that path. */
  keepCopy(path: string): Promise<string>;
};
