import type { z } from 'zod';
import { choice, id, longText, object, text } from '../fields/fields';
import { endedOn, remarks, sourceOfFacts } from './common';
import { inSection } from './sections';

/** A technical or organisational security measure (Article 32(1)); recorded once. */
export const measureSchema = object({
  id: id(),
  ...inSection('g', {
    name: text({
      label: { nl: 'Maatregel', en: 'Measure' },
      help: { nl: 'Kort en herkenbaar.', en: 'Short and recognisable.' },
      level: 'A30',
      article: '30(1)(g), 32(1)',
    }),
    catalogueItem: choice('measures', {
      label: { nl: 'Soort maatregel', en: 'Type of measure' },
      help: {
        nl: 'De maatregel uit de lijst die hier het dichtst bij ligt.',
        en: 'The measure on the list that comes closest.',
      },
      level: 'GP',
      article: '32(1)',
      optional: true,
    }),
    kind: choice('measureKinds', {
      label: { nl: 'Technisch of organisatorisch', en: 'Technical or organisational' },
      help: { nl: 'Art. 30 noemt beide.', en: 'Article 30 names both.' },
      level: 'GP',
      article: '32(1)',
    }),
    group: choice('measureGroups', {
      label: { nl: 'Onderdeel van art. 32', en: 'Part of Article 32' },
      help: {
        nl: 'Welk doel van art. 32 lid 1 de maatregel dient.',
        en: 'Which aim of Article 32(1) the measure serves.',
      },
      level: 'GP',
      article: '32(1)',
      optional: true,
    }),
    description: longText({
      label: { nl: 'Beschrijving', en: 'Description' },
      help: {
        nl: 'Algemeen, zonder details waarmee een aanvaller verder komt. Alleen een certificaat noemen is geen beschrijving.',
        en: 'General, without details that help an attacker. Naming a certificate alone is no description.',
      },
      level: 'A30',
      article: '30(1)(g)',
      optional: true,
    }),
    standard: text({
      label: { nl: 'Norm of certificaat', en: 'Standard or certificate' },
      help: { nl: 'Bijvoorbeeld ISO 27001, NEN 7510.', en: 'For example ISO 27001, NEN 7510.' },
      level: 'GP',
      article: '',
      optional: true,
    }),
  }),
  ...inSection('review', { endedOn: endedOn() }),
  ...inSection('documents', { sourceOfFacts: sourceOfFacts(), remarks: remarks() }),
});

export type Measure = z.output<typeof measureSchema>;
