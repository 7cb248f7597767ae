import type { Text } from './text';

/** A term of the law, what it means in short, and where the law says so. */
export type Definition = {
  readonly term: Text;
  readonly meaning: Text;
  /** In the notation of `articleText`. */
  readonly article: string;
  /** False: the Dutch wording was not read in its source; it must still be confirmed. */
  readonly verified: boolean;
};

/** Articles of the terms of which the Dutch wording was not read in its source. */
const NOT_READ: readonly string[] = ['28(2), 28(4)', '28(3)', '5(2)'];

/** The terms that the report uses, in the order in which a reader meets them. */
export const definitions: readonly Definition[] = [
  define(
    '4(1)',
    ['persoonsgegevens', 'personal data'],
    [
      'alle informatie over een persoon die is of kan worden geïdentificeerd',
      'any information about an identified or identifiable person',
    ],
  ),
  define(
    '4(1)',
    ['betrokkene', 'data subject'],
    ['de persoon over wie de gegevens gaan', 'the person to whom the data relate'],
  ),
  define(
    '4(2)',
    ['verwerking', 'processing'],
    [
      'alles wat met persoonsgegevens wordt gedaan, van verzamelen tot wissen',
      'everything that is done with personal data, from collection to erasure',
    ],
  ),
  define(
    '4(7)',
    ['verwerkingsverantwoordelijke', 'controller'],
    [
      'wie doel en middelen van een verwerking bepaalt, alleen of met anderen',
      'who determines the purposes and means of processing, alone or with others',
    ],
  ),
  define(
    '26',
    ['gezamenlijke verwerkingsverantwoordelijken', 'joint controllers'],
    [
      'twee of meer verantwoordelijken die doel en middelen samen bepalen',
      'two or more controllers who determine purposes and means together',
    ],
  ),
  define(
    '4(8)',
    ['verwerker', 'processor'],
    [
      'wie gegevens verwerkt ten behoeve van een verwerkingsverantwoordelijke',
      'who processes data on behalf of a controller',
    ],
  ),
  define(
    '28(2), 28(4)',
    ['subverwerker (andere verwerker)', 'sub-processor (another processor)'],
    ['een verwerker die door een verwerker wordt ingeschakeld', 'a processor engaged by a processor'],
  ),
  define(
    '4(9)',
    ['ontvanger', 'recipient'],
    ['aan wie persoonsgegevens worden verstrekt', 'to whom personal data are disclosed'],
  ),
  define(
    '30(1)(b)',
    ['verwerkingsdoeleinden', 'purposes of the processing'],
    ['waarvoor de gegevens worden gebruikt', 'what the data are used for'],
  ),
  define(
    '6(1)',
    ['grondslag (rechtsgrond)', 'legal basis'],
    ['de reden in de wet waarop een verwerking berust', 'the reason in law on which processing rests'],
  ),
  define(
    '9',
    ['bijzondere categorieën van persoonsgegevens', 'special categories of personal data'],
    [
      'onder meer gezondheid, ras, politieke opvatting, geloof en seksueel leven; verboden, tenzij een uitzondering geldt',
      'among others health, race, political opinions, religion and sex life; prohibited unless an exception applies',
    ],
  ),
  define(
    'UAVG 1, 10',
    ['persoonsgegevens van strafrechtelijke aard', 'personal data relating to criminal matters'],
    [
      'gegevens over strafrechtelijke veroordelingen en strafbare feiten',
      'data on criminal convictions and offences',
    ],
  ),
  define(
    '87, UAVG 46',
    ['nationaal identificatienummer (BSN)', 'national identification number'],
    [
      'mag alleen worden gebruikt waar een wet het voorschrijft',
      'may be used only where a statute prescribes it',
    ],
  ),
  define(
    '44',
    ['doorgifte', 'transfer'],
    [
      'verstrekken van gegevens aan een land buiten de EER of een internationale organisatie',
      'disclosure of data to a country outside the EEA or an international organisation',
    ],
  ),
  define(
    '45',
    ['adequaatheidsbesluit', 'adequacy decision'],
    [
      'besluit van de Europese Commissie dat een land passend beschermt',
      'decision of the European Commission that a country gives adequate protection',
    ],
  ),
  define(
    '30(1)(f)',
    ['bewaartermijn (beoogde termijn voor wissing)', 'retention period (envisaged time limit for erasure)'],
    ['wanneer een categorie van gegevens wordt gewist', 'when a category of data is erased'],
  ),
  define(
    '30(1)(g), 32(1)',
    [
      'technische en organisatorische beveiligingsmaatregelen',
      'technical and organisational security measures',
    ],
    [
      'wat de gegevens beschermt tegen verlies en onrechtmatig gebruik',
      'what protects the data against loss and unlawful use',
    ],
  ),
  define(
    '37-39',
    ['functionaris voor gegevensbescherming (FG)', 'data protection officer (DPO)'],
    [
      'houdt onafhankelijk toezicht binnen de organisatie',
      'supervises independently within the organisation',
    ],
  ),
  define(
    '35',
    ['gegevensbeschermingseffectbeoordeling (DPIA)', 'data protection impact assessment (DPIA)'],
    [
      'onderzoek vooraf bij een verwerking met waarschijnlijk een hoog risico',
      'assessment beforehand of processing likely to result in a high risk',
    ],
  ),
  define(
    '28(3)',
    ['verwerkersovereenkomst', 'data processing agreement'],
    [
      'overeenkomst of andere rechtshandeling die de verwerker bindt',
      'contract or other legal act that binds the processor',
    ],
  ),
  define(
    '4(12), 33',
    ['inbreuk in verband met persoonsgegevens (datalek)', 'personal data breach'],
    [
      'verlies van of ongeoorloofde toegang tot persoonsgegevens',
      'loss of or unauthorised access to personal data',
    ],
  ),
  define(
    '5(2)',
    ['verantwoordingsplicht', 'accountability'],
    ['de plicht om naleving te kunnen aantonen', 'the duty to be able to demonstrate compliance'],
  ),
];

/** Headings and columns of the annex of definitions. */
export const definitionTexts = {
  intro: {
    nl: 'Korte omschrijvingen, geen wettekst. Beslissend is de wet zelf.',
    en: 'Short descriptions, not the text of the law. The law itself is decisive.',
  },
  terms: { nl: 'Begrippen', en: 'Terms' },
  term: { nl: 'Begrip', en: 'Term' },
  otherLanguage: { nl: 'In het Engels', en: 'In Dutch' },
  meaning: { nl: 'Omschrijving', en: 'Description' },
  article: { nl: 'Artikel', en: 'Article' },
  source: { nl: 'Bron', en: 'Source' },
  read: { nl: 'nagelezen', en: 'read in its source' },
  notRead: { nl: 'nog te bevestigen', en: 'still to be confirmed' },
  laws: { nl: 'Wetsverwijzingen in dit document', en: 'Law references in this document' },
  lawsIntro: {
    nl: 'De gronden en voorwaarden uit de wet waarop de verwerkingen zich beroepen. “Nog te bevestigen” betekent dat een onderdeel van de verwijzing niet in de bron is nagelezen.',
    en: 'The grounds and conditions in law that the activities rely on. “Still to be confirmed” means that a part of the reference was not read in its source.',
  },
  ground: { nl: 'Grond of voorwaarde', en: 'Ground or condition' },
} as const;

function define(
  article: string,
  [nl, en]: readonly [nl: string, en: string],
  [meaningNl, meaningEn]: readonly [nl: string, en: string],
): Definition {
  return {
    term: { nl, en },
    meaning: { nl: meaningNl, en: meaningEn },
    article,
    verified: !NOT_READ.includes(article),
  };
}
