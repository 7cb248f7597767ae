import type { z } from 'zod';
import { answer, choice, choices, date, id, list, longText, object, reference, text } from '../fields/fields';
import { organisation, systems } from './activity';
import { remarks, sourceOfFacts } from './common';
import { breaches, documents, identity, review } from './lifecycle';
import { inSection } from './sections';
import { security } from './security';
import { hasTransfers, transfers } from './transfers';

/**
 * A record as processor, Article 30(2). It asks neither purposes nor data subjects, data categories, recipients or
 * retention: those belong in the controller's register (rule PRO-07). `dataDescription` is an extra, never missing.
 */
export const processorRecordSchema = object({
  id: id(),
  ...inSection('identity', identity()),
  ...inSection('processorParties', {
    organisationId: organisation('30(2)(a)', {
      nl: 'De rechtspersoon die als verwerker voor de opdrachtgevers werkt.',
      en: 'The legal entity that works for the controllers as processor.',
    }),
    controllers: controllersServed(),
  }),
  ...inSection('processorTransfers', {
    hasTransfers: hasTransfers('30(2)(c)'),
    transfers: transfers('30(2)(c)', {}),
  }),
  ...inSection('processorSecurity', security('30(2)(d)')),
  ...inSection('subProcessors', subProcessors()),
  ...inSection('processorDuties', duties()),
  ...inSection('breaches', { breaches: breaches() }),
  ...inSection('systems', { systemIds: systems() }),
  ...inSection('review', review()),
  ...inSection('documents', {
    documents: documents(),
    sourceOfFacts: sourceOfFacts(),
    remarks: remarks(),
  }),
});

export type ProcessorRecord = z.output<typeof processorRecordSchema>;

function controllersServed() {
  return list(
    {
      partyId: reference('parties', {
        label: { nl: 'Verwerkingsverantwoordelijke', en: 'Controller' },
        help: {
          nl: 'De opdrachtgever, met naam en contactgegevens bij de partij.',
          en: 'The principal, with name and contact details with the party.',
        },
        level: 'A30',
        article: '30(2)(a)',
      }),
      operations: choices('operations', {
        label: { nl: 'Categorieën van verwerkingen', en: 'Categories of processing' },
        help: { nl: 'Wat er voor deze opdrachtgever wordt gedaan.', en: 'What is done for this controller.' },
        level: 'A30',
        article: '30(2)(b)',
        orElse: ['operationsDescription'],
      }),
      operationsDescription: longText({
        label: { nl: 'Verwerkingen in woorden', en: 'Processing in words' },
        help: { nl: 'Als de lijst tekortschiet.', en: 'If the list falls short.' },
        level: 'A30',
        article: '30(2)(b)',
        optional: true,
      }),
      agreementStatus: choice('agreementStatuses', {
        label: { nl: 'Verwerkersovereenkomst', en: 'Processing agreement' },
        help: { nl: 'Getekend, in behandeling of geen.', en: 'Signed, pending or none.' },
        level: 'LAW',
        article: '28(3)',
      }),
      agreementSignedOn: date({
        label: { nl: 'Getekend op', en: 'Signed on' },
        help: { nl: 'Datum van de laatste handtekening.', en: 'Date of the last signature.' },
        level: 'GP',
        article: '28(9)',
        askWhen: { field: 'agreementStatus', is: ['signed'] },
      }),
      agreementReference: text({
        label: { nl: 'Kenmerk en vindplaats', en: 'Reference and location' },
        help: { nl: 'Waar de overeenkomst ligt.', en: 'Where the agreement is kept.' },
        level: 'GP',
        article: '5(2)',
        optional: true,
      }),
    },
    {
      label: {
        nl: 'Verwerkingsverantwoordelijken voor wie wordt verwerkt',
        en: 'Controllers on whose behalf data are processed',
      },
      help: {
        nl: 'Eén regel per opdrachtgever, met wat voor hem wordt verwerkt.',
        en: 'One line per controller, with what is processed for it.',
      },
      level: 'A30',
      article: '30(2)(a)-(b)',
      itemLabel: { nl: 'opdrachtgever', en: 'controller served' },
    },
  );
}

function subProcessors() {
  return {
    hasSubProcessors: answer({
      label: { nl: 'Worden subverwerkers ingeschakeld?', en: 'Are sub-processors engaged?' },
      help: {
        nl: 'Een andere verwerker, bijvoorbeeld een datacentrum.',
        en: 'Another processor, for example a data centre.',
      },
      level: 'LAW',
      article: '28(2)',
      orElse: ['subProcessors'],
    }),
    subProcessors: list(
      {
        partyId: reference('parties', {
          label: { nl: 'Subverwerker', en: 'Sub-processor' },
          help: { nl: 'De partij uit het register.', en: 'The party in this register.' },
          level: 'LAW',
          article: '28(2)',
        }),
        task: text({
          label: { nl: 'Taak', en: 'Task' },
          help: { nl: 'Wat de subverwerker doet.', en: 'What the sub-processor does.' },
          level: 'GP',
          article: '',
          optional: true,
        }),
        authorisation: choice('authorisationKinds', {
          label: { nl: 'Toestemming van de opdrachtgever', en: 'Authorisation by the controller' },
          help: {
            nl: 'Specifiek of algemeen, altijd schriftelijk.',
            en: 'Specific or general, always in writing.',
          },
          level: 'LAW',
          article: '28(2)',
        }),
        agreementStatus: choice('agreementStatuses', {
          label: { nl: 'Subverwerkersovereenkomst', en: 'Sub-processing agreement' },
          help: {
            nl: 'Met dezelfde verplichtingen als tegenover de opdrachtgever.',
            en: 'With the same obligations as towards the controller.',
          },
          level: 'LAW',
          article: '28(4)',
        }),
        agreementReference: text({
          label: { nl: 'Kenmerk en vindplaats', en: 'Reference and location' },
          help: { nl: 'Waar de overeenkomst ligt.', en: 'Where the agreement is kept.' },
          level: 'GP',
          article: '5(2)',
          optional: true,
        }),
      },
      {
        label: { nl: 'Subverwerkers', en: 'Sub-processors' },
        help: {
          nl: 'Iedere andere verwerker die wordt ingeschakeld.',
          en: 'Every other processor that is engaged.',
        },
        level: 'LAW',
        article: '28(2), 28(4)',
        askWhen: { field: 'hasSubProcessors', is: ['yes'] },
        itemLabel: { nl: 'subverwerker', en: 'sub-processor' },
      },
    ),
  };
}

function duties() {
  return {
    dataDescription: longText({
      label: { nl: 'Wat voor gegevens (niet gevraagd)', en: 'What data (not asked)' },
      help: {
        nl: 'Art. 30 lid 2 vraagt dit niet; het mag als extra informatie.',
        en: 'Article 30(2) does not ask this; it is allowed as extra information.',
      },
      level: 'GP',
      article: '',
      optional: true,
    }),
    hasSpecialData: answer({
      label: { nl: 'Bijzondere gegevens?', en: 'Special categories of data?' },
      help: {
        nl: 'Van belang voor beveiliging en bijstand bij een DPIA.',
        en: 'Matters for security and assistance with a DPIA.',
      },
      level: 'GP',
      article: '9, 28(3)(f)',
      optional: true,
    }),
    isLargeScale: answer({
      label: { nl: 'Grootschalig?', en: 'Large scale?' },
      help: {
        nl: 'Let op aantal personen, hoeveelheid gegevens, duur en gebied.',
        en: 'Consider number of persons, amount of data, duration and area.',
      },
      level: 'GP',
      article: '35, 37(1)(c)',
      optional: true,
    }),
    hasOwnPurpose: answer({
      label: {
        nl: 'Worden de gegevens ook voor eigen doelen gebruikt?',
        en: 'Are the data used for own purposes too?',
      },
      help: {
        nl: 'Voor een eigen doel is de organisatie verwerkingsverantwoordelijke; dat is een aparte verwerking.',
        en: 'For an own purpose the organisation is controller; that is a separate activity.',
      },
      level: 'LAW',
      article: '28(10)',
    }),
    dataReturn: choice('dataReturnChoices', {
      label: { nl: 'Na afloop van de dienst', en: 'At the end of the service' },
      help: {
        nl: 'Wissen of teruggeven, naar keuze van de opdrachtgever.',
        en: 'Erase or return, at the choice of the controller.',
      },
      level: 'LAW',
      article: '28(3)(g)',
    }),
    breachNotice: longText({
      label: {
        nl: 'Hoe wordt een inbreuk aan de opdrachtgever gemeld?',
        en: 'How is a breach reported to the controller?',
      },
      help: {
        nl: 'Zonder onredelijke vertraging, aan de opdrachtgever en niet aan de AP.',
        en: 'Without undue delay, to the controller and not to the AP.',
      },
      level: 'LAW',
      article: '33(2)',
    }),
    authorityOrders: longText({
      label: {
        nl: 'Wat gebeurt er bij een bevel van een overheid?',
        en: 'What happens on an order of an authority?',
      },
      help: {
        nl: 'De opdrachtgever wordt vooraf ingelicht, tenzij de wet dat verbiedt.',
        en: 'The controller is informed first, unless the law prohibits it.',
      },
      level: 'LAW',
      article: '28(3)(a)',
    }),
    dpiaAssistance: longText({
      label: { nl: 'Bijstand bij een DPIA', en: 'Assistance with a DPIA' },
      help: {
        nl: 'De DPIA is van de opdrachtgever; leg de bijstand en het kenmerk vast.',
        en: 'The DPIA is the controller’s; record the assistance and the reference.',
      },
      level: 'LAW',
      article: '28(3)(f)',
      optional: true,
    }),
  };
}
