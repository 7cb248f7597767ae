import { longText, references } from '../fields/fields';

/** General description of the security measures: from the catalogue, in words, or a reason why not. 30(1)(g), 30(2)(d). */
export function security(article: string) {
  return {
    measureIds: references('measures', {
      label: { nl: 'Beveiligingsmaatregelen', en: 'Security measures' },
      help: {
        nl: 'De maatregelen uit het register die voor deze verwerking gelden.',
        en: 'The measures in this register that hold for this processing.',
      },
      level: 'A30',
      article,
      orElse: ['securityDescription', 'noSecurityReason'],
    }),
    securityDescription: longText({
      label: { nl: 'Beveiliging in woorden', en: 'Security in words' },
      help: {
        nl: 'Een algemene beschrijving. Alleen een certificaat noemen is te weinig.',
        en: 'A general description. Naming a certificate alone is too little.',
      },
      level: 'A30',
      article,
      optional: true,
    }),
    noSecurityReason: longText({
      label: { nl: 'Waarom kan geen beschrijving worden gegeven?', en: 'Why can no description be given?' },
      help: {
        nl: 'De wet vraagt de beschrijving “indien mogelijk”.',
        en: 'The law asks for the description “where possible”.',
      },
      level: 'A30',
      article,
      optional: true,
    }),
  } as const;
}
