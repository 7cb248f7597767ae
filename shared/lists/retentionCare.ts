import type { RetentionPreset } from './retentionPreset';
import { preset } from './retentionPreset';
import { both } from './valueList';

const LONGER_IF_CARE = both(
  '20 jaar, langer indien goed hulpverlenerschap dat eist',
  '20 years, longer where good care requires it',
);

/** Care, social support, education and research. */
export const retentionCare: readonly RetentionPreset[] = [
  preset('RT16', both('Medisch dossier (behandelovereenkomst)', 'Medical file (treatment contract)'), {
    type: 'MIN',
    lasts: [20, 'year'],
    term: LONGER_IF_CARE,
    from: 'LAST_CHANGE',
    source: 'BW 7:454(3)',
    note: both('De WGBO.', 'The WGBO.'),
  }),
  preset(
    'RT17',
    both(
      'Logging van zorginformatiesystemen en uitwisselingssystemen',
      'Logging of care information systems and exchange systems',
    ),
    {
      type: 'MIN',
      lasts: [5, 'year'],
      from: 'LOG_ENTRY',
      source:
        'Besluit elektronische gegevensverwerking door zorgaanbieders 5(2); Stcrt. 2019, 38007; NEN 7513',
      note: both('Hooguit de termijn van het dossier.', 'At most the term of the file.'),
    },
  ),
  preset(
    'RT18',
    both('Jeugdhulpdossier (ook gecertificeerde instelling)', 'Youth care file (also certified institution)'),
    {
      type: 'MIN',
      lasts: [20, 'year'],
      term: LONGER_IF_CARE,
      from: 'LAST_CHANGE',
      source: 'Jeugdwet 7.3.8(3)',
      note: both(
        'Is het geneeskundige behandeling, dan geldt de termijn van het medisch dossier (7.3.1 lid 3).',
        'For medical treatment the term of the medical file applies (7.3.1(3)).',
      ),
    },
  ),
  preset('RT19', both('Wmo-gegevens', 'Wmo data (social support)'), {
    type: 'MIN',
    lasts: [15, 'year'],
    term: both(
      'college, aanbieder, pgb-derde: 15 jaar; Veilig Thuis: 20 jaar; CAK en SVB: 7 jaar; langer indien nodig',
      'municipality, provider, third party paid from a personal budget: 15 years; Veilig Thuis: 20 years; CAK and SVB: 7 years; longer if needed',
    ),
    otherTerms: [
      { amount: 20, unit: 'year', type: 'MIN', when: both('Veilig Thuis', 'Veilig Thuis') },
      { amount: 7, unit: 'year', type: 'MIN', when: both('CAK en SVB', 'CAK and SVB') },
    ],
    from: 'LAST_CHANGE',
    start: both(
      'laatste vastgelegde wijziging van die persoonsgegevens',
      'last recorded change of those personal data',
    ),
    source: 'Wmo 2015 5.3.4(1)-(3)',
    note: both(
      'Wissen binnen 3 maanden na een verzoek (5.3.5).',
      'Erase within 3 months after a request (5.3.5).',
    ),
  }),
  preset('RT40', both('Leerlingdossier po en vo', 'Pupil file, primary and secondary education'), {
    type: 'NORM',
    lasts: [2, 'year'],
    term: both(
      '2 jaar na uitschrijving; verzuim- en in- en uitschrijfgegevens 5 jaar; doorverwijzing naar speciaal onderwijs 3 jaar',
      '2 years after deregistration; absence and registration data 5 years; referral to special education 3 years',
    ),
    otherTerms: [
      {
        amount: 5,
        unit: 'year',
        type: 'MIN',
        when: both('verzuim- en in- en uitschrijfgegevens', 'absence and registration data'),
      },
      {
        amount: 3,
        unit: 'year',
        type: 'MIN',
        when: both('doorverwijzing naar speciaal onderwijs', 'referral to special education'),
      },
    ],
    from: 'DEREGISTRATION',
    start: both('uitschrijving of vertrek', 'deregistration or departure'),
    source: 'Onderwijswetgeving (Besluit bekostiging WPO e.a.); Vrijstellingsbesluit Wbp 19(7)',
    note: both(
      'Het artikel in het huidige besluit is niet gelezen.',
      'The article of the current decree was not read.',
    ),
  }),
  preset('RT60', both('Kinderopvang: kind- en ouderdossier', 'Childcare: file of child and parents'), {
    type: 'NORM',
    lasts: [2, 'year'],
    from: 'END_OF_SERVICE',
    start: both('einde van de opvang', 'end of the childcare'),
    source: 'Vrijstellingsbesluit Wbp 18(5)',
    note: both('Betalingen: RT01.', 'Payments: RT01.'),
  }),
  preset(
    'RT68',
    both(
      'Wetenschappelijk onderzoek en statistiek: direct identificerende gegevens',
      'Scientific research and statistics: directly identifying data',
    ),
    {
      type: 'NORM',
      lasts: [6, 'month'],
      from: 'COLLECTION',
      start: both(
        'verkrijging van de onderzoeksgegevens over die persoon',
        'obtaining the research data on that person',
      ),
      source: 'Vrijstellingsbesluit Wbp 30(5); AVG 89',
      note: both(
        'Geslacht, woonplaats en geboortejaar mogen blijven.',
        'Gender, place of residence and year of birth may remain.',
      ),
    },
  ),
  preset(
    'RT69',
    both(
      'Donorgegevens kunstmatige bevruchting (bij de stichting)',
      'Donor data for artificial insemination (at the foundation)',
    ),
    {
      type: 'MIN',
      lasts: [80, 'year'],
      from: 'COLLECTION',
      start: both('ontvangst van de gegevens', 'receipt of the data'),
      source: 'Wet donorgegevens kunstmatige bevruchting 8',
      verified: false,
    },
  ),
];
