import type { z } from 'zod';
import { answer, choice, choices, id, longText, object, reference, text } from '../fields/fields';
import { aliases, endedOn, remarks, sourceOfFacts } from './common';
import { inSection } from './sections';

/** An application, server, cabinet or other place that holds personal data; recorded once. */
export const systemSchema = object({
  id: id(),
  ...inSection('systems', {
    name: text({
      label: { nl: 'Naam van het systeem', en: 'Name of the system' },
      help: {
        nl: 'De naam die medewerkers gebruiken; ook een papieren archief telt.',
        en: 'The name that staff use; a paper archive counts too.',
      },
      level: 'GP',
      article: '5(2), 15, 17',
    }),
    aliases: aliases(),
    description: longText({
      label: { nl: 'Wat doet het systeem?', en: 'What does the system do?' },
      help: {
        nl: 'In één of twee zinnen, zonder afkortingen.',
        en: 'In one or two sentences, no abbreviations.',
      },
      level: 'GP',
      article: '',
      optional: true,
    }),
    supplierId: reference('parties', {
      label: { nl: 'Leverancier', en: 'Supplier' },
      help: {
        nl: 'De partij die het systeem levert. Een leverancier die bij de gegevens kan, is ook ontvanger.',
        en: 'The party that supplies the system. A supplier that can reach the data is a recipient too.',
      },
      level: 'GP',
      article: '28, 4(9)',
      optional: true,
    }),
    hosting: choice('hostingKinds', {
      label: { nl: 'Waar draait het?', en: 'Where does it run?' },
      help: {
        nl: 'In eigen beheer, in een datacentrum of als online dienst van de leverancier.',
        en: 'In own premises, in a data centre or as an online service of the supplier.',
      },
      level: 'GP',
      article: '',
    }),
    countries: choices('countries', {
      label: { nl: 'Landen waar de gegevens staan', en: 'Countries where the data are' },
      help: {
        nl: 'De AP raadt aan de plaats van opslag vast te leggen. Noem ook landen van waaruit beheer plaatsvindt.',
        en: 'The AP recommends recording the place of storage. Include countries from which it is managed.',
      },
      level: 'GP',
      article: '30(1)(e)',
    }),
    location: text({
      label: { nl: 'Plaats', en: 'Place' },
      help: { nl: 'Datacentrum, gebouw of map.', en: 'Data centre, building or folder.' },
      level: 'GP',
      article: '',
      optional: true,
    }),
    owner: text({
      label: { nl: 'Functioneel beheerder', en: 'System owner' },
      help: { nl: 'Een functie, geen naam van een persoon.', en: 'A role, not the name of a person.' },
      level: 'GP',
      article: '',
      optional: true,
    }),
    encryptedAtRest: answer({
      label: { nl: 'Opslag versleuteld?', en: 'Encrypted at rest?' },
      help: {
        nl: 'Versleuteling is een van de maatregelen die art. 32 met name noemt.',
        en: 'Encryption is one of the measures that Article 32 names.',
      },
      level: 'GP',
      article: '32(1)(a)',
    }),
    backedUp: answer({
      label: { nl: 'Wordt een back-up gemaakt?', en: 'Is it backed up?' },
      help: { nl: 'Denk ook aan wissen uit back-ups.', en: 'Think of erasure from back-ups too.' },
      level: 'GP',
      article: '32(1)(c)',
    }),
  }),
  ...inSection('review', { endedOn: endedOn() }),
  ...inSection('documents', { sourceOfFacts: sourceOfFacts(), remarks: remarks() }),
});

export type System = z.output<typeof systemSchema>;
