import type { Text } from '../i18n/text';
import type { UavgCondition } from './uavgConditions';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type Art9Ground = ListItem & {
  /** The conditions of list `uavgConditions` that may carry this exception. Empty: the UAVG has none. */
  readonly uavg: readonly UavgCondition[];
  /** Works only with Union or national law (SPC-03): name the UAVG article or the law. */
  readonly needsNationalLaw: boolean;
};

/** Article 9(2): the exceptions to the prohibition. A processor needs none of its own. */
export const art9Grounds: ValueList<Art9Ground> = {
  title: both('Uitzondering voor bijzondere gegevens', 'Exception for special categories'),
  note: both(
    'De uitzondering hoort bij de verwerkingsverantwoordelijke; een verwerker handelt op instructie en heeft geen eigen uitzondering nodig. Naast deze uitzondering is ook een grondslag uit art. 6 nodig.',
    'The exception belongs to the controller; a processor acts on instruction and needs none of its own. Besides this exception a legal basis of Article 6 is needed.',
  ),
  items: [
    ground('a', both('Uitdrukkelijke toestemming', 'Explicit consent'), { uavg: ['UAVG_22'] }),
    ground(
      'b',
      both(
        'Arbeidsrecht, sociale zekerheid, sociale bescherming',
        'Employment, social security and social protection law',
      ),
      {
        uavg: ['UAVG_30_1'],
        needsNationalLaw: true,
        note: both(
          'Voor gezondheid: bestuursorganen, pensioenfondsen, werkgevers en instellingen die te hunnen behoeve werken. Ook een cao kan de grond zijn.',
          'For health: authorities, pension funds, employers and institutions working for them. A collective agreement may also be the ground.',
        ),
      },
    ),
    ground(
      'c',
      both(
        'Vitale belangen (betrokkene niet in staat toestemming te geven)',
        'Vital interests (data subject unable to consent)',
      ),
      { uavg: ['UAVG_22'] },
    ),
    ground(
      'd',
      both(
        'Instantie zonder winstoogmerk op politiek, levensbeschouwelijk, godsdienstig of vakbondsgebied, eigen leden',
        'Not-for-profit body with a political, philosophical, religious or trade-union aim, own members',
      ),
      { uavg: ['UAVG_22'] },
    ),
    ground(
      'e',
      both('Kennelijk door de betrokkene openbaar gemaakt', 'Manifestly made public by the data subject'),
      { uavg: ['UAVG_22'] },
    ),
    ground('f', both('Rechtsvordering of gerechten', 'Legal claims or courts'), { uavg: ['UAVG_22'] }),
    ground('g', both('Zwaarwegend algemeen belang', 'Substantial public interest'), {
      uavg: [
        'UAVG_23',
        'UAVG_23a',
        'UAVG_25',
        'UAVG_26',
        'UAVG_27',
        'UAVG_28',
        'UAVG_29',
        'UAVG_30_2',
        'UAVG_30_3',
        'UAVG_47a',
      ],
      needsNationalLaw: true,
      note: both('Van UAVG 28 alleen lid 1.', 'Of UAVG 28 only paragraph 1.'),
    }),
    ground(
      'h',
      both(
        'Preventieve of arbeidsgeneeskunde, diagnose, zorg, beheer van zorgstelsels',
        'Preventive or occupational medicine, diagnosis, health or social care, management of care systems',
      ),
      {
        uavg: ['UAVG_30_3', 'UAVG_30_4', 'UAVG_30a', 'UAVG_30b'],
        needsNationalLaw: true,
        note: both(
          'Alleen onder geheimhouding (AVG 9 lid 3, UAVG 30 lid 4). In plaats van een wet kan een overeenkomst met een gezondheidswerker de grond zijn.',
          'Only under a duty of secrecy (GDPR 9(3), UAVG 30(4)). Instead of a law, a contract with a health professional may be the ground.',
        ),
      },
    ),
    ground(
      'i',
      both(
        'Algemeen belang op het gebied van de volksgezondheid',
        'Public interest in the area of public health',
      ),
      {
        needsNationalLaw: true,
        // That the Wet publieke gezondheid is such a law was not read.
        verified: false,
        note: both(
          'De UAVG heeft hiervoor geen artikel: noem een andere wet, bijvoorbeeld de Wet publieke gezondheid (voorbeeld niet bevestigd).',
          'The UAVG has no article for this: name another law, for instance the Wet publieke gezondheid (example not confirmed).',
        ),
      },
    ),
    ground(
      'j',
      both(
        'Archivering in het algemeen belang, wetenschappelijk of historisch onderzoek, statistiek',
        'Archiving in the public interest, scientific or historical research, statistics',
      ),
      {
        uavg: ['UAVG_24', 'UAVG_28'],
        needsNationalLaw: true,
        note: both(
          'UAVG 24 geldt niet voor archivering. Voor genetische gegevens gelden 28 lid 2 onder b en lid 3, die op AVG 9 lid 4 rusten.',
          'UAVG 24 does not cover archiving. For genetic data 28(2)(b) and 28(3) apply, which rest on GDPR 9(4).',
        ),
      },
    ),
  ],
};

function ground(letter: string, label: Text, more: Partial<Art9Ground>): Art9Ground {
  return {
    code: `A9_2_${letter}`,
    label,
    source: `AVG 9(2)(${letter})`,
    verified: true,
    uavg: [],
    needsNationalLaw: false,
    ...more,
  };
}
