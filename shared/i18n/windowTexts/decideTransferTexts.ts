import type { Reliance } from '../../decide/countryUse';
import type { TransferOutcome } from '../../decide/transferAdvice';
import type { Text } from '../text';

/** The first line of the transfer help, by what Chapter V makes of the destination. */
export const transferOutcomeTexts: Readonly<Record<TransferOutcome, Text>> = {
  open: { nl: 'Kies een land of noem een organisatie.', en: 'Choose a country or name an organisation.' },
  unknownCountry: {
    nl: '{place}: deze landcode kent deze versie niet.',
    en: '{place}: this version does not know this country code.',
  },
  unknownOrganisation: {
    nl: '{place}: niet op de lijst van adequaatheidsbesluiten. Klopt de naam?',
    en: '{place}: not on the list of adequacy decisions. Is the name right?',
  },
  eea: { nl: '{place}: binnen de EER.', en: '{place}: within the EEA.' },
  adequate: { nl: '{place}: adequaatheidsbesluit.', en: '{place}: adequacy decision.' },
  dependsOnRecipient: {
    nl: '{place}: adequaatheidsbesluit, niet voor elke ontvanger. Valt deze eronder?',
    en: '{place}: adequacy decision, not for every recipient. Is this one covered?',
  },
  notCovered: {
    nl: '{place}: adequaatheidsbesluit, maar niet voor deze ontvanger.',
    en: '{place}: adequacy decision, but not for this recipient.',
  },
  noDecision: { nl: '{place}: geen adequaatheidsbesluit.', en: '{place}: no adequacy decision.' },
};

export const transferTexts = {
  title: { nl: 'Hulp bij doorgifte', en: 'Help with transfers' },
  chosen: { nl: 'Gekozen: {mechanism}', en: 'Chosen: {mechanism}' },
  evidence: { nl: 'Bewijs: {evidence}.', en: 'Evidence: {evidence}.' },
  mechanisms: { nl: 'Mogelijke mechanismen', en: 'Possible mechanisms' },
  safeguards: { nl: 'Passende waarborgen', en: 'Appropriate safeguards' },
  derogations: { nl: 'Uitzonderingen', en: 'Derogations' },
  toUses: {
    nl: 'Regels die van het besluit over {place} afhangen',
    en: 'Entries that depend on the decision for {place}',
  },
  check: { nl: 'Een land en ontvanger nagaan', en: 'Look up a country and recipient' },
  checkHelp: {
    nl: 'Alleen om na te gaan: hier wordt niets vastgelegd.',
    en: 'Only to look up: nothing is recorded here.',
  },
  country: { nl: 'Land', en: 'Country' },
  recipient: { nl: 'Ontvanger (partij uit het register)', en: 'Recipient (party in the register)' },
  dpf: { nl: 'DPF-gecertificeerd?', en: 'DPF certified?' },
  inRegister: {
    nl: 'Landen buiten de EER in dit register',
    en: 'Countries outside the EEA in this register',
  },
  noneInRegister: {
    nl: 'Dit register noemt geen land buiten de EER. Of er geen doorgifte is, blijkt uit de regels zelf.',
    en: 'This register names no country outside the EEA. Whether there is no transfer is for the entries to say.',
  },
  listAsOf: {
    nl: 'Lijst van adequaatheidsbesluiten: stand {day}.',
    en: 'List of adequacy decisions: as of {day}.',
  },
  holds: { nl: 'Wat geldt', en: 'What holds' },
  usesTitle: { nl: 'Afhankelijk van het besluit over {place}', en: 'Depending on the decision for {place}' },
  noUses: {
    nl: 'Geen regel, partij of systeem noemt {place}.',
    en: 'No entry, party or system names {place}.',
  },
  through: { nl: 'via {name}', en: 'through {name}' },
} as const;

type RelianceTexts = { readonly title: Text; readonly meaning: Text; readonly column: Text };

export const relianceTexts: Readonly<Record<Reliance, RelianceTexts>> = {
  relies: {
    title: { nl: 'Steunt op het besluit', en: 'Relies on the decision' },
    meaning: {
      nl: 'Het adequaatheidsbesluit is als mechanisme vastgelegd.',
      en: 'The adequacy decision is recorded as the mechanism.',
    },
    column: { nl: 'Steunt op besluit', en: 'Relies on decision' },
  },
  noMechanism: {
    title: { nl: 'Mechanisme niet vastgelegd', en: 'Mechanism not recorded' },
    meaning: {
      nl: 'Doorgifte naar dit land; waarop die berust, staat er niet.',
      en: 'Transfer to this country; on what it rests is not recorded.',
    },
    column: { nl: 'Zonder mechanisme', en: 'Without mechanism' },
  },
  notRecorded: {
    title: { nl: 'Doorgifte niet vastgelegd', en: 'Transfer not recorded' },
    meaning: {
      nl: 'Een ontvanger of systeem in dit land; een doorgifte daarheen staat niet in de regel. Klopt dat?',
      en: 'A recipient or system in this country; the entry names no transfer to it. Is that right?',
    },
    column: { nl: 'Niet vastgelegd', en: 'Not recorded' },
  },
  located: {
    title: { nl: 'Partijen en systemen in dit land', en: 'Parties and systems in this country' },
    meaning: {
      nl: 'Gevestigd of opgeslagen in dit land.',
      en: 'Established or stored in this country.',
    },
    column: { nl: 'Partijen, systemen', en: 'Parties, systems' },
  },
  other: {
    title: { nl: 'Ander mechanisme', en: 'Another mechanism' },
    meaning: {
      nl: 'Berust op een eigen waarborg of uitzondering, niet op het besluit.',
      en: 'Rests on a safeguard or derogation of its own, not on the decision.',
    },
    column: { nl: 'Ander mechanisme', en: 'Other mechanism' },
  },
};
