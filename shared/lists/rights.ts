import type { Text } from '../i18n/text';
import type { LegalBasis } from './legalBases';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** `conditional`: applies, or does not, depending on what the cell's note says. */
export type Applies = 'yes' | 'no' | 'conditional';

export type Right = ListItem & {
  /** Whether the right exists on a legal basis, subject to its own exceptions. */
  readonly bases: Readonly<Record<LegalBasis, Applies>>;
  /** What to know about one cell of the table. */
  readonly cellNotes?: Partial<Record<LegalBasis, Text>>;
};

/** Legal bases a to f, in the order of Article 6(1). */
type Row = readonly [Applies, Applies, Applies, Applies, Applies, Applies];

const Y = 'yes';
const N = 'no';
const C = 'conditional';

const WHILE_NECESSARY = both(
  'Niet zolang de verwerking nodig is voor de plicht of taak (17 lid 3 onder b); daarna wel.',
  'Not while the processing is necessary for the duty or task (17(3)(b)); after that it is.',
);
const UNLESS_LAW = both(
  'Tenzij 22 lid 2 onder b of UAVG 40 geldt; UAVG 40 nooit bij profilering.',
  'Unless 22(2)(b) or UAVG 40 applies; UAVG 40 never for profiling.',
);

/** Rights of data subjects by legal basis. UAVG 41, 43, 44, 45 and 47 may limit them. */
export const rights: ValueList<Right> = {
  title: both('Recht van de betrokkene', 'Right of the data subject'),
  note: both(
    'Onder 12 jaar oefent de wettelijk vertegenwoordiger de rechten uit, van 12 tot 16 mogen beiden (UAVG 5 lid 4). Nationale beperkingen: UAVG 41, 43, 44, 45 en 47.',
    'Below 12 the legal representative exercises the rights, from 12 to 16 both may (UAVG 5(4)). National limits: UAVG 41, 43, 44, 45 and 47.',
  ),
  items: [
    right('RIGHT_INFORMATION', [Y, Y, C, Y, Y, Y], {
      source: 'AVG 13, 14',
      label: both('Recht op informatie', 'Right to information'),
      cellNotes: {
        A6_1_c: both(
          'Art. 14 niet waar de wet zelf het verkrijgen of verstrekken voorschrijft (14 lid 5 onder c).',
          'Article 14 not where the law itself lays down obtaining or disclosure (14(5)(c)).',
        ),
      },
    }),
    right('RIGHT_ACCESS', [Y, Y, Y, Y, Y, Y], {
      source: 'AVG 15',
      label: both('Recht van inzage', 'Right of access'),
    }),
    right('RIGHT_RECTIFICATION', [Y, Y, Y, Y, Y, Y], {
      source: 'AVG 16',
      label: both('Recht op rectificatie', 'Right to rectification'),
    }),
    right('RIGHT_ERASURE', [Y, Y, C, Y, C, Y], {
      source: 'AVG 17',
      label: both('Recht op gegevenswissing', 'Right to erasure'),
      cellNotes: { A6_1_c: WHILE_NECESSARY, A6_1_e: WHILE_NECESSARY },
      note: both(
        'Is de wettelijke termijn voorbij of de verwerking onrechtmatig, dan moet toch worden gewist (17 lid 1 onder a, d en e).',
        'When the statutory term has passed or the processing is unlawful, erasure is due after all (17(1)(a), (d), (e)).',
      ),
    }),
    right('RIGHT_RESTRICTION', [Y, Y, Y, Y, Y, Y], {
      source: 'AVG 18',
      label: both('Recht op beperking van de verwerking', 'Right to restriction of processing'),
    }),
    right('RIGHT_NOTIFICATION', [Y, Y, Y, Y, Y, Y], {
      source: 'AVG 19',
      label: both('Kennisgeving aan ontvangers', 'Notification to recipients'),
    }),
    right('RIGHT_PORTABILITY', [Y, Y, N, N, N, N], {
      source: 'AVG 20',
      label: both('Recht op overdraagbaarheid van gegevens', 'Right to data portability'),
      note: both(
        'Alleen geautomatiseerde verwerking van gegevens die de betrokkene zelf heeft verstrekt.',
        'Only automated processing of data that the data subject provided.',
      ),
    }),
    right('RIGHT_OBJECT', [N, N, N, N, Y, Y], {
      source: 'AVG 21(1)',
      label: both('Recht van bezwaar', 'Right to object'),
    }),
    right('RIGHT_OBJECT_MARKETING', [C, C, C, C, Y, Y], {
      source: 'AVG 21(2)-(3)',
      label: both('Bezwaar tegen direct marketing', 'Objection to direct marketing'),
      note: both(
        'Absoluut, zodra persoonsgegevens voor direct marketing worden gebruikt, op welke grondslag ook.',
        'Absolute, whenever personal data are used for direct marketing, whatever the basis.',
      ),
    }),
    right('RIGHT_OBJECT_RESEARCH', [C, C, C, C, C, C], {
      source: 'AVG 21(6)',
      label: both('Bezwaar tegen onderzoek of statistiek', 'Objection to research or statistics'),
      note: both(
        'Vanwege de eigen situatie; alleen bij doeleinden van art. 89 lid 1 en niet waar nodig voor een taak van algemeen belang.',
        'On grounds of one’s own situation; only for Article 89(1) purposes and not where necessary for a task of public interest.',
      ),
    }),
    right('RIGHT_NO_AUTOMATED_DECISION', [C, C, C, Y, C, Y], {
      source: 'AVG 22; UAVG 40',
      label: both('Geen uitsluitend geautomatiseerd besluit', 'No solely automated decision'),
      cellNotes: {
        A6_1_a: both('Zie 22 lid 2 onder c.', 'See 22(2)(c).'),
        A6_1_b: both('Zie 22 lid 2 onder a.', 'See 22(2)(a).'),
        A6_1_c: UNLESS_LAW,
        A6_1_e: UNLESS_LAW,
      },
    }),
    right('RIGHT_WITHDRAW', [Y, N, N, N, N, N], {
      source: 'AVG 7(3)',
      label: both('Toestemming intrekken', 'Withdraw consent'),
    }),
    right('RIGHT_COMPLAINT', [Y, Y, Y, Y, Y, Y], {
      source: 'AVG 77',
      label: both('Klacht bij de AP', 'Complaint to the AP'),
    }),
  ],
};

function right(code: string, row: Row, more: Omit<Right, 'code' | 'verified' | 'bases'>): Right {
  const [A6_1_a, A6_1_b, A6_1_c, A6_1_d, A6_1_e, A6_1_f] = row;
  return { code, verified: true, bases: { A6_1_a, A6_1_b, A6_1_c, A6_1_d, A6_1_e, A6_1_f }, ...more };
}
