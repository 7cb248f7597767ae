import type { RetentionPreset } from './retentionPreset';
import { preset } from './retentionPreset';
import { both } from './valueList';

/** Rights, breaches, complaints, public bodies, processors and the register itself. */
export const retentionGovernance: readonly RetentionPreset[] = [
  preset(
    'RT34',
    both('AVG-verzoeken en identificatiebewijs daarbij', 'GDPR requests and proof of identity for them'),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      term: both(
        'verzoek 2 tot 5 jaar; kopie identiteitsbewijs direct na verificatie wissen',
        'request 2 to 5 years; copy of the ID document erased directly after verification',
      ),
      otherTerms: [{ amount: 5, unit: 'year', type: 'NORM', when: both('hooguit', 'at most') }],
      from: 'COMPLETION',
      source: 'AVG 5(2), 12(6)',
    },
  ),
  preset('RT35', both('Register van inbreuken (datalekken)', 'Register of personal data breaches'), {
    type: 'NORM',
    lasts: [3, 'year'],
    term: both('3 tot 5 jaar (gebruik)', '3 to 5 years (usage)'),
    otherTerms: [
      {
        amount: 5,
        unit: 'year',
        type: 'NORM',
        when: both(
          'hooguit; gemeenten volgens de selectielijst 2020',
          'at most; municipalities under the 2020 selection list',
        ),
      },
      {
        amount: 1,
        unit: 'year',
        type: 'NORM',
        when: both(
          'ten minste, volgens de oude richtsnoeren, als de betrokkene is geïnformeerd',
          'at least, under the old guidelines, if the data subject was informed',
        ),
      },
    ],
    from: 'COMPLETION',
    source: 'AVG 33(5); Richtsnoeren meldplicht datalekken 2015',
    note: both(
      'Geen wettelijke termijn. Oude richtsnoeren: ten minste 1 jaar, ten minste 3 jaar als de betrokkene niet is geïnformeerd.',
      'No statutory term. Old guidelines: at least 1 year, at least 3 years if the data subject was not informed.',
    ),
  }),
  preset(
    'RT36',
    both('Klachten, bezwaarschriften, gerechtelijke procedures', 'Complaints, objections, court proceedings'),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      from: 'COMPLETION',
      source: 'Vrijstellingsbesluit Wbp 39(5)',
      note: both('Financiële onderneming: RT57.', 'Financial undertaking: RT57.'),
    },
  ),
  preset(
    'RT41',
    both(
      'Pensioengegevens (bij wie het pensioen verschuldigd is)',
      'Pension data (at the party that owes the pension)',
    ),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      term: both(
        '2 jaar nadat de aanspraak is beëindigd (in feite levenslang plus 2 jaar)',
        '2 years after the entitlement has ended (in fact for life plus 2 years)',
      ),
      from: 'END_OF_ENTITLEMENT',
      source: 'Vrijstellingsbesluit Wbp 10(5)',
      note: both(
        'Premie- en loongegevens bij de werkgever houden hun eigen termijn. In de Pensioenwet is (tekst 2015) geen termijn gevonden.',
        'Premium and wage data at the employer keep their own term. No term was found in the Pensioenwet (text of 2015).',
      ),
    },
  ),
  preset('RT42', both('Overheidsorganen', 'Public bodies'), {
    type: 'LIST',
    term: both(
      'selectielijst: vernietigen wat daarvoor in aanmerking komt, de rest na 20 jaar overbrengen',
      'selection list: destroy what qualifies for it, transfer the rest after 20 years',
    ),
    from: 'OTHER',
    start: both('per categorie', 'per category'),
    source: 'Archiefwet 1995 3, 5, 12',
    note: both(
      'De lijst gaat voor op normen van de AP. Ga na of de nieuwe Archiefwet in werking is.',
      'The list prevails over norms of the AP. Check whether the new Archiefwet is in force.',
    ),
  }),
  preset(
    'RT43',
    both(
      'Verwerker: klantgegevens na het einde van de dienst',
      'Processor: customer data after the end of the service',
    ),
    {
      type: 'LAW',
      term: both(
        'wissen of teruggeven naar keuze van de verwerkingsverantwoordelijke, ook kopieën',
        'erase or return at the choice of the controller, copies included',
      ),
      from: 'END_OF_SERVICE',
      source: 'AVG 28(3)(g)',
    },
  ),
  preset('RT45', both('Beëindigde registerregel zelf', 'Ended entry of the register itself'), {
    type: 'NORM',
    lasts: [5, 'year'],
    from: 'END_OF_PROCESSING',
    source: 'GBA (België)',
    note: both('Belgisch advies, bruikbaar als Nederlandse norm.', 'Belgian advice, useful as a Dutch norm.'),
  }),
  preset(
    'RT48',
    both(
      'Register van meldingen van misstanden (klokkenluiders)',
      'Register of reports of wrongdoing (whistleblowers)',
    ),
    {
      type: 'MAX',
      term: both(
        'vernietigen zodra niet langer nodig voor de wet',
        'destroy as soon as no longer needed for the law',
      ),
      from: 'COMPLETION',
      start: both('afhandeling van de melding', 'completion of the report'),
      source: 'Wet bescherming klokkenluiders 2a(2)',
      note: both(
        'De wet noemt geen getal; het is een criterium.',
        'The law names no number; it is a criterion.',
      ),
    },
  ),
  preset('RT63', both('Post- en documentregistratie', 'Mail and document registration'), {
    type: 'NORM',
    lasts: [5, 'year'],
    from: 'COLLECTION',
    start: both('opname van de gegevens', 'entry of the data'),
    source: 'Vrijstellingsbesluit Wbp 31(5)',
  }),
];
