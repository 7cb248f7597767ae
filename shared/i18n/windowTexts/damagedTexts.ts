/** The page that stands in the place of a register that could not be opened. */
export const damagedTexts = {
  page: { nl: 'Bestand niet geopend', en: 'File not opened' },
  damaged: { nl: 'Dit bestand is beschadigd en niet geopend', en: 'This file is damaged and was not opened' },
  notOpened: { nl: 'Dit bestand is niet geopend', en: 'This file was not opened' },
  untouched: {
    nl: 'Er is niets overschreven. {file} staat nog precies zo op {folder}.',
    en: 'Nothing was overwritten. {file} is still exactly as it was in {folder}.',
  },
  untouchedPlain: { nl: 'Er is niets overschreven.', en: 'Nothing was overwritten.' },
  howOn: { nl: 'Hoe verder', en: 'What now' },
  other: { nl: 'Een ander bestand kiezen', en: 'Choose another file' },
  otherHelp: {
    nl: 'Bijvoorbeeld de kopie van een collega, of een kopie uit de eigen back-up van de organisatie.',
    en: 'For example a colleague’s copy, or a copy from the organisation’s own backup.',
  },
  otherButton: { nl: 'Bestand kiezen…', en: 'Choose file…' },
  backups: { nl: 'Een reservekopie terugzetten', en: 'Put back a backup' },
  backupsHelp: {
    nl: 'Dit programma bewaart eerdere versies. Kopieer de nieuwste die goed is naar de plek van het bestand.',
    en: 'This program keeps earlier versions. Copy the latest good one to the place of the file.',
  },
  start: { nl: 'Terug naar het begin', en: 'Back to the start' },
  startHelp: {
    nl: 'Daar staan de recente registers, een nieuw register en het voorbeeld.',
    en: 'That is where the recent registers, a new register and the example are.',
  },
  startButton: { nl: 'Naar het begin', en: 'To the start' },
  back: { nl: 'Terug naar {register}', en: 'Back to {register}' },
  backHelp: {
    nl: 'Dat register is nog open en ongewijzigd.',
    en: 'That register is still open and unchanged.',
  },
  backButton: { nl: 'Terug', en: 'Back' },
  found: { nl: 'Wat er is gevonden', en: 'What was found' },
  file: { nl: 'Bestand', en: 'File' },
  folder: { nl: 'Map', en: 'Folder' },
  line: { nl: 'Regel', en: 'Line' },
  column: { nl: 'Teken', en: 'Character' },
  where: { nl: 'Onderdeel', en: 'Part' },
  key: { nl: 'Sleutel', en: 'Key' },
  code: { nl: 'Code', en: 'Code' },
} as const;
