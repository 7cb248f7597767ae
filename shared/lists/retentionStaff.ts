import type { RetentionPreset } from './retentionPreset';
import { preset } from './retentionPreset';
import { both } from './valueList';

const DISMISSAL_EXAMPLE = both(
  'Loopt tot 31 december: dienstverband geëindigd op 15-03-2026, bewaren tot 31-12-2031.',
  'Runs to 31 December: employment ended on 15 Mar 2026, keep until 31 Dec 2031.',
);

/** Employees, applicants and who works for the organisation. */
export const retentionStaff: readonly RetentionPreset[] = [
  preset(
    'RT06',
    both(
      'Loonadministratie (loonstroken, loonstaten, jaaropgaven; arbeidsovereenkomst voor zover die het loon bepaalt)',
      'Payroll records (pay slips, wage statements, annual statements; employment contract in so far as it sets the wage)',
    ),
    {
      type: 'MIN',
      lasts: [7, 'year'],
      from: 'END_OF_CALENDAR_YEAR',
      start: both(
        'einde van het kalenderjaar; arbeidsovereenkomst: einde van het jaar van uitdiensttreding',
        'end of the calendar year; employment contract: end of the year of leaving',
      ),
      source: 'AWR 52(4); Handboek Loonheffingen 3.2.2',
      note: both(
        'Verzuimgegevens in de loonadministratie hebben een andere termijn dan het verzuimdossier: houd ze apart.',
        'Absence data in payroll records have another term than the absence file: keep them apart.',
      ),
    },
  ),
  preset('RT07', both('Opgaaf gegevens voor de loonheffingen', 'Statement of data for payroll taxes'), {
    type: 'MIN',
    lasts: [5, 'year'],
    from: 'END_OF_YEAR_OF_EMPLOYMENT_END',
    source: 'Uitvoeringsregeling loonbelasting 2011 7.9(2)',
    note: both('In de praktijk “loonbelastingverklaring”.', 'In practice “loonbelastingverklaring”.'),
  }),
  preset('RT08', both('Kopie identiteitsbewijs werknemer', 'Copy of the ID document of an employee'), {
    type: 'MIN',
    lasts: [5, 'year'],
    from: 'END_OF_YEAR_OF_EMPLOYMENT_END',
    source: 'Uitvoeringsregeling loonbelasting 2011 7.5(4)',
    note: DISMISSAL_EXAMPLE,
  }),
  preset(
    'RT09',
    both(
      'Kopie identiteitsbewijs van een ingeleende vreemdeling, bij de werkgever waar het werk gebeurt',
      'Copy of the ID document of a hired foreign national, at the employer where the work is done',
    ),
    {
      type: 'MIN',
      lasts: [5, 'year'],
      from: 'END_OF_YEAR_OF_WORK_END',
      source: 'Wav 15(4)',
      note: both(
        'Niet voor burgers van EU, EER en Zwitserland; uitzondering in 15 lid 3.',
        'Not for nationals of the EU, EEA and Switzerland; exception in 15(3).',
      ),
    },
  ),
  preset(
    'RT10',
    both(
      'Overig personeelsdossier (beoordelingen, correspondentie, niet-fiscale afspraken)',
      'Other personnel file (appraisals, correspondence, non-tax agreements)',
    ),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      from: 'END_OF_EMPLOYMENT',
      source: 'Vrijstellingsbesluit Wbp 7(5)',
      note: both(
        'Bij de overheid gaat de selectielijst voor (RT42).',
        'In the public sector the selection list prevails (RT42).',
      ),
    },
  ),
  preset(
    'RT11',
    both(
      'Verzuimgegevens, re-integratiedossier (Poortwachter)',
      'Absence data, reintegration file (Poortwachter)',
    ),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      from: 'END_OF_EMPLOYMENT',
      start: both(
        'verzuimgegevens: einde van het dienstverband; re-integratiedossier: afronding van de re-integratie',
        'absence data: end of employment; reintegration file: completion of the reintegration',
      ),
      source: 'AP-beleidsregels De zieke werknemer (2016); Vrijstellingsbesluit Wbp',
      note: both('Langer bij een geschil.', 'Longer in a dispute.'),
    },
  ),
  preset(
    'RT12',
    both(
      'Verzuim- en re-integratiedossier van een eigenrisicodrager (ZW, WGA)',
      'Absence and reintegration file of an own-risk bearer (ZW, WGA)',
    ),
    {
      type: 'MIN',
      lasts: [5, 'year'],
      term: both('ZW 5 jaar, WGA 10 jaar', 'ZW 5 years, WGA 10 years'),
      otherTerms: [
        {
          amount: 10,
          unit: 'year',
          type: 'NORM',
          when: both('WGA (richtlijn van de AP)', 'WGA (AP guidance)'),
        },
      ],
      from: 'OTHER',
      start: both('beëindiging', 'termination'),
      source: 'Regeling werkzaamheden, administratieve voorschriften en kosten eigenrisicodragen ZW 3(2)',
      // The ZW rule was read, the WGA guidance was not.
      verified: false,
    },
  ),
  preset(
    'RT13',
    both('Sollicitatiegegevens van een afgewezen kandidaat', 'Application data of a rejected candidate'),
    {
      type: 'MAX',
      lasts: [4, 'week'],
      term: both('4 weken; op verzoek eerder', '4 weeks; earlier on request'),
      from: 'END_OF_PROCEDURE',
      source: 'AP; Vrijstellingsbesluit Wbp 5(6)',
      note: both('Norm van de AP.', 'Norm of the AP.'),
    },
  ),
  preset(
    'RT14',
    both(
      'Sollicitatiegegevens met toestemming (portefeuille)',
      'Application data with consent (kept on file)',
    ),
    {
      type: 'MAX',
      lasts: [1, 'year'],
      from: 'END_OF_PROCEDURE',
      source: 'AP; Vrijstellingsbesluit Wbp 5(6)',
      note: both('Norm van de AP.', 'Norm of the AP.'),
    },
  ),
  preset('RT15', both('Loonbeslag', 'Attachment of earnings'), {
    type: 'CRIT',
    term: both('tot opheffing, plus de fiscale bewaarplicht', 'until lifted, plus the tax retention duty'),
    from: 'LIFTING',
    source: 'AWR 52',
  }),
  preset(
    'RT20',
    both(
      'Uitslagen arbeidsgezondheidskundig onderzoek en register van aan gevaarlijke stoffen blootgestelde werknemers (kankerverwekkend, asbest)',
      'Results of occupational health examinations and register of employees exposed to hazardous substances (carcinogens, asbestos)',
    ),
    {
      type: 'MIN',
      lasts: [40, 'year'],
      from: 'END_OF_EXPOSURE',
      start: both('einde van de blootstelling van die werknemer', 'end of the exposure of that employee'),
      source: 'Arbobesluit 4.10c(4), 4.15, 4.53',
      verified: false,
    },
  ),
  preset('RT47', both('Registratie arbeids- en rusttijden', 'Record of working hours and rest'), {
    type: 'MIN',
    lasts: [52, 'week'],
    from: 'DATE_OF_DATA',
    source: 'Arbeidstijdenbesluit 3.2:1',
    verified: false,
  }),
  preset(
    'RT51',
    both(
      'Administratie van de (erkend) referent, bijvoorbeeld van een kennismigrant',
      'Records of the (recognised) sponsor, for instance of a highly skilled migrant',
    ),
    {
      type: 'MIN',
      lasts: [5, 'year'],
      from: 'END_OF_SPONSORSHIP',
      source: 'Vreemdelingenbesluit 2000 4.53(4)',
      verified: false,
    },
  ),
  preset(
    'RT54',
    both(
      'Register en onderzoeksuitslagen blootstelling aan biologische agentia (categorie 3 en 4)',
      'Register and examination results on exposure to biological agents (groups 3 and 4)',
    ),
    {
      type: 'MIN',
      lasts: [10, 'year'],
      otherTerms: [
        {
          amount: 40,
          unit: 'year',
          type: 'MAX',
          when: both(
            'latente of langdurige infecties: langer, tot hooguit dit',
            'latent or long-lasting infections: longer, up to this at most',
          ),
        },
      ],
      from: 'END_OF_EXPOSURE',
      start: both('laatste (mogelijke) blootstelling', 'last (possible) exposure'),
      source: 'Arbobesluit 4.90(3)-(4), 4.91(9)',
      verified: false,
    },
  ),
  preset(
    'RT61',
    both('Ingeschreven werkzoekenden en uitzendkrachten', 'Registered job seekers and temporary workers'),
    {
      type: 'NORM',
      lasts: [2, 'year'],
      term: both('2 jaar; op verzoek eerder', '2 years; earlier on request'),
      from: 'REGISTRATION',
      start: both(
        'inschrijving of laatste werkdag via die inschrijving',
        'registration or last working day through that registration',
      ),
      source: 'Vrijstellingsbesluit Wbp 6(6)',
    },
  ),
  preset(
    'RT65',
    both(
      'Intern beheer (uitgegeven middelen, aanwezigheid, sleutels)',
      'Internal management (issued items, presence, keys)',
    ),
    {
      type: 'NORM',
      lasts: [6, 'month'],
      from: 'END_OF_EMPLOYMENT',
      start: both('vertrek of einde van de werkzaamheden', 'departure or end of the work'),
      source: 'Vrijstellingsbesluit Wbp 36(5)',
    },
  ),
  preset('RT66', both('Intranet, smoelenboek', 'Intranet, staff directory with photos'), {
    type: 'NORM',
    lasts: [2, 'year'],
    from: 'END_OF_EMPLOYMENT',
    source: 'Vrijstellingsbesluit Wbp 38a(5)',
    note: both('Een foto gaat in de praktijk direct weg.', 'In practice a photo is removed at once.'),
  }),
  preset(
    'RT71',
    both(
      'Beschikking of verklaring die de werkgever van de werknemer kreeg',
      'Decision or statement that the employer received from the employee',
    ),
    {
      type: 'NORM',
      lasts: [5, 'year'],
      otherTerms: [
        {
          amount: 7,
          unit: 'year',
          type: 'MIN',
          when: both(
            'zelf of gezamenlijk aangevraagd: zie RT06',
            'applied for by the employer or jointly: see RT06',
          ),
        },
      ],
      from: 'END_OF_YEAR_OF_EMPLOYMENT_END',
      source: 'Handboek Loonheffingen 3.5.2, 17.2',
      note: both('Norm van het Handboek; geen wetsartikel.', 'Norm of the Handboek; no article of law.'),
    },
  ),
];
