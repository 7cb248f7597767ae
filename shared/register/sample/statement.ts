const TITLE = 'Privacyverklaring FileLinx';

/** The document the example is taken from; it carries no date and no version. */
export const NOTICE = `${TITLE} (ongedateerd)`;

/** The unnumbered opening page of the statement. */
export const INTRODUCTION = `${TITLE}, inleiding (vóór § 1)`;

/** Where a recorded fact stands: "Privacyverklaring FileLinx, § 2, § 3.1". */
export function source(...sections: readonly string[]): string {
  return `${TITLE}, ${sections.map((section) => `§ ${section}`).join(', ')}`;
}

/** Remarks, each on a line of its own. Words between “ ” are the statement's own. */
export function lines(...remarks: readonly string[]): string {
  return remarks.join('\n');
}

/** The same paragraph of § 8 gives the partners two opposite roles; neither is chosen here. */
export const OPPOSITE_ROLES =
  'De rol van de partners is tegenstrijdig beschreven. Volgens § 8 is gewaarborgd dat gegevens “uitsluitend worden gebruikt in opdracht van FileLinx”. Dezelfde alinea zegt: “In veel gevallen is FileLinx vanuit oogpunt van de AVG de verwerker en de partner de verwerkingsverantwoordelijke.”';

export const NO_AGREEMENT_NAMED =
  'Over een overeenkomst staat er alleen: “goede afspraken waarin is gewaarborgd dat uw gegevens goed zijn beveiligd” (§ 8).';

/**
 * What § 7 and § 8 say of all processing at once. There is no right to object among the rights; and no transfers stays
 * the answer where § 9 casts doubt on it, with the contradiction in the remarks of those activities.
 */
export const SAID_OF_ALL = {
  hasTransfers: 'no',
  informedHow: '“Via deze privacyverklaring voorziet FileLinx hierin.” (§ 7.1)',
  rights: [
    'RIGHT_INFORMATION',
    'RIGHT_ACCESS',
    'RIGHT_RECTIFICATION',
    'RIGHT_ERASURE',
    'RIGHT_RESTRICTION',
    'RIGHT_PORTABILITY',
    'RIGHT_NO_AUTOMATED_DECISION',
    'RIGHT_COMPLAINT',
  ] as readonly string[],
  rightsRoute:
    'Verzoek “via de service desk, per e-mail of telefonisch”, met opgave van “naam, adres en telefoonnummer” en van de gegevens waar het om gaat. FileLinx zal “binnen 4 weken reageren”. Een verzoek is “kosteloos, tenzij u ongegronde of buitensporige verzoeken doet” (§ 7).',
  rightsExceptions:
    'Een weigering wordt toegelicht. Als voorbeeld van een reden noemt § 7 “de wettelijke bewaarplicht waaraan wij ons dienen te houden”.',
  hasAutomatedDecisions: 'no',
} as const;

/** Added to the source of every activity these general facts are recorded with. */
export const SOURCE_OF_ALL = '; voor alle verwerkingen: inleiding, § 6, § 7 en § 8';
