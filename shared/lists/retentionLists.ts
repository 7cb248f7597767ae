import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both, option } from './valueList';

// Units, start events and actions are words inside a sentence ("7 jaar na einde van het boekjaar, daarna gewist"),
// so their labels start with a small letter.

/** `plural` goes with every number but 1. */
function unit<const Code extends string>(code: Code, label: Text, plural: Text) {
  return { ...option(code, label), plural };
}

export const retentionUnits = {
  title: both('Eenheid', 'Unit'),
  items: [
    unit('day', both('dag', 'day'), both('dagen', 'days')),
    unit('week', both('week', 'week'), both('weken', 'weeks')),
    unit('month', both('maand', 'month'), both('maanden', 'months')),
    unit('year', both('jaar', 'year'), both('jaar', 'years')),
  ],
} as const satisfies ValueList<ListItem & { readonly plural: Text }>;

export type RetentionUnit = (typeof retentionUnits.items)[number]['code'];

export const retentionKinds = {
  title: both('Hoe de termijn is bepaald', 'How the term is set'),
  items: [
    option('period', both('Termijn', 'Period')),
    option('criterion', both('Criterium', 'Criterion')),
    option('statutory', both('Wettelijke termijn', 'Statutory period')),
  ],
} as const satisfies ValueList;

/** `done` is how it reads after the fact: "daarna gewist". */
function action(code: string, label: Text, done: Text) {
  return { ...option(code, label), done };
}

export const retentionEndActions: ValueList<ListItem & { readonly done: Text }> = {
  title: both('Wat er daarna gebeurt', 'What happens then'),
  items: [
    action('erase', both('wissen', 'erase'), both('gewist', 'erased')),
    action('anonymise', both('anonimiseren', 'anonymise'), both('geanonimiseerd', 'anonymised')),
    action('handOver', both('overdragen', 'hand over'), both('overgedragen', 'handed over')),
    {
      ...action('archive', both('archiveren', 'archive'), both('gearchiveerd', 'archived')),
      source: 'AVG 89(1)',
      note: both(
        'Archivering in het algemeen belang, wetenschappelijk of historisch onderzoek of statistiek, met passende waarborgen.',
        'Archiving in the public interest, scientific or historical research or statistics, with appropriate safeguards.',
      ),
    },
    action('return', both('teruggeven', 'return'), both('teruggegeven', 'returned')),
    action('review', both('opnieuw beoordelen', 'review'), both('opnieuw beoordeeld', 'reviewed')),
  ],
};

/** How hard a common term is: what a term of the user is compared with. */
export const retentionTypes = {
  title: both('Soort termijn', 'Kind of term'),
  items: [
    option(
      'MIN',
      both('wettelijk minimum', 'statutory minimum'),
      both('Eerder wissen mag niet.', 'Earlier deletion is not allowed.'),
    ),
    option(
      'MAX',
      both('maximum', 'maximum'),
      both(
        'Uiterlijk dan wissen, volgens de wet of een norm van de AP.',
        'Delete then at the latest, by law or AP norm.',
      ),
    ),
    option(
      'MIN_MAX',
      both('wettelijk minimum en maximum', 'statutory minimum and maximum'),
      both('Zo lang bewaren, daarna vernietigen.', 'Keep for this long, then destroy.'),
    ),
    option(
      'NORM',
      both('gebruikelijke norm', 'accepted norm'),
      both('Afwijken kan, met een motivering.', 'Deviation is possible, with a motive.'),
    ),
    option('CRIT', both('criterium', 'criterion'), both('Geen vaste termijn.', 'No fixed term.')),
    option(
      'TECHNICAL',
      both('technische grens', 'technical limit'),
      both('Wat het product toelaat.', 'What the product allows.'),
    ),
    option('LIST', both('wettelijke selectielijst', 'statutory selection list')),
    option('LAW', both('wettelijk voorschrift zonder getal', 'statutory rule without a number')),
  ],
} as const satisfies ValueList;

export type RetentionType = (typeof retentionTypes.items)[number]['code'];
