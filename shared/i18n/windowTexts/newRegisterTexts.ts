/** The short form with which a register begins. */
export const newRegisterTexts = {
  title: { nl: 'Een nieuw register beginnen', en: 'Start a new register' },
  confirm: { nl: 'Register beginnen', en: 'Start register' },
  save: { nl: 'Plaats kiezen en opslaan', en: 'Choose a place and save' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  without: { nl: 'Verder zonder deze gegevens', en: 'Go on without these facts' },
  optional: {
    nl: 'Alles hieronder mag leeg blijven en is later aan te vullen. Wat wordt ingevuld, komt meteen in een bestand: het programma vraagt waar.',
    en: 'Everything below may stay empty and can be added later. What is filled in goes into a file at once: the program asks where.',
  },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  dpo: { nl: 'Functionaris voor gegevensbescherming (FG)', en: 'Data protection officer (DPO)' },
  notSaved: {
    nl: 'Het register is begonnen, maar organisatie en FG zijn nog niet opgeslagen.',
    en: 'The register has been started, but organisation and DPO have not been saved yet.',
  },
  notSavedNext: {
    nl: 'Kies een plaats voor het bestand, of ga verder zonder deze gegevens.',
    en: 'Choose a place for the file, or go on without these facts.',
  },
} as const;
