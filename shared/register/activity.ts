import type { z } from 'zod';
import type { Text } from '../i18n/text';
import { answer, choice, id, list, longText, object, reference, references } from '../fields/fields';
import { remarks, sourceOfFacts } from './common';
import { dataCategories } from './dataCategory';
import { dataSubjects } from './dataSubjects';
import { dpia } from './dpia';
import { breaches, documents, identity, review } from './lifecycle';
import { purposes } from './purpose';
import { hasRecipients, recipients } from './recipients';
import { automatedDecisions, information, rights } from './rights';
import { inSection } from './sections';
import { security } from './security';
import { hasTransfers, transferredData, transfers } from './transfers';

const JOINT = { field: 'role', is: ['joint'] };

/** A processing activity as controller, Article 30(1); its sections stand in the order of the law. */
export const activitySchema = object({
  id: id(),
  ...inSection('identity', identity()),
  ...inSection('a', controller()),
  ...inSection('b', { purposes: purposes() }),
  ...inSection('c', { dataSubjects: dataSubjects(), data: dataCategories() }),
  ...inSection('d', { hasRecipients: hasRecipients(), recipients: recipients() }),
  ...inSection('e', {
    hasTransfers: hasTransfers('30(1)(e)'),
    transfers: transfers('30(1)(e)', { dataIds: transferredData() }),
  }),
  ...inSection('g', security('30(1)(g)')),
  ...inSection('information', information()),
  ...inSection('rights', rights()),
  ...inSection('decisions', automatedDecisions()),
  ...inSection('dpia', dpia()),
  ...inSection('breaches', { breaches: breaches() }),
  ...inSection('systems', { systemIds: systems() }),
  ...inSection('review', review()),
  ...inSection('documents', {
    documents: documents(),
    sourceOfFacts: sourceOfFacts(),
    remarks: remarks(),
  }),
});

export type Activity = z.output<typeof activitySchema>;

export function systems() {
  return references('systems', {
    label: { nl: 'Systemen', en: 'Systems' },
    help: {
      nl: 'Waar de gegevens staan; nodig voor inzage- en wisverzoeken.',
      en: 'Where the data are; needed for access and erasure requests.',
    },
    level: 'GP',
    article: '5(2), 15, 17',
  });
}

/** Our own legal entity, in the part that it plays there. */
export function organisation(article: string, help: Text) {
  return reference('organisations', {
    label: { nl: 'Rechtspersoon', en: 'Legal entity' },
    help,
    level: 'A30',
    article,
  });
}

function controller() {
  return {
    organisationId: organisation('30(1)(a)', {
      nl: 'De rechtspersoon onder wiens verantwoordelijkheid dit plaatsvindt. Bij meer rechtspersonen per verwerking aangeven.',
      en: 'The legal entity under whose responsibility this takes place. With several entities, state it per activity.',
    }),
    role: choice('activityRoles', {
      label: { nl: 'Rol', en: 'Role' },
      help: {
        nl: 'Gezamenlijk als samen met een ander doel en middelen worden bepaald (art. 26).',
        en: 'Joint if purposes and means are determined together with another (Article 26).',
      },
      level: 'A30',
      article: '30(1)(a), 26',
    }),
    jointControllers: list(
      {
        partyId: reference('parties', {
          label: { nl: 'Partij', en: 'Party' },
          help: {
            nl: 'Naam en contactgegevens staan bij de partij.',
            en: 'Name and contact details are with the party.',
          },
          level: 'A30',
          article: '30(1)(a)',
        }),
        division: longText({
          label: { nl: 'Verdeling van verantwoordelijkheden', en: 'Division of responsibilities' },
          help: {
            nl: 'Wie doet wat, en waar de betrokkene terechtkan.',
            en: 'Who does what, and where the data subject can turn.',
          },
          level: 'LAW',
          article: '26(1)-(2)',
        }),
        arrangement: longText({
          label: { nl: 'Onderlinge regeling', en: 'Arrangement' },
          help: { nl: 'Kenmerk, datum en vindplaats.', en: 'Reference, date and location.' },
          level: 'LAW',
          article: '26(1)',
        }),
      },
      {
        label: { nl: 'Gezamenlijke verwerkingsverantwoordelijken', en: 'Joint controllers' },
        help: {
          nl: 'Iedere andere partij die mede doel en middelen bepaalt.',
          en: 'Every other party that determines purposes and means as well.',
        },
        level: 'A30',
        article: '30(1)(a)',
        askWhen: JOINT,
        itemLabel: { nl: 'gezamenlijke verantwoordelijke', en: 'joint controller' },
      },
    ),
    isOccasional: answer({
      label: { nl: 'Incidentele verwerking?', en: 'Occasional processing?' },
      help: {
        nl: 'Niet regelmatig en buiten de gewone bedrijfsvoering. Van belang voor art. 30 lid 5.',
        en: 'Not regular and outside the ordinary course of business. Matters for Article 30(5).',
      },
      level: 'LAW',
      article: '30(5)',
      optional: true,
    }),
  };
}
