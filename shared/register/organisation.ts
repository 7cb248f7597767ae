import type { z } from 'zod';
import { answer, date, id, object, reference, text, wholeNumber, longText } from '../fields/fields';
import {
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

/** A legal entity that keeps this register: controller, processor or both. */
export const organisationSchema = object({
  id: id(),
  ...inSection('contact', {
    name: text({
      label: { nl: 'Statutaire naam', en: 'Legal name' },
      help: {
        nl: 'De naam zoals die in het handelsregister staat.',
        en: 'The name as it stands in the trade register.',
      },
      level: 'A30',
      article: '30(1)(a)',
    }),
    tradeName: text({
      label: { nl: 'Handelsnaam', en: 'Trade name' },
      help: {
        nl: 'De naam waaronder betrokkenen de organisatie kennen.',
        en: 'The name data subjects know.',
      },
      level: 'GP',
      article: '',
      optional: true,
    }),
    legalForm: text({
      label: { nl: 'Rechtsvorm', en: 'Legal form' },
      help: {
        nl: 'Bijvoorbeeld B.V., stichting, vereniging, gemeente.',
        en: 'For example private company, foundation, association, municipality.',
      },
      level: 'GP',
      article: '',
      optional: true,
    }),
    address: postalAddress(),
    country: country(),
    email: emailAddress({ orElse: ['phone'] }),
    phone: phoneNumber({ orElse: ['email'] }),
    website: text({
      label: { nl: 'Website', en: 'Website' },
      help: { nl: 'Het adres van de website, als tekst.', en: 'The address of the website, as text.' },
      level: 'GP',
      article: '',
      optional: true,
    }),
    chamberOfCommerceNumber: chamberOfCommerceNumber(),
  }),
  ...inSection('representation', {
    establishedInEU: answer({
      label: { nl: 'Gevestigd in de Unie?', en: 'Established in the Union?' },
      help: {
        nl: 'Zonder vestiging in de Unie is meestal een vertegenwoordiger nodig.',
        en: 'Without an establishment in the Union a representative is usually needed.',
      },
      level: 'LAW',
      article: '27(1)',
    }),
    representativeId: reference('parties', {
      label: { nl: 'Vertegenwoordiger in de Unie', en: 'Representative in the Union' },
      help: {
        nl: 'Alleen als de organisatie niet in de Unie is gevestigd. Uitzondering: art. 27 lid 2.',
        en: 'Only if the organisation is not established in the Union. Exception: Article 27(2).',
      },
      level: 'A30',
      article: '27, 30(1)(a)',
      askWhen: { field: 'establishedInEU', is: ['no'] },
      // Article 27(2)(b).
      askUnless: { field: 'isPublicAuthority', is: ['yes'] },
    }),
  }),
  ...inSection('dpo', {
    dpoDesignated: answer({
      label: { nl: 'Is een FG aangewezen?', en: 'Is a DPO designated?' },
      help: {
        nl: 'Verplicht voor overheden, en bij grootschalige bijzondere gegevens of stelselmatige observatie als kernactiviteit. De FG zelf staat bij FG.',
        en: 'Mandatory for public authorities, and where large-scale special data or systematic monitoring is a core activity. The DPO is recorded under DPO.',
      },
      level: 'A30',
      article: '30(1)(a), 37(1)',
    }),
    noDpoReason: longText({
      label: { nl: 'Waarom is geen FG aangewezen?', en: 'Why is no DPO designated?' },
      help: {
        nl: 'Leg de afweging vast, zodat die later te volgen is.',
        en: 'Record the considerations, so that they can be followed later.',
      },
      level: 'GP',
      article: '37(1)',
      askWhen: { field: 'dpoDesignated', is: ['no'] },
    }),
  }),
  ...inSection('exemption', {
    isPublicAuthority: answer({
      label: { nl: 'Overheidsinstantie of -orgaan?', en: 'Public authority or body?' },
      help: {
        nl: 'Bepaalt of een FG verplicht is en of gerechtvaardigd belang kan worden gebruikt.',
        en: 'Decides whether a DPO is mandatory and whether legitimate interests can be used.',
      },
      level: 'LAW',
      article: '37(1)(a), 6(1)',
    }),
    isNonProfit: answer({
      label: { nl: 'Instantie zonder winstoogmerk?', en: 'Not-for-profit body?' },
      help: {
        nl: 'Van belang voor de uitzondering van art. 9 lid 2 onder d.',
        en: 'Matters for the exception of Article 9(2)(d).',
      },
      level: 'GP',
      article: '9(2)(d)',
      optional: true,
    }),
    employees: wholeNumber({
      label: { nl: 'Aantal werknemers', en: 'Number of employees' },
      help: {
        nl: 'Van belang voor art. 30 lid 5. Regelmatige verwerking, zoals personeelszaken, hoort altijd in het register.',
        en: 'Matters for Article 30(5). Regular processing, such as staff administration, always belongs in the register.',
      },
      level: 'GP',
      article: '30(5)',
    }),
    exemptionClaimed: answer({
      label: {
        nl: 'Wordt een beroep gedaan op de uitzondering van art. 30 lid 5?',
        en: 'Is the exemption of Article 30(5) relied upon?',
      },
      help: {
        nl: 'De uitzondering geldt per verwerking en valt weg bij een risico, bij niet-incidentele verwerking en bij bijzondere of strafrechtelijke gegevens.',
        en: 'The exemption applies per processing activity and falls away with a risk, with processing that is not occasional, and with special or criminal data.',
      },
      level: 'LAW',
      article: '30(5)',
      optional: true,
    }),
  }),
  ...inSection('review', {
    registerReviewedOn: date({
      label: { nl: 'Register als geheel beoordeeld op', en: 'Register as a whole reviewed on' },
      help: {
        nl: 'De laatste keer dat iemand het hele register voor deze rechtspersoon heeft nagelopen.',
        en: 'The last time somebody went through the whole register for this legal entity.',
      },
      level: 'GP',
      article: '5(2), 24',
    }),
    endedOn: endedOn(),
  }),
  ...inSection('documents', { sourceOfFacts: sourceOfFacts(), remarks: remarks() }),
});

export type Organisation = z.output<typeof organisationSchema>;
