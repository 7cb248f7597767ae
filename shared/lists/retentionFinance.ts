import type { RetentionPreset } from './retentionPreset';
import { preset } from './retentionPreset';
import { both } from './valueList';

const PRACTICE = both(
  'De wet noemt geen beginpunt; in de praktijk het einde van het boekjaar.',
  'The law names no start; in practice the end of the financial year.',
);

/** Books, taxes, companies and the finance sector. */
export const retentionFinance: readonly RetentionPreset[] = [
  preset(
    'RT01',
    both(
      'Fiscale administratie: grootboek, debiteuren, crediteuren, facturen, betalingen, inkoop en verkoop',
      'Tax records: ledger, receivables, payables, invoices, payments, purchases and sales',
    ),
    {
      type: 'MIN',
      lasts: [7, 'year'],
      from: 'END_OF_FINANCIAL_YEAR',
      start: both(
        'einde van de actuele waarde, in de praktijk einde van het boekjaar',
        'end of the current value, in practice end of the financial year',
      ),
      source: 'AWR 52(4)',
      note: both(
        'De wet noemt geen beginpunt; dit is de uitleg van de Belastingdienst. Wie administratieplichtig is, staat in AWR 52 lid 2.',
        'The law names no start; this is the reading of the tax authority. Who must keep records is in AWR 52(2).',
      ),
    },
  ),
  preset('RT02', both('Boeken en bescheiden van de rechtspersoon', 'Books and documents of a legal entity'), {
    type: 'MIN',
    lasts: [7, 'year'],
    from: 'END_OF_FINANCIAL_YEAR',
    source: 'BW 2:10(3)',
    note: PRACTICE,
  }),
  preset(
    'RT03',
    both(
      'Administratie van wie een bedrijf of zelfstandig beroep uitoefent (natuurlijk persoon)',
      'Records of a natural person who runs a business or profession',
    ),
    {
      type: 'MIN',
      lasts: [7, 'year'],
      from: 'END_OF_FINANCIAL_YEAR',
      source: 'BW 3:15i(2)',
      note: both(
        'Verklaart BW 2:10 lid 2 tot en met 4 van toepassing. De wet noemt geen beginpunt; in de praktijk het einde van het boekjaar.',
        'Declares BW 2:10(2)-(4) applicable. The law names no start; in practice the end of the financial year.',
      ),
    },
  ),
  preset(
    'RT04',
    both(
      'Gegevens over onroerende zaken en rechten daarop (btw-herziening)',
      'Data on immovable property and rights in it (VAT adjustment)',
    ),
    {
      type: 'MIN',
      lasts: [9, 'year'],
      term: both(
        '9 jaar volgend op het jaar van ingebruikname (met dat jaar samen 10 boekjaren)',
        '9 years following the year of first use (with that year 10 financial years)',
      ),
      from: 'END_OF_YEAR_OF_FIRST_USE',
      start: both(
        'het jaar waarin de ondernemer het goed is gaan gebruiken, niet de factuurdatum',
        'the year in which the entrepreneur began to use the property, not the invoice date',
      ),
      source: 'Wet OB 1968 34a',
      note: both(
        'Jongere stukken houden daarnaast de 7 jaar van de fiscale administratie.',
        'Later documents also keep the 7 years of tax records.',
      ),
    },
  ),
  preset('RT05', both('Btw-eenloketsysteem (OSS-regelingen)', 'VAT one-stop shop (OSS schemes)'), {
    type: 'MIN',
    lasts: [10, 'year'],
    term: both(
      '10 jaar na afloop van het jaar van de prestatie',
      '10 years after the end of the year of the supply',
    ),
    from: 'END_OF_YEAR_OF_SUPPLY',
    source: 'Wet OB 1968 28rl, 28sj, 28tn',
    // The wording was read in a text of 2015; the earlier source, Regulation 282/2011 art. 63c, was not read.
    verified: false,
    note: both(
      'Eindigt een jaar later dan de termijn voor onroerende zaken bij hetzelfde jaar.',
      'Ends one year later than the term for immovable property for the same year.',
    ),
  }),
  preset('RT38', both('Cliëntonderzoek Wwft', 'Customer due diligence (Wwft)'), {
    type: 'MIN_MAX',
    lasts: [5, 'year'],
    term: both('5 jaar, daarna onmiddellijk vernietigen', '5 years, then destroy at once'),
    from: 'END_OF_RELATIONSHIP',
    start: both(
      'dag waarop de zakelijke relatie eindigt of de transactie is uitgevoerd',
      'day on which the business relationship ends or the transaction was carried out',
    ),
    source: 'Wwft 33(3), 34a(3)',
    note: both(
      'Telt op de dag, niet per jaareinde. Langer alleen als een ander wettelijk voorschrift voor dat stuk geldt.',
      'Counts from the day, not the end of the year. Longer only if another statutory rule applies to that document.',
    ),
  }),
  preset(
    'RT46',
    both(
      'Boeken en bescheiden van een ontbonden rechtspersoon',
      'Books and documents of a dissolved legal entity',
    ),
    {
      type: 'MIN',
      lasts: [7, 'year'],
      from: 'END_OF_LEGAL_ENTITY',
      source: 'BW 2:24(1)',
      verified: false,
    },
  ),
  preset(
    'RT49',
    both(
      'Melding ongebruikelijke transactie (afschrift, reconstructie, bericht FIU)',
      'Report of an unusual transaction (copy, reconstruction, FIU notice)',
    ),
    {
      type: 'MIN_MAX',
      lasts: [5, 'year'],
      term: both('5 jaar, daarna vernietigen', '5 years, then destroy'),
      from: 'REPORT',
      start: both(
        'dag van de melding, of van de ontvangst van het bericht',
        'day of the report, or of receipt of the notice',
      ),
      source: 'Wwft 34(2), 34a(3)',
    },
  ),
  preset(
    'RT52',
    both(
      'Controledossier wettelijke controle (accountantsorganisatie)',
      'Audit file of a statutory audit (audit firm)',
    ),
    { type: 'MIN', lasts: [7, 'year'], from: 'CLOSURE_OF_FILE', source: 'Bta 11(6)' },
  ),
  preset(
    'RT53',
    both(
      'Opdrachtdossier accountant (samenstel-, beoordelings-, adviesopdracht)',
      'Engagement file of an accountant (compilation, review, advice)',
    ),
    {
      type: 'MIN',
      lasts: [7, 'year'],
      from: 'CLOSURE_OF_FILE',
      source: 'NVKS 25(1)(e); NVKM 6',
      note: both(
        'Via het overgangsrecht van NVKM 6; voor een kantoor zonder Wta-vergunning tot 01-01-2027, daarna opnieuw nagaan.',
        'Through the transitional rule of NVKM 6; for a firm without a Wta licence until 1 Jan 2027, check again after that.',
      ),
    },
  ),
  preset(
    'RT55',
    both(
      'Financieel advies: ingewonnen klantinformatie en productgegevens',
      'Financial advice: customer information obtained and product data',
    ),
    { type: 'MIN', lasts: [5, 'year'], from: 'ADVICE', source: 'Bgfo 32a', verified: false },
  ),
  preset(
    'RT56',
    both(
      'Kredietdossier: ingewonnen informatie en overeenkomst',
      'Credit file: information obtained and agreement',
    ),
    {
      type: 'MIN',
      lasts: [5, 'year'],
      from: 'COMPLETION',
      start: both(
        'dag waarop de kredietovereenkomst is afgewikkeld',
        'day on which the credit agreement was settled',
      ),
      source: 'Bgfo 33',
      verified: false,
    },
  ),
  preset(
    'RT57',
    both(
      'Klachtenregistratie van een financiële onderneming',
      'Complaints register of a financial undertaking',
    ),
    {
      type: 'MIN',
      lasts: [1, 'year'],
      from: 'COMPLETION',
      start: both('afhandeling van de klacht', 'completion of the complaint'),
      source: 'Bgfo 41(2)',
      verified: false,
    },
  ),
  preset(
    'RT70',
    both(
      'DAC7: gegevens en zorgvuldigheidsstappen van een digitaal platform',
      'DAC7: data and due diligence steps of a digital platform',
    ),
    {
      type: 'MIN',
      lasts: [5, 'year'],
      from: 'END_OF_REPORTING_PERIOD',
      source: 'Richtlijn 2011/16/EU bijlage V; Wib 10j; AWR 53bis',
      verified: false,
      note: both(
        'Volgens de EU-richtlijn hooguit 10 jaar (niet bevestigd); het Nederlandse artikel over bewaren is niet gelezen.',
        'At most 10 years under the EU directive (not confirmed); the Dutch article on retention was not read.',
      ),
    },
  ),
];
