import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type TransferMechanism = ListItem & {
  /** `warning` rows state a rule and are never a mechanism by themselves. */
  readonly family: 'none' | 'adequacy' | 'safeguard' | 'derogation' | 'warning';
  readonly selectable: boolean;
  readonly needsCountryInAdequacyList: boolean;
  /** What proves it; '' in both languages where the paper asks nothing. */
  readonly evidence: Text;
  readonly needsDocument: boolean;
  /** Assessment of the law of the third country (CJEU C-311/18). */
  readonly needsTia: boolean;
  /** Binds only companies of one group, or a processor with its own rules (BCR-P). */
  readonly groupOnly: boolean;
  readonly occasionalOnly: boolean;
  /** AVG 49(3): not for public authorities exercising public powers. */
  readonly notForPublicPowers: boolean;
  /** AVG 30(1)(e) and 49(6): assessment and safeguard documents belong in the register itself. */
  readonly documentsInRegister: boolean;
  /** YYYY-MM-DD from which only the present form could be signed; an older document may be of a form that lapsed. */
  readonly presentFormSince?: string;
};

type Details = Partial<TransferMechanism> & { readonly label: Text };

const NOTHING = both('', '');
const DOCUMENT = both('document', 'document');
const AP_AUTHORISATION = both('toestemming van de AP', 'authorisation of the AP');

/** Chapter V. Article 30 itself asks only the country and, for the last derogation, the documents. */
export const transferMechanisms: ValueList<TransferMechanism> = {
  title: both('Doorgiftemechanisme', 'Transfer mechanism'),
  items: [
    mechanism('NONE_EEA', '44', {
      label: both('Geen doorgifte (binnen EER)', 'No transfer (within EEA)'),
      family: 'none',
      evidence: both('uitdrukkelijk antwoord', 'explicit answer'),
    }),
    mechanism('A45', '45', {
      label: both('Adequaatheidsbesluit', 'Adequacy decision'),
      family: 'adequacy',
      needsCountryInAdequacyList: true,
      evidence: both(
        'land op de lijst; VS: DPF-certificering',
        'country on the list; USA: DPF certification',
      ),
    }),
    safeguard('A46_2_a', '46(2)(a)', {
      label: both(
        'Juridisch bindend instrument tussen overheidsinstanties',
        'Legally binding instrument between public bodies',
      ),
    }),
    safeguard('A46_2_b', '46(2)(b), 47', {
      label: both('Bindende bedrijfsvoorschriften (BCR)', 'Binding corporate rules (BCR)'),
      evidence: both('kenmerk van de goedkeuring', 'reference of the approval'),
      groupOnly: true,
      note: both(
        'Gelden alleen binnen de groep, of binnen een groepering met een gezamenlijke economische activiteit.',
        'Bind only the group, or a group of enterprises in a joint economic activity.',
      ),
    }),
    safeguard('A46_2_c', '46(2)(c)', {
      label: both(
        'Standaardbepalingen van de Commissie (SCC, besluit 2021/914)',
        'Standard contractual clauses of the Commission (SCC, Decision 2021/914)',
      ),
      evidence: both('module, datum, TIA', 'module, date, TIA'),
      presentFormSince: '2021-09-27',
      note: both(
        'Oude modelcontracten zijn ingetrokken op 27-09-2021 en golden tot 27-12-2022.',
        'Old clauses were repealed on 27 Sept 2021 and were valid until 27 Dec 2022.',
      ),
    }),
    safeguard('A46_2_d', '46(2)(d)', {
      label: both(
        'Standaardbepalingen van een toezichthouder',
        'Standard contractual clauses of a supervisory authority',
      ),
    }),
    safeguard('A46_2_e', '46(2)(e), 40', {
      label: both('Goedgekeurde gedragscode met toezeggingen', 'Approved code of conduct with commitments'),
    }),
    safeguard('A46_2_f', '46(2)(f), 42', {
      label: both('Goedgekeurde certificering met toezeggingen', 'Approved certification with commitments'),
    }),
    safeguard('A46_3_a', '46(3)(a)', {
      label: both('Contractbepalingen met toestemming van de AP', 'Ad hoc clauses authorised by the AP'),
      evidence: AP_AUTHORISATION,
    }),
    safeguard('A46_3_b', '46(3)(b)', {
      label: both(
        'Administratieve regelingen tussen overheden, met toestemming van de AP',
        'Administrative arrangements between public bodies, authorised by the AP',
      ),
      evidence: AP_AUTHORISATION,
    }),
    mechanism('A48_NOTE', '48', {
      label: both(
        'Uitspraak of besluit van een derde land: alleen via internationale overeenkomst',
        'Judgment or decision of a third country: only via an international agreement',
      ),
      family: 'warning',
      selectable: false,
    }),
    derogation('a', {
      label: both(
        'Uitdrukkelijke instemming na informatie over de risico’s',
        'Explicit consent after information on the risks',
      ),
      evidence: both('getoonde tekst', 'text shown'),
      notForPublicPowers: true,
    }),
    derogation('b', {
      label: both('Overeenkomst met de betrokkene', 'Contract with the data subject'),
      occasionalOnly: true,
      notForPublicPowers: true,
    }),
    derogation('c', {
      label: both(
        'Overeenkomst in het belang van de betrokkene',
        'Contract in the interest of the data subject',
      ),
      occasionalOnly: true,
      notForPublicPowers: true,
    }),
    derogation('d', {
      label: both('Gewichtige redenen van algemeen belang', 'Important reasons of public interest'),
      evidence: both('wet', 'law'),
    }),
    derogation('e', { label: both('Rechtsvordering', 'Legal claims'), occasionalOnly: true }),
    derogation('f', { label: both('Vitale belangen', 'Vital interests') }),
    derogation('g', { label: both('Openbaar register', 'Public register') }),
    mechanism('A49_1_SUB2', '49(1), 49(6)', {
      label: both('Dwingende gerechtvaardigde belangen', 'Compelling legitimate interests'),
      family: 'derogation',
      evidence: both(
        'beoordeling en waarborgdocumenten in het register',
        'assessment and safeguard documents in the register',
      ),
      needsDocument: true,
      notForPublicPowers: true,
      documentsInRegister: true,
      note: both(
        'Alleen als geen andere grond van 45, 46 of 49 lid 1 past, niet repetitief en voor een beperkt aantal betrokkenen. Informeer de AP en de betrokkene.',
        'Only if no other ground of 45, 46 or 49(1) fits, not repetitive and for a limited number of data subjects. Inform the AP and the data subject.',
      ),
    }),
    mechanism('A49_3_NOTE', '49(3)', {
      label: both(
        'Overheid in de uitoefening van openbaar gezag: 49 lid 1 onder a tot en met c en de tweede alinea gelden niet',
        'Public authorities exercising public powers: 49(1)(a) to (c) and the second subparagraph do not apply',
      ),
      family: 'warning',
      selectable: false,
    }),
  ],
};

function safeguard(code: string, articles: string, details: Details) {
  return mechanism(code, articles, {
    family: 'safeguard',
    evidence: DOCUMENT,
    needsDocument: true,
    needsTia: true,
    ...details,
  });
}

/** A derogation is never for systematic transfers, whichever letter it has. */
function derogation(letter: string, details: Details) {
  return mechanism(`A49_1_${letter}`, `49(1)(${letter})`, { family: 'derogation', ...details });
}

function mechanism(code: string, articles: string, details: Details): TransferMechanism {
  return {
    code,
    source: `AVG ${articles}`,
    verified: true,
    family: 'none',
    selectable: true,
    needsCountryInAdequacyList: false,
    evidence: NOTHING,
    needsDocument: false,
    needsTia: false,
    groupOnly: false,
    occasionalOnly: false,
    notForPublicPowers: false,
    documentsInRegister: false,
    ...details,
  };
}
