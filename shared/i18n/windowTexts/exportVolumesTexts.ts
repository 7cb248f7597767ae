import type { VolumeKind } from '../../report/volumes/planVolumes';
import type { Text } from '../text';

/** A large report as a set of documents, on the page for exports. */
export const exportVolumesTexts = {
  by: { nl: 'Grote rapporten', en: 'Large reports' },
  kinds: {
    equal: { nl: 'In delen van gelijke grootte', en: 'In volumes of equal size' },
    organisation: { nl: 'Een deel per organisatie', en: 'A volume for each organisation' },
    department: { nl: 'Een deel per afdeling', en: 'A volume for each department' },
    none: { nl: 'Altijd één document', en: 'Always one document' },
  } satisfies Readonly<Record<VolumeKind, Text>>,
  size: { nl: 'Verwerkingen per document, hoogstens', en: 'Activities in a document, at most' },
  sizeHelp: {
    nl: 'Is het rapport groter, dan komt het in delen. Word opent documenten tot ongeveer 500 verwerkingen vlot.',
    en: 'A larger report comes in volumes. Word opens documents of up to about 500 activities quickly.',
  },
  sizeNeeded: {
    nl: 'Vul bij verwerkingen per document een getal in van {least} tot en met {most}.',
    en: 'Give a number from {least} to {most} for the activities in a document.',
  },
  one: {
    nl: 'Het rapport komt in één document.',
    en: 'The report comes as one document.',
  },
  set: {
    nl: {
      one: 'Het rapport komt als set: een hoofddeel met overzicht, partijen en bijlagen, en {count} deel met de verwerkingen.',
      other:
        'Het rapport komt als set: een hoofddeel met overzicht, partijen en bijlagen, en {count} delen met de verwerkingen.',
    },
    en: {
      one: 'The report comes as a set: a main volume with overview, parties and annexes, and {count} volume with the activities.',
      other:
        'The report comes as a set: a main volume with overview, parties and annexes, and {count} volumes with the activities.',
    },
  },
  place: {
    nl: 'De delen komen in de map van het hoofddeel en heten zoals het hoofddeel, met “-deel-01” en verder.',
    en: 'The volumes go in the folder of the main volume and have its name, with “-volume-01” and on.',
  },
  group: { nl: '{name}: {records}', en: '{name}: {records}' },
  groupVolumes: {
    nl: '{name}: {records}, in {volumes} delen',
    en: '{name}: {records}, in {volumes} volumes',
  },
  records: {
    nl: { one: '{count} verwerking', other: '{count} verwerkingen' },
    en: { one: '{count} activity', other: '{count} activities' },
  },
  more: {
    nl: { one: 'en nog {count} groep', other: 'en nog {count} groepen' },
    en: { one: 'and {count} more group', other: 'and {count} more groups' },
  },
  withheld: {
    nl: 'Deze uitgave noemt geen afdelingen; de delen zijn daarom van gelijke grootte.',
    en: 'This edition names no departments; the volumes are therefore of equal size.',
  },
  done: { nl: 'De set is gemaakt: {count} documenten.', en: 'The set was made: {count} documents.' },
  where: { nl: 'Ze staan in {folder}.', en: 'They are in {folder}.' },
  files: { nl: 'Documenten van de set', en: 'Documents of the set' },
  main: { nl: 'hoofddeel', en: 'main volume' },
  pdf: { nl: 'PDF maken', en: 'Make a PDF' },
} as const;
