export const capabilityTexts = {
  title: { nl: 'Wat dit programma kan', en: 'What this program can do' },
  open: { nl: 'Wat dit programma kan', en: 'What this program can do' },
  licences: { nl: 'Licenties', en: 'Licences' },
  licencesTitle: { nl: 'Licenties van derden', en: 'Licences of others' },
  licencesText: {
    nl: 'Het programma bevat code en lettertypen van deze makers. De volledige teksten staan in LICENSES-THIRD-PARTY.txt, naast het programma.',
    en: 'The program contains code and fonts of these makers. The full texts are in LICENSES-THIRD-PARTY.txt, beside the program.',
  },
  addresses: { nl: 'Internetadressen in de code', en: 'Internet addresses in the code' },
  addressesText: {
    nl: 'De code bevat deze adressen en aanroepen. Elk is nagelezen; geen ervan leidt tot een verbinding.',
    en: 'The code holds these addresses and calls. Each was read; none of them leads to a connection.',
  },
  name: { nl: 'Naam', en: 'Name' },
  version: { nl: 'Versie', en: 'Version' },
  licence: { nl: 'Licentie', en: 'Licence' },
  why: { nl: 'Waarvoor', en: 'What for' },
  back: { nl: 'Terug', en: 'Back' },
} as const;
