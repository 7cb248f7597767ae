/** Where passphrases come from, as it was typed. Never the passphrase itself: every user of a computer sees arguments. */
export type PassphraseArguments = {
  readonly fd: string | undefined;
  readonly file: string | undefined;
  readonly newFd: string | undefined;
  readonly newFile: string | undefined;
};

/** As `parseArgs` wants them. */
export const PASSPHRASE_OPTIONS = {
  'passphrase-fd': { type: 'string' },
  'passphrase-file': { type: 'string' },
  'new-passphrase-fd': { type: 'string' },
  'new-passphrase-file': { type: 'string' },
} as const;

type Values = { readonly [Name in keyof typeof PASSPHRASE_OPTIONS]?: string | undefined };

export function passphraseArguments(values: Values): PassphraseArguments {
  return {
    fd: values['passphrase-fd'],
    file: values['passphrase-file'],
    newFd: values['new-passphrase-fd'],
    newFile: values['new-passphrase-file'],
  };
}
