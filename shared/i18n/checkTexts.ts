import type { Level } from '../fields/fieldInfo';
import type { Text } from './text';

type WithField = { readonly nl: `${string}{field}${string}`; readonly en: `${string}{field}${string}` };

const isMissing: Readonly<Record<Level, WithField>> = {
  A30: { nl: '{field} ontbreekt', en: '{field} is missing' },
  LAW: {
    nl: '{field} is wettelijk nodig en niet vastgelegd',
    en: '{field} is legally needed and not recorded',
  },
  GP: { nl: '{field} is aanbevolen en niet vastgelegd', en: '{field} is recommended and not recorded' },
};

const levels: Readonly<Record<Level, Text>> = {
  A30: { nl: 'Verplicht in het register (art. 30 AVG)', en: 'Required in the record (Article 30 GDPR)' },
  LAW: {
    nl: 'Wettelijk vereist, geen verplicht registerveld',
    en: 'Legally required, not an element of the record',
  },
  GP: { nl: 'Aanbevolen', en: 'Recommended' },
};

/** Words of findings: a hard gap states; what is unknown says so and never reads as “no”. */
export const checkTexts = {
  isMissing,
  levels,
  isUnknown: { nl: '{field}: onbekend', en: '{field}: unknown' },
  noOrganisation: {
    nl: 'Er is nog geen organisatie vastgelegd.',
    en: 'No organisation is recorded yet.',
  },
  noRecord: {
    nl: 'Er is nog geen verwerking vastgelegd, niet als verantwoordelijke en niet als verwerker.',
    en: 'No processing is recorded yet, neither as controller nor as processor.',
  },
  isBroken: {
    nl: '{field} verwijst naar een regel die niet in het register staat. Kies opnieuw.',
    en: '{field} points to an entry that is not in the register. Choose again.',
  },
  contradicts: {
    nl: 'De vraag is met “nee” beantwoord, maar bij “{field}” is iets ingevuld. Wat klopt?',
    en: 'The question is answered “no”, but something is filled in at “{field}”. Which is right?',
  },
  noName: { nl: '(zonder naam)', en: '(no name)' },
} as const;
