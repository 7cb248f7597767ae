import type { ErrorText } from './errorTexts';

/** Failures around registers that are locked with a passphrase. */
export const lockErrorTexts = {
  passphraseNeeded: {
    title: { nl: 'Dit bestand is vergrendeld', en: 'This file is locked' },
    what: {
      nl: '“{path}” gaat open met een wachtwoordzin, en die is niet gegeven. Het bestand is ongewijzigd. Geef de wachtwoordzin van dit bestand.',
      en: '“{path}” opens with a passphrase, and none was given. The file is unchanged. Give the passphrase of this file.',
    },
  },
  // One message for both: who only tries must not learn which of the two it is.
  passphraseWrong: {
    title: {
      nl: 'De wachtwoordzin past niet, of het bestand is beschadigd',
      en: 'The passphrase does not fit, or the file is damaged',
    },
    what: {
      nl: '“{path}” is niet geopend en is ongewijzigd. Welke van de twee het is, is niet te zien. Let op hoofdletters, spaties en de toetsenbordindeling en probeer het opnieuw, of kijk of een reservekopie opengaat. Een vergeten wachtwoordzin is door niemand terug te halen.',
      en: '“{path}” was not opened and is unchanged. Which of the two it is cannot be seen. Mind capitals, spaces and the keyboard layout and try again, or see whether a backup opens. Nobody can bring back a forgotten passphrase.',
    },
  },
  passphraseEmpty: {
    title: { nl: 'De wachtwoordzin is leeg', en: 'The passphrase is empty' },
    what: {
      nl: 'Er is niets gewijzigd. Geef een wachtwoordzin van enkele woorden.',
      en: 'Nothing was changed. Give a passphrase of several words.',
    },
  },
  encryptionRequired: {
    title: {
      nl: 'Een register moet op deze computer vergrendeld zijn',
      en: 'A register must be locked on this computer',
    },
    what: {
      nl: 'De beheerder heeft bepaald dat registers alleen met een wachtwoordzin worden opgeslagen. “{path}” is niet geschreven; wat er al stond is ongewijzigd. Kies in het menu Bestand “Vergrendelen met een wachtwoordzin…”.',
      en: 'The administrator decided that registers are only saved with a passphrase. “{path}” was not written; what was there is unchanged. Choose “Lock with a passphrase…” in the File menu.',
    },
  },
  plainLeft: {
    title: { nl: 'De leesbare versie staat er nog', en: 'The readable version is still there' },
    what: {
      nl: 'Het register is vergrendeld, maar “{path}” is niet verwijderd en blijft voor iedereen leesbaar. Kijk of er iets in staat dat het vergrendelde bestand niet heeft, en verwijder het dan zelf. ({reason})',
      en: 'The register is locked, but “{path}” was not removed and anybody can still read it. See whether it holds something that the locked file has not, and then remove it. ({reason})',
    },
  },
  backupsNotLocked: {
    title: {
      nl: 'Niet elke reservekopie heeft deze wachtwoordzin',
      en: 'Not every backup has this passphrase',
    },
    what: {
      nl: 'Het register zelf is goed opgeslagen. {count} eerdere versies in “{path}” zijn gebleven zoals zij waren: leesbaar, of met een eerdere wachtwoordzin. Verwijder ze daar als dat niet mag.',
      en: 'The register itself was saved well. {count} earlier versions in “{path}” stayed as they were: readable, or with an earlier passphrase. Remove them there if that must not be.',
    },
  },
  mergeLocked: {
    title: {
      nl: 'Git kan vergrendelde registers niet samenvoegen',
      en: 'Git cannot merge locked registers',
    },
    what: {
      nl: '“{path}” is vergrendeld, en git kan niet om een wachtwoordzin vragen. Er is niets gewijzigd. Haal beide versies uit git en voeg ze samen met “ropa merge” of in het venster.',
      en: '“{path}” is locked, and git cannot ask for a passphrase. Nothing was changed. Take both versions out of git and merge them with “ropa merge” or in the window.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
