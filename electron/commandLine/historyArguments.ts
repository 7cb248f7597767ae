/** The options of `log`, `show` and `verify` as they were typed. */
export type HistoryArguments = {
  /** A day, a moment or the beginning of an entry's id. */
  readonly at: string | undefined;
  /** Of a state, from a printed report or a delivery, or the id of an entry. */
  readonly fingerprint: string | undefined;
};

/** As `parseArgs` wants them. */
export const HISTORY_OPTIONS = { at: { type: 'string' }, fingerprint: { type: 'string' } } as const;

type Values = { readonly at?: string | undefined; readonly fingerprint?: string | undefined };

export function historyArguments({ at, fingerprint }: Values): HistoryArguments {
  return { at, fingerprint };
}
