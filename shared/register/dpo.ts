import type { z } from 'zod';
import { answer, date, id, list, longText, object, reference, text, texts } from '../fields/fields';
import { emailAddress, endedOn, phoneNumber, postalAddress, remarks, sourceOfFacts } from './common';
import { inSection } from './sections';

/** A data protection officer (functionaris voor gegevensbescherming, FG), Articles 37-39. */
export const dpoSchema = object({
  id: id(),
  ...inSection('dpo', {
    name: text({
      label: { nl: 'Naam van de FG', en: 'Name of the DPO' },
      help: {
        nl: 'De persoon of het team dat als FG is aangewezen.',
        en: 'The person or team designated as DPO.',
      },
      level: 'A30',
      article: '30(1)(a), 37(7)',
    }),
    email: emailAddress({ orElse: ['phone'] }),
    phone: phoneNumber({ orElse: ['email'] }),
    address: postalAddress({ optional: true }),
    isFirstContact: answer({
      label: { nl: 'Eerste contactpersoon voor de AP?', en: 'First contact for the AP?' },
      help: {
        nl: 'Bij meer FG’s wordt er één als eerste genoemd.',
        en: 'With several DPOs one is named first.',
      },
      level: 'GP',
      article: '37(7)',
      optional: true,
    }),
    isExternal: answer({
      label: { nl: 'Externe FG?', en: 'External DPO?' },
      help: {
        nl: 'Een FG mag op basis van een dienstverleningsovereenkomst werken.',
        en: 'A DPO may work on the basis of a service contract.',
      },
      level: 'GP',
      article: '37(6)',
      optional: true,
    }),
    contactPublished: answer({
      label: { nl: 'Contactgegevens bekendgemaakt?', en: 'Contact details published?' },
      help: {
        nl: 'De organisatie maakt de contactgegevens van de FG bekend, bijvoorbeeld in de privacyverklaring.',
        en: 'The organisation publishes the contact details of the DPO, for example in the privacy notice.',
      },
      level: 'LAW',
      article: '37(7)',
    }),
    registrations: list(
      {
        organisationId: reference('organisations', {
          label: { nl: 'Rechtspersoon', en: 'Legal entity' },
          help: {
            nl: 'De aanmelding hoort bij een organisatie, niet bij de persoon.',
            en: 'The registration belongs to an organisation, not to the person.',
          },
          level: 'LAW',
          article: '37(7)',
        }),
        number: text({
          label: { nl: 'FG-nummer van de AP', en: 'AP registration number' },
          help: {
            nl: 'Staat in de bevestiging van de AP: FG en zes cijfers.',
            en: 'Stands in the confirmation of the AP: FG and six digits.',
          },
          level: 'GP',
          article: '37(7)',
        }),
        confirmed: answer({
          label: { nl: 'Door de AP bevestigd?', en: 'Confirmed by the AP?' },
          help: {
            nl: 'De bevestigingsmail van de AP geldt als bewijs.',
            en: 'The confirmation mail of the AP counts as proof.',
          },
          level: 'LAW',
          article: '37(7)',
        }),
        confirmedOn: date({
          label: { nl: 'Bevestigd op', en: 'Confirmed on' },
          help: { nl: 'Datum van de bevestiging.', en: 'Date of the confirmation.' },
          level: 'GP',
          article: '',
          optional: true,
        }),
      },
      {
        label: { nl: 'Aanmeldingen bij de AP', en: 'Registrations with the AP' },
        help: {
          nl: 'Eén regel per rechtspersoon waarvoor de FG bij de AP is aangemeld.',
          en: 'One line for each legal entity for which the DPO is registered with the AP.',
        },
        level: 'LAW',
        article: '37(7)',
        itemLabel: { nl: 'aanmelding', en: 'registration' },
      },
    ),
    since: date({
      label: { nl: 'Aangewezen sinds', en: 'Designated since' },
      help: { nl: 'Datum van het aanwijzingsbesluit.', en: 'Date of the decision to designate.' },
      level: 'GP',
      article: '37(1)',
      optional: true,
    }),
  }),
  ...inSection('independence', {
    otherRoles: texts({
      label: { nl: 'Andere functies', en: 'Other roles' },
      help: {
        nl: 'Elke andere functie binnen de organisatie, bijvoorbeeld security officer.',
        en: 'Every other role within the organisation, for example security officer.',
      },
      level: 'LAW',
      article: '38(6)',
      optional: true,
    }),
    conflictAssessment: longText({
      label: { nl: 'Beoordeling van belangenconflict', en: 'Assessment of conflict of interest' },
      help: {
        nl: 'Waarom andere functies niet botsen met het toezicht. De AP vindt de combinatie met CISO onwenselijk.',
        en: 'Why other roles do not conflict with supervision. The AP considers the combination with CISO undesirable.',
      },
      level: 'LAW',
      article: '38(6)',
      optional: true,
    }),
  }),
  ...inSection('review', { endedOn: endedOn() }),
  ...inSection('documents', { sourceOfFacts: sourceOfFacts(), remarks: remarks() }),
});

export type Dpo = z.output<typeof dpoSchema>;
