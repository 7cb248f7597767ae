/** What surrounds a register when its lock changes. */
export type Locking = {
  /**
   * Keeps the backups of a register as it is kept itself from now on: under its new path, locked, or readable without a
   * passphrase. Those that nothing known opens stay as they are and are counted in `left`; `onlyReadable` leaves
   * alone those that are locked already.
   */
  relockBackups(change: {
    readonly from: string;
    readonly to: string;
    readonly passphrase: string | undefined;
    readonly onlyReadable?: boolean;
  }): Promise<{ readonly left: number; readonly folder: string }>;
  /** Whether anything is at a path. */
  isThere(path: string): Promise<boolean>;
};
