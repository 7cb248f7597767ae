import type { Text } from '../i18n/text';
import type { SpecialCategory } from './specialCategories';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type UavgCondition =
  | 'UAVG_22'
  | 'UAVG_23'
  | 'UAVG_23a'
  | 'UAVG_24'
  | 'UAVG_25'
  | 'UAVG_26'
  | 'UAVG_27'
  | 'UAVG_28'
  | 'UAVG_29'
  | 'UAVG_30_1'
  | 'UAVG_30_2'
  | 'UAVG_30_3'
  | 'UAVG_30_4'
  | 'UAVG_30_5'
  | 'UAVG_30_6'
  | 'UAVG_30a'
  | 'UAVG_30b'
  | 'UAVG_47a';

export type UavgConditionItem = ListItem & {
  readonly code: UavgCondition;
  readonly fits: readonly SpecialCategory[];
  /** False: published but not (yet) law. Not offered; kept so that a later list only flips this. */
  readonly inForce: boolean;
};

const ALL: readonly SpecialCategory[] = [
  'SP_RACE',
  'SP_POL',
  'SP_REL',
  'SP_UNION',
  'SP_GEN',
  'SP_BIO',
  'SP_HEALTH',
  'SP_SEX',
];
const HEALTH: readonly SpecialCategory[] = ['SP_HEALTH'];

/** UAVG 22-30b and 47a: under which conditions Dutch law lifts the prohibition of Article 9. */
export const uavgConditions: ValueList<UavgConditionItem> = {
  title: both('Voorwaarde uit de UAVG', 'Condition of the UAVG'),
  // The day the official text was last read; in force since 01-09-2026.
  asOf: '2026-09-19',
  items: [
    condition('UAVG_22', both('Algemene uitzonderingen', 'General exceptions'), {
      note: both(
        'Lid 2 a tot en met e herhaalt AVG 9 lid 2 a, c, d, e en f, in die volgorde.',
        'Paragraph 2 a to e repeats GDPR 9(2)(a), (c), (d), (e) and (f), in that order.',
      ),
    }),
    condition(
      'UAVG_23',
      both('Nationaalrechtelijke algemene uitzonderingen', 'General exceptions of national law'),
      {
        note: both(
          'Nodig voor een volkenrechtelijke plicht (a), voor wettelijke taken van de AP, het College voor de Rechten van de Mens of een ombudsman met waarborgen (b), of als aanvulling op strafrechtelijke gegevens (c). Rust op AVG 9 lid 2 onder g.',
          'Necessary for a duty under international law (a), for statutory tasks of the AP, the Netherlands Institute for Human Rights or an ombudsman with safeguards (b), or in addition to criminal data (c). Rests on GDPR 9(2)(g).',
        ),
      },
    ),
    condition('UAVG_23a', both('Verplichte accountantsopdrachten', 'Statutory engagements of accountants'), {
      inForce: false,
      note: both(
        'Bekendgemaakt, niet in werking op 19-09-2026. Nodig voor een opdracht die een accountant volgens de wet moet uitvoeren; gegevens onder medisch beroepsgeheim (BW 7:457) moeten vooraf en tijdens het werk gepseudonimiseerd zijn.',
        'Published, not in force on 19 Sept 2026. Necessary for an engagement that an accountant must perform by law; data under medical secrecy (BW 7:457) must be pseudonymised before and during the work.',
      ),
    }),
    condition(
      'UAVG_24',
      both(
        'Wetenschappelijk of historisch onderzoek, statistiek',
        'Scientific or historical research, statistics',
      ),
      {
        note: both(
          'Alle vier nodig: noodzakelijk voor het onderzoek of de statistiek, een algemeen belang, toestemming vragen is onmogelijk of onevenredig, en waarborgen tegen onevenredig nadeel. Niet voor archivering.',
          'All four needed: necessary for the research or statistics, a public interest, asking consent is impossible or disproportionate, and safeguards against disproportionate harm. Not for archiving.',
        ),
      },
    ),
    condition('UAVG_25', both('Ras of etnische afkomst', 'Racial or ethnic origin'), {
      fits: ['SP_RACE'],
      note: both(
        'Alleen voor identificatie als dat onvermijdelijk is (a), of voor een voorkeursbeleid voor een etnische of culturele minderheid op basis van geboorteland of wettelijke objectieve criteria, zolang de betrokkene geen schriftelijk bezwaar heeft gemaakt (b).',
        'Only for identification where unavoidable (a), or for positive action for an ethnic or cultural minority based on country of birth or statutory objective criteria, as long as the person has not objected in writing (b).',
      ),
    }),
    condition('UAVG_26', both('Politieke opvattingen', 'Political opinions'), {
      fits: ['SP_POL'],
      note: both(
        'Eisen die redelijkerwijs aan politieke opvattingen gesteld mogen worden voor functies in bestuursorganen en adviescolleges.',
        'Requirements that may reasonably be made about political opinions for functions in administrative and advisory bodies.',
      ),
    }),
    condition(
      'UAVG_27',
      both('Religieuze of levensbeschouwelijke overtuigingen', 'Religious or philosophical beliefs'),
      {
        fits: ['SP_REL'],
        note: both(
          'Door andere instellingen dan die van 22 lid 2 onder c, nodig voor geestelijke verzorging, tenzij schriftelijk bezwaar is gemaakt. Niet aan derden verstrekken zonder toestemming (lid 2).',
          'By institutions other than those of 22(2)(c), necessary for spiritual care, unless objected to in writing. No disclosure to third parties without consent (paragraph 2).',
        ),
      },
    ),
    condition('UAVG_28', both('Genetische gegevens', 'Genetic data'), {
      fits: ['SP_GEN'],
      note: both(
        'Lid 1: over de persoon van wie de gegevens komen. Anders alleen bij een zwaarwegend geneeskundig belang, of voor onderzoek in het algemeen belang of statistiek met uitdrukkelijke toestemming (tenzij vragen onmogelijk of onevenredig is) en waarborgen (lid 2 en 3).',
        'Paragraph 1: about the person from whom the data come. Otherwise only for a weighty medical interest, or for research in the public interest or statistics with explicit consent (unless asking is impossible or disproportionate) and safeguards (paragraphs 2 and 3).',
      ),
    }),
    condition(
      'UAVG_29',
      both(
        'Biometrische gegevens met het oog op de unieke identificatie',
        'Biometric data for unique identification',
      ),
      {
        fits: ['SP_BIO'],
        note: both(
          'Nodig voor authenticatie of beveiliging, en sinds 01-09-2026 alleen voor zover nodig voor een zwaarwegend algemeen belang van rechtmatige toegang tot bepaalde plaatsen, gebouwen, diensten, producten of systemen.',
          'Necessary for authentication or security, and since 1 Sept 2026 only in so far as needed for a weighty public interest of lawful access to certain places, buildings, services, products or systems.',
        ),
      },
    ),
    condition(
      'UAVG_30_1',
      both(
        'Gezondheid: bestuursorganen, pensioenfondsen, werkgevers',
        'Health: authorities, pension funds, employers',
      ),
      {
        fits: HEALTH,
        note: both(
          'Ook instellingen die te hunnen behoeve werken. Nodig voor (a) wettelijke regels, pensioenregelingen of cao’s met aanspraken die van de gezondheid afhangen, of (b) re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid. Rust op AVG 9 lid 2 onder b.',
          'Also institutions working for them. Necessary for (a) statutory rules, pension schemes or collective agreements with health-dependent claims, or (b) reintegration or guidance in illness or incapacity. Rests on GDPR 9(2)(b).',
        ),
      },
    ),
    condition(
      'UAVG_30_2',
      both(
        'Gezondheid: scholen, reclassering, jeugdbescherming, ministers',
        'Health: schools, probation, child protection, ministers',
      ),
      {
        fits: HEALTH,
        note: both(
          'Scholen: speciale begeleiding of voorzieningen (a). Reclassering, raad voor de kinderbescherming, gecertificeerde instelling en voogdij-instelling: wettelijke taken (b). Ministers voor Rechtsbescherming en van JenV: vrijheidsbenemende maatregelen (c).',
          'Schools: special guidance or facilities (a). Probation service, child protection board, certified institution and guardianship institution: statutory tasks (b). Ministers for Legal Protection and of Justice and Security: custodial measures (c).',
        ),
      },
    ),
    condition(
      'UAVG_30_3',
      both(
        'Gezondheid: hulpverleners, zorg en maatschappelijke dienstverlening, verzekeraars',
        'Health: care providers, health care and social services, insurers',
      ),
      {
        fits: HEALTH,
        note: both(
          'Goede behandeling of verzorging, of beheer van de instelling of praktijk (a). Verzekeraars en bemiddelaars: beoordelen van het risico als geen bezwaar is gemaakt, of uitvoeren van de verzekering (b).',
          'Proper treatment or care, or management of the institution or practice (a). Insurers and intermediaries: assessing the risk if no objection was made, or performing the insurance contract (b).',
        ),
      },
    ),
    condition('UAVG_30_4', both('Gezondheid: geheimhouding', 'Health: duty of secrecy'), {
      fits: HEALTH,
      note: both(
        'Geldt bij lid 1 tot en met 3: alleen door personen met geheimhoudingsplicht uit ambt, beroep, wet of overeenkomst. Wie als verantwoordelijke zelf verwerkt, is zelf gebonden.',
        'Goes with paragraphs 1 to 3: only by persons bound to secrecy by office, profession, statute or agreement. A controller who processes personally is himself bound.',
      ),
    }),
    condition(
      'UAVG_30_5',
      both('Andere bijzondere gegevens naast gezondheid', 'Other special categories next to health'),
      {
        fits: ALL.filter((category) => category !== 'SP_HEALTH'),
        note: both(
          'Alleen als aanvulling op gezondheidsgegevens van lid 3 onder a, nodig voor goede behandeling of verzorging.',
          'Only in addition to health data of paragraph 3(a), necessary for proper treatment or care.',
        ),
      },
    ),
    condition('UAVG_30_6', both('Gezondheid: nadere regels', 'Health: further rules'), {
      fits: HEALTH,
      note: both(
        'Een algemene maatregel van bestuur kan regels toevoegen aan lid 1 en lid 3 onder b.',
        'A decree may add rules to paragraph 1 and paragraph 3(b).',
      ),
    }),
    condition(
      'UAVG_30a',
      both('Overdracht van dossiers door hulpverleners', 'Transfer of files by care providers'),
      {
        fits: HEALTH,
        note: both(
          'Medische dossiers (BW 7:454) mogen zonder toestemming van de patiënt naar een andere hulpverlener of instelling. Informeer de patiënt of, als dat niet kan, maak het breed bekend; kosteloos.',
          'Medical files (BW 7:454) may go to another care provider or institution without consent of the patient. Inform the patient or, if impossible, publish widely; free of charge.',
        ),
      },
    ),
    condition('UAVG_30b', both('Overdracht van dossiers door anderen', 'Transfer of files by others'), {
      fits: HEALTH,
      note: both(
        'Wie geen hulpverlener is, mag medische dossiers overdragen aan een hulpverlener of instelling die ze bewaart; 30 lid 4 en 30a lid 3 tot en met 6 gelden. Rust op AVG 9 lid 2 onder h.',
        'Who is no care provider may hand over medical files to a care provider or institution that will keep them; 30(4) and 30a(3)-(6) apply. Rests on GDPR 9(2)(h).',
      ),
    }),
    condition(
      'UAVG_47a',
      both('Tijdelijke commissies en adviescolleges', 'Temporary commissions and advisory bodies'),
      {
        source: 'UAVG 47a(3)',
        note: both(
          'De instellingsregeling moet taak, verantwoordelijke en uiterste bewaartermijn noemen en kan bijzondere gegevens toestaan.',
          'The founding regulation must name task, controller and maximum retention and may allow special categories.',
        ),
      },
    ),
  ],
};

function condition(code: UavgCondition, label: Text, more: Partial<UavgConditionItem>): UavgConditionItem {
  // UAVG_30_1 is UAVG 30(1): the pattern of codes allows no brackets.
  const source = code.replace('_', ' ').replace(/_(\d)$/, '($1)');
  return { code, label, source, verified: true, fits: ALL, inForce: true, ...more };
}
