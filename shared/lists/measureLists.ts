import type { ListItem, ValueList } from './valueList';
import { both, option } from './valueList';

/** The two kinds that Article 32(1) names. */
export const measureKinds = {
  title: both('Soort maatregel', 'Kind of measure'),
  items: [
    option('technical', both('Technisch', 'Technical')),
    option('organisational', both('Organisatorisch', 'Organisational')),
  ],
} as const satisfies ValueList;

export type MeasureKind = (typeof measureKinds.items)[number]['code'];

/** The groups of the pick list of measures: the four of Article 32(1), and what they leave out. */
export const measureGroups = {
  title: both('Groep maatregelen', 'Group of measures'),
  items: [
    legal(
      'art32a',
      'AVG 32(1)(a)',
      both('Pseudonimisering en versleuteling', 'Pseudonymisation and encryption'),
    ),
    legal(
      'art32b',
      'AVG 32(1)(b)',
      both(
        'Vertrouwelijkheid, integriteit, beschikbaarheid, veerkracht',
        'Confidentiality, integrity, availability, resilience',
      ),
    ),
    legal('art32c', 'AVG 32(1)(c)', both('Herstel', 'Recovery')),
    legal('art32d', 'AVG 32(1)(d)', both('Testen en evalueren', 'Testing and evaluation')),
    option('organisational', both('Organisatorisch', 'Organisational')),
    option('physical', both('Fysiek', 'Physical')),
    option('legal', both('Juridisch', 'Legal')),
    option(
      'cnil',
      both('Korte lijst van de CNIL', 'Short list of the CNIL'),
      both('Compact alternatief voor de andere groepen.', 'Compact alternative to the other groups.'),
    ),
  ],
} as const satisfies ValueList;

export type MeasureGroup = (typeof measureGroups.items)[number]['code'];

function legal<const Code extends string>(code: Code, source: string, label: ListItem['label']) {
  return { ...option(code, label), source };
}
