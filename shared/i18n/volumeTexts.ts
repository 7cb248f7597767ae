/** A report that comes as a set of documents. */
export const volumeTexts = {
  title: { nl: 'Delen van dit rapport', en: 'Volumes of this report' },
  intro: {
    nl: 'Dit rapport bestaat uit een hoofddeel en {count} delen. Alle horen bij dezelfde stand van het register, met vingerafdruk {fingerprint}. De koppelingen werken zolang de bestanden in dezelfde map staan en hun naam houden.',
    en: 'This report consists of a main volume and {count} volumes. All belong to the same state of the register, with fingerprint {fingerprint}. The links work as long as the files lie in the same folder and keep their names.',
  },
  guide: {
    nl: 'Dit is deel {number} van {total}: {title}. Andere verwerkingen staan in de andere delen; samenvatting, overzicht en de overige bijlagen staan in het hoofddeel. Van organisaties, partijen, systemen en maatregelen staat hier wat bij deze verwerkingen hoort. De vingerafdruk is die van het hele register.',
    en: 'This is volume {number} of {total}: {title}. Other processing is in the other volumes; summary, overview and the other annexes are in the main volume. Of organisations, parties, systems and measures this volume has what belongs to this processing. The fingerprint is that of the whole register.',
  },
  mainGuide: {
    nl: 'Dit is het hoofddeel. De hoofdstukken per verwerking staan in {count} delen; een nummer van een verwerking opent het deel waar zij staat.',
    en: 'This is the main volume. The chapters for each activity are in {count} volumes; the number of an activity opens the volume that has it.',
  },
  volume: { nl: 'Deel', en: 'Volume' },
  main: { nl: 'hoofddeel', en: 'main volume' },
  mainWith: { nl: 'hoofddeel, met {count} delen', en: 'main volume, with {count} volumes' },
  numberOf: { nl: 'deel {number} van {total}', en: 'volume {number} of {total}' },
  titled: { nl: '{place}: {title}', en: '{place}: {title}' },
  contains: { nl: 'Bevat', en: 'Contains' },
  mainContains: { nl: 'overzicht, partijen en bijlagen', en: 'overview, parties and annexes' },
  records: { nl: 'Aantal', en: 'Number' },
  file: { nl: 'Bestand', en: 'File' },
  mainFile: { nl: 'Hoofddeel', en: 'Main volume' },
  fingerprint: { nl: 'Vingerafdruk van de gegevens', en: 'Fingerprint of the data' },
  partFingerprint: {
    nl: 'Vingerafdruk van de gegevens in dit deel',
    en: 'Fingerprint of the data in this volume',
  },
  fingerprintNote: {
    nl: 'Ieder deel draagt zijn eigen gegevens in zich, en hun vingerafdruk op het voorblad. Staat daar een andere dan in deze tabel, dan hoort dat deel niet bij deze set.',
    en: 'Every volume carries its own data, and their fingerprint on its cover. If that is another than in this table, the volume does not belong to this set.',
  },
  range: { nl: '{first} t/m {last}', en: '{first} to {last}' },
  positions: { nl: 'verwerking {first} t/m {last}', en: 'activity {first} to {last}' },
  position: { nl: 'verwerking {first}', en: 'activity {first}' },
  ofGroup: { nl: '{group} ({number} van {total})', en: '{group} ({number} of {total})' },
  noOrganisation: { nl: 'organisatie niet vastgelegd', en: 'organisation not recorded' },
  noDepartment: { nl: 'afdeling niet vastgelegd', en: 'department not recorded' },
  replaceFiles: {
    nl: {
      one: '{count} bestand van deze set bestaat al. Vervangen?',
      other: '{count} bestanden van deze set bestaan al. Vervangen?',
    },
    en: {
      one: '{count} file of this set exists already. Replace it?',
      other: '{count} files of this set exist already. Replace them?',
    },
  },
  replace: { nl: 'Vervangen', en: 'Replace' },
  keep: { nl: 'Annuleren', en: 'Cancel' },
  fileWord: { nl: 'deel', en: 'volume' },
} as const;
