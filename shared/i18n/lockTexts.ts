/** Questions at a terminal. */
export const lockTexts = {
  askOpen: { nl: 'Wachtwoordzin van {path}:', en: 'Passphrase of {path}:' },
  askNew: { nl: 'Nieuwe wachtwoordzin voor {path}:', en: 'New passphrase for {path}:' },
  askAgain: { nl: 'Nog een keer:', en: 'Once more:' },
} as const;
