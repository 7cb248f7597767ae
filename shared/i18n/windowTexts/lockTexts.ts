/** Registers that open with a passphrase only: the page that asks, the dialog that sets one, and the settings. */
export const lockWindowTexts = {
  pageTitle: { nl: 'Vergrendeld', en: 'Locked' },
  pageLead: {
    nl: '{file} in {folder} gaat open met een wachtwoordzin.',
    en: '{file} in {folder} opens with a passphrase.',
  },
  kept: {
    nl: 'Werk dat niet was opgeslagen, is vergrendeld bewaard en wordt daarna aangeboden.',
    en: 'Work that was not saved is kept, locked, and is offered after that.',
  },
  passphrase: { nl: 'Wachtwoordzin', en: 'Passphrase' },
  open: { nl: 'Openen', en: 'Open' },
  opening: { nl: 'Bezig met openen…', en: 'Opening…' },
  otherWays: { nl: 'Eerdere versies en andere wegen', en: 'Earlier versions and other ways' },
  otherFile: { nl: 'Een ander bestand kiezen…', en: 'Choose another file…' },
  toStart: { nl: 'Naar het begin', en: 'To the start' },
  show: { nl: 'Wachtwoordzin tonen', en: 'Show passphrase' },
  hide: { nl: 'Wachtwoordzin verbergen', en: 'Hide passphrase' },

  dialogTitle: {
    nl: 'Bestand vergrendelen met een wachtwoordzin',
    en: 'Lock the file with a passphrase',
  },
  dialogIntro: {
    nl: 'Daarna gaat het register alleen open met de wachtwoordzin. Het bestand krijgt het open formaat age en de naam {file}; ook het programma age opent het. Reservekopieën en niet-opgeslagen werk op deze computer worden mee vergrendeld. Het leesbare bestand wordt verwijderd zodra het vergrendelde is teruggelezen.',
    en: 'After that the register opens with the passphrase only. The file gets the open format age and the name {file}; the program age opens it too. Backups and unsaved work on this computer are locked along. The readable file is removed once the locked one has been read back.',
  },
  dialogIntroNew: {
    nl: 'Het register gaat alleen open met de wachtwoordzin. Het bestand krijgt het open formaat age; ook het programma age opent het. Na deze vraag volgt waar het komt te staan.',
    en: 'The register opens with the passphrase only. The file gets the open format age; the program age opens it too. Where it is to stand is asked after this.',
  },
  changeTitle: { nl: 'Vergrendeling van dit bestand', en: 'The lock on this file' },
  what: { nl: 'Wat te doen', en: 'What to do' },
  change: { nl: 'Andere wachtwoordzin', en: 'Another passphrase' },
  remove: { nl: 'Ontgrendelen', en: 'Unlock' },
  removeHelp: {
    nl: 'Het register wordt weer een leesbaar bestand, {file}, ook voor wie de wachtwoordzin niet kent. De reservekopieën worden ook weer leesbaar.',
    en: 'The register becomes a readable file again, {file}, also for who does not know the passphrase. The backups become readable again too.',
  },
  current: { nl: 'Wachtwoordzin van nu', en: 'Passphrase of now' },
  fresh: { nl: 'Nieuwe wachtwoordzin', en: 'New passphrase' },
  freshHelp: {
    nl: 'Lengte telt, geen vreemde tekens: neem vijf of meer losse woorden zonder verband, samen minstens 20 tekens.',
    en: 'Length counts, not odd signs: take five or more words without connection, at least 20 characters together.',
  },
  short: {
    nl: '{count} tekens. Korter dan 20 is te raden door wie het bestand heeft en tijd neemt.',
    en: '{count} characters. Shorter than 20 can be guessed by who has the file and takes the time.',
  },
  repeat: { nl: 'Nog een keer', en: 'Once more' },
  needed: { nl: 'Typ een wachtwoordzin.', en: 'Type a passphrase.' },
  tooLong: {
    nl: 'Dit is langer dan een wachtwoordzin kan zijn.',
    en: 'This is longer than a passphrase can be.',
  },
  differs: { nl: 'De twee zijn niet gelijk.', en: 'The two are not the same.' },
  wrongCurrent: {
    nl: 'Dit is niet de wachtwoordzin van dit bestand.',
    en: 'This is not the passphrase of this file.',
  },
  limits: { nl: 'Waar dit niet tegen helpt', en: 'What this does not help against' },
  limitList: [
    {
      nl: 'Een vergeten wachtwoordzin. Niemand kan het register dan nog openen, ook de maker van het programma niet. Bewaar haar ook ergens anders, bijvoorbeeld in een kluis.',
      en: 'A forgotten passphrase. Nobody can open the register then, nor can the maker of the program. Keep it somewhere else too, such as in a safe.',
    },
    {
      nl: 'Wie aan deze computer komt terwijl het register open is, of meekijkt in het geheugen. Laat het bij afwezigheid sluiten (Instellingen).',
      en: 'Who gets to this computer while the register is open, or looks into its memory. Let it close when nobody is there (Settings).',
    },
    {
      nl: 'Een korte of bekende wachtwoordzin: wie het bestand heeft, mag zo vaak raden als hij wil.',
      en: 'A short or known passphrase: who has the file may guess as often as they like.',
    },
    {
      nl: 'Wat uit het register is gemaakt: Word-rapporten, PDF en tabellen zijn leesbaar.',
      en: 'What was made from the register: Word reports, PDF and tables are readable.',
    },
    {
      nl: 'Woorden in filters van weergaven die zijn bewaard voordat het register vergrendeld was, en namen van weergaven. Haal die weg in de instellingen.',
      en: 'Words in the filters of views that were saved before the register was locked, and the names of views. Remove those in the settings.',
    },
    {
      nl: 'Eerdere leesbare kopieën elders: bij synchronisatie, in back-ups van de organisatie, in mail, in git of als resten op de schijf.',
      en: 'Earlier readable copies elsewhere: with synchronisation, in the organisation’s backups, in mail, in git or as remains on the disk.',
    },
    {
      nl: 'Verwijderen of vervangen van het bestand door wie in de map mag schrijven.',
      en: 'Removing or replacing the file by who may write in the folder.',
    },
  ],
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  confirmLock: { nl: 'Vergrendelen', en: 'Lock' },
  confirmChange: { nl: 'Wachtwoordzin wijzigen', en: 'Change passphrase' },
  confirmRemove: { nl: 'Ontgrendelen', en: 'Unlock' },
  working: {
    nl: 'Bezig: het bestand en de reservekopieën worden geschreven en teruggelezen…',
    en: 'Busy: the file and the backups are being written and read back…',
  },
  done: {
    locked: { nl: '{file} is vergrendeld.', en: '{file} is locked.' },
    changed: { nl: '{file} heeft een andere wachtwoordzin.', en: '{file} has another passphrase.' },
    unlocked: { nl: '{file} is weer leesbaar.', en: '{file} is readable again.' },
  },
  extractLocked: {
    nl: 'Het uittreksel krijgt de wachtwoordzin van dit register. Is het voor iemand anders, open het dan en geef het eerst een andere.',
    en: 'The extract gets the passphrase of this register. Where it is for somebody else, open it and give it another one first.',
  },
  inHeader: { nl: 'vergrendeld', en: 'locked' },
  otherPassphrase: {
    nl: 'Dit bestand heeft een andere wachtwoordzin.',
    en: 'This file has another passphrase.',
  },

  settingFile: { nl: 'Het geopende register', en: 'The open register' },
  settingFileHelp: {
    nl: 'Met een wachtwoordzin is het bestand onleesbaar voor wie het in handen krijgt.',
    en: 'With a passphrase the file cannot be read by who gets hold of it.',
  },
  settingIdle: { nl: 'Sluiten bij afwezigheid', en: 'Close when nobody is there' },
  settingIdleHelp: {
    nl: 'Alleen een vergrendeld register. Ook als het scherm wordt vergrendeld. Niet-opgeslagen werk blijft bewaard.',
    en: 'Only a locked register. Also when the screen is locked. Unsaved work is kept.',
  },
  never: { nl: 'Nooit', en: 'Never' },
  afterMinutes: { nl: 'Na {count} minuten', en: 'After {count} minutes' },
  setUp: { nl: 'Wachtwoordzin…', en: 'Passphrase…' },
  noRegister: { nl: 'Er is geen register geopend.', en: 'No register is open.' },
} as const;
