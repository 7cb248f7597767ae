import type { CollectionName } from '../register/register';
import type { Text } from './text';

/** A document of nothing but what changed. */
export const onlyChangesTexts = {
  title: {
    nl: 'Wijzigingen in het register van verwerkingsactiviteiten',
    en: 'Changes in the record of processing activities',
  },
  since: { nl: 'Vergeleken met', en: 'Compared with' },
  sinceDelivery: {
    nl: 'levering {number} van {date} aan {to}',
    en: 'delivery {number} of {date} to {to}',
  },
  sinceState: { nl: 'een eerdere stand van het register', en: 'an earlier state of the register' },
  sinceFingerprint: { nl: 'vingerafdruk {fingerprint}', en: 'fingerprint {fingerprint}' },
  guide: {
    nl: 'Dit document bevat alleen wat op {date} anders is dan in {since} (vingerafdruk {fingerprint}): nieuwe verwerkingen staan er geheel in, van beëindigde en gewijzigde staat per veld wat er anders is. Wat gelijk bleef, staat er niet in; dat staat in het volledige rapport.',
    en: 'This document contains only what on {date} is other than in {since} (fingerprint {fingerprint}): new activities stand in it whole, of ended and changed ones it tells field by field what is different. What stayed the same is not in it; that is in the full report.',
  },
  isPart: {
    nl: 'Het gaat om een deel van het register: {part}.',
    en: 'It is about a part of the register: {part}.',
  },
  summary: { nl: 'Wat is gewijzigd', en: 'What has changed' },
  kind: { nl: 'Soort', en: 'Kind' },
  added: { nl: 'Nieuw', en: 'New' },
  ended: { nl: 'Beëindigd', en: 'Ended' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  removed: { nl: 'Niet meer in het register', en: 'No longer in the register' },
  none: { nl: 'Er is niets gewijzigd.', en: 'Nothing has changed.' },
  noDetails: {
    nl: 'Alleen de volgorde of een technisch kenmerk is anders.',
    en: 'Only the order or a technical mark is different.',
  },
  collections: {
    activities: { nl: 'Verwerkingen als verwerkingsverantwoordelijke', en: 'Activities as controller' },
    processorRecords: { nl: 'Verwerkingen als verwerker', en: 'Activities as processor' },
    organisations: { nl: 'Organisaties', en: 'Organisations' },
    dpos: { nl: 'Functionarissen voor gegevensbescherming', en: 'Data protection officers' },
    parties: { nl: 'Partijen', en: 'Parties' },
    systems: { nl: 'Systemen', en: 'Systems' },
    measures: { nl: 'Maatregelen', en: 'Measures' },
  } satisfies Readonly<Record<CollectionName, Text>>,
  register: { nl: 'Het register zelf', en: 'The register itself' },
} as const;
