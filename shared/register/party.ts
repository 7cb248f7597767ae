import type { z } from 'zod';
import { answer, choice, id, object, reference, text } from '../fields/fields';
import { agreements } from './agreement';
import {
  aliases,
  OF_A_PARTY,
  chamberOfCommerceNumber,
  country,
  emailAddress,
  endedOn,
  phoneNumber,
  postalAddress,
  remarks,
  sourceOfFacts,
} from './common';
import { inSection } from './sections';

/** Somebody outside the organisation, once: recipient, processor, customer who is controller, representative. */
export const partySchema = object({
  id: id(),
  ...inSection('contact', {
    name: text({
      label: { nl: 'Naam', en: 'Name' },
      help: {
        nl: 'Naam van de organisatie, of van de groep als geen naam bekend is (bijvoorbeeld “accountants”).',
        en: 'Name of the organisation, or of the group if no name is known (for example “accountants”).',
      },
      level: 'A30',
      article: '30(1)(d)',
    }),
    aliases: aliases(),
    category: choice('recipientCategories', {
      label: { nl: 'Categorie', en: 'Category' },
      help: {
        nl: 'De categorie van ontvangers waaronder deze partij in het rapport valt.',
        en: 'The category of recipients under which the report lists this party.',
      },
      level: 'GP',
      article: '30(1)(d)',
    }),
    address: postalAddress(OF_A_PARTY),
    country: country(),
    email: emailAddress(OF_A_PARTY),
    phone: phoneNumber(OF_A_PARTY),
    chamberOfCommerceNumber: chamberOfCommerceNumber(),
    isNamedOrganisation: answer({
      label: { nl: 'Is dit één bepaalde organisatie?', en: 'Is this one particular organisation?' },
      help: {
        nl: 'Nee als het om een groep gaat. Een verwerkingsverantwoordelijke voor wie wordt verwerkt, moet met naam worden genoemd.',
        en: 'No if it is a group. A controller on whose behalf data are processed must be named.',
      },
      level: 'GP',
      article: '30(2)(a)',
      optional: true,
    }),
  }),
  ...inSection('representation', {
    representativeId: reference('parties', {
      label: { nl: 'Vertegenwoordiger in de Unie', en: 'Representative in the Union' },
      help: {
        nl: 'Alleen voor een partij die niet in de Unie is gevestigd.',
        en: 'Only for a party that is not established in the Union.',
      },
      level: 'A30',
      article: '30(2)(a)',
      optional: true,
    }),
    dpoContact: text({
      label: { nl: 'FG van deze partij', en: 'DPO of this party' },
      help: {
        nl: 'Naam en bereikbaarheid, als de partij een FG heeft. Voor een opdrachtgever hoort dit in het register.',
        en: 'Name and contact details, if the party has a DPO. For a controller served this belongs in the register.',
      },
      level: 'A30',
      article: '30(2)(a)',
      optional: true,
    }),
    parentName: text({
      label: { nl: 'Moederonderneming', en: 'Parent company' },
      help: {
        nl: 'Van belang als die buiten de EER zit en bij de gegevens kan.',
        en: 'Matters if it is outside the EEA and can reach the data.',
      },
      level: 'GP',
      article: '44',
      optional: true,
    }),
    parentOutsideEEA: answer({
      label: { nl: 'Moederonderneming buiten de EER?', en: 'Parent company outside the EEA?' },
      help: {
        nl: 'Toegang vanuit een derde land kan doorgifte zijn.',
        en: 'Access from a third country may be a transfer.',
      },
      level: 'GP',
      article: '44',
    }),
  }),
  ...inSection('agreements', { agreements: agreements() }),
  ...inSection('review', { endedOn: endedOn() }),
  ...inSection('documents', { sourceOfFacts: sourceOfFacts(), remarks: remarks() }),
});

export type Party = z.output<typeof partySchema>;
