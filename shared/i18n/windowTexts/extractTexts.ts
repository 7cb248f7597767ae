/** Making a part of the register into a file of its own. */
export const extractTexts = {
  title: { nl: 'Uittreksel maken', en: 'Make an extract' },
  intro: {
    nl: 'Een uittreksel is een registerbestand van een deel van dit register. Het kan elders worden bijgewerkt en daarna weer worden samengevoegd.',
    en: 'An extract is a register file of a part of this register. It can be edited elsewhere and merged back afterwards.',
  },
  what: { nl: 'Waarvan', en: 'Of what' },
  department: { nl: 'Afdeling {name}', en: 'Department {name}' },
  customer: { nl: 'Opdrachtgever {name}', en: 'Customer {name}' },
  records: { nl: 'Gekozen verwerkingen ({name})', en: 'Chosen records ({name})' },
  none: {
    nl: 'Leg eerst bij een verwerking een afdeling vast, of een opdrachtgever bij een verwerking als verwerker.',
    en: 'First record a department with an activity, or a customer with a processor record.',
  },
  leftOut: { nl: 'Dit gaat niet mee', en: 'This is left out' },
  leftOutRecords: {
    nl: { one: '{count} onderdeel', other: '{count} onderdelen' },
    en: { one: '{count} record', other: '{count} records' },
  },
  leftOutHistory: {
    nl: { one: 'de geschiedenis: {count} stap', other: 'de geschiedenis: {count} stappen' },
    en: { one: 'the history: {count} step', other: 'the history: {count} steps' },
  },
  leftOutDecisions: {
    nl: { one: '{count} besluit over een bevinding', other: '{count} besluiten over bevindingen' },
    en: { one: '{count} decision on a finding', other: '{count} decisions on findings' },
  },
  leftOutDeliveries: {
    nl: { one: '{count} verstrekking', other: '{count} verstrekkingen' },
    en: { one: '{count} delivery', other: '{count} deliveries' },
  },
  hiddenFields: {
    nl: 'velden die niet voor de opdrachtgever zijn, zoals interne opmerkingen',
    en: 'fields that are not for the customer, such as internal remarks',
  },
  namesReplaced: {
    nl: {
      one: 'de naam van een andere opdrachtgever, op {count} plaats vervangen',
      other: 'de namen van andere opdrachtgevers, op {count} plaatsen vervangen',
    },
    en: {
      one: 'the name of another customer, replaced in {count} place',
      other: 'the names of other customers, replaced in {count} places',
    },
  },
  looking: { nl: 'Er wordt bepaald wat niet meegaat…', en: 'Working out what is left out…' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  confirm: { nl: 'Uittreksel opslaan…', en: 'Save extract…' },
  done: { nl: 'Het uittreksel {file} is opgeslagen.', en: 'The extract {file} was saved.' },
  ofCustomer: { nl: 'Uittreksel voor {name}', en: 'Extract for {name}' },
  ofDepartment: { nl: 'Uittreksel van afdeling {name}', en: 'Extract of department {name}' },
  ofRecords: {
    nl: 'Uittreksel van gekozen verwerkingen ({count})',
    en: 'Extract of chosen records ({count})',
  },
  make: { nl: 'Uittreksel…', en: 'Extract…' },
  banner: { nl: 'Dit bestand is een deel van een register.', en: 'This file is a part of a register.' },
  bannerText: {
    nl: '{of}, gemaakt op {moment} door {by}. Wat hier niet in staat, is niet verwijderd. Voeg dit bestand na het bijwerken weer samen met het register.',
    en: '{of}, made on {moment} by {by}. What is not in it was not removed. Merge this file back into the register when it has been edited.',
  },
  unnamed: { nl: '(zonder naam)', en: '(no name)' },
} as const;
