import { isBlank } from '../checks/blank';
import { adequacyOf } from '../checks/transferFacts';
import { dateText } from '../i18n/dateText';
import type { Text } from '../i18n/text';
import { adequacyCountries } from '../lists/adequacyCountries';
import type { AdequacyCountry } from '../lists/adequacyCountries';
import { countries } from '../lists/countries';
import { eeaCountries, isInEea } from '../lists/eeaCountries';
import { recipientCategories } from '../lists/recipientCategories';
import { both, itemOf } from '../lists/valueList';
import type { Party } from '../register/party';
import { listed } from './statement';
import type { Statement } from './statement';

/** Where data go, and to whom. */
export type Destination = {
  readonly country: string;
  readonly internationalOrganisation: string;
  /** As recorded with the transfer; '' while nobody answered. */
  readonly isDpfCertified: string;
  readonly recipient: Party | undefined;
};

/**
 * What Chapter V makes of a destination. `dependsOnRecipient`: there is a decision that does not cover everybody.
 * `notCovered`: there is one, and by the record it does not cover this recipient.
 */
export type TransferOutcome =
  | 'open'
  | 'unknownCountry'
  | 'unknownOrganisation'
  | 'eea'
  | 'adequate'
  | 'dependsOnRecipient'
  | 'notCovered'
  | 'noDecision';

export type TransferAdvice = {
  readonly outcome: TransferOutcome;
  /** What it is about: the country or organisation. */
  readonly place: Text;
  readonly decision: AdequacyCountry | undefined;
  /** Whether a mechanism of Article 46 or 49 must carry the transfer; undefined where that depends. */
  readonly needsMechanism: boolean | undefined;
  readonly statements: readonly Statement[];
};

/** What the lists say of a transfer on a day (YYYY-MM-DD). */
export function transferAdvice(to: Destination, today: string): TransferAdvice {
  const code = codeOf(to);
  const decision = adequacyOf(code, today);
  const outcome = outcomeOf(to, { code, decision });
  return {
    outcome,
    place: placeName(to),
    decision,
    needsMechanism: NEEDS_MECHANISM[outcome],
    statements: [
      ...statementsOn(outcome, { code, decision }),
      ...(decision === undefined ? lapsed(code) : limitsOf(decision)),
      ...recipientStatements(to),
    ],
  };
}

const NEEDS_MECHANISM: Readonly<Record<TransferOutcome, boolean | undefined>> = {
  open: undefined,
  unknownCountry: undefined,
  unknownOrganisation: undefined,
  eea: false,
  adequate: false,
  dependsOnRecipient: undefined,
  notCovered: true,
  noDecision: true,
};

type Found = { readonly code: string; readonly decision: AdequacyCountry | undefined };

/** An organisation of the list is known by its name in either language; everything else by its country. */
function codeOf({ country, internationalOrganisation }: Destination): string {
  if (country !== '') return country;
  const wanted = internationalOrganisation.trim().toLowerCase();
  const known = adequacyCountries.items.find(
    ({ kind, code, label }) =>
      kind === 'organisation' && [code, label.nl, label.en].some((name) => name.toLowerCase() === wanted),
  );
  return known?.code ?? '';
}

function outcomeOf(to: Destination, { code, decision }: Found): TransferOutcome {
  if (to.country === '' && isBlank(to.internationalOrganisation)) return 'open';
  if (to.country !== '' && isInEea(to.country)) return 'eea';
  if (to.country !== '' && itemOf(countries, to.country) === undefined) return 'unknownCountry';
  if (to.country === '' && code === '') return 'unknownOrganisation';
  if (decision === undefined) return 'noDecision';
  return coverage(to, decision);
}

function coverage({ isDpfCertified, recipient }: Destination, decision: AdequacyCountry): TransferOutcome {
  if (decision.coversOnly === 'dpfCertified') {
    if (isDpfCertified === 'yes') return 'adequate';
    return isDpfCertified === 'no' ? 'notCovered' : 'dependsOnRecipient';
  }
  if (decision.coversOnly === 'commercial' && isAuthority(recipient)) return 'notCovered';
  return decision.scope === undefined ? 'adequate' : 'dependsOnRecipient';
}

function isAuthority(recipient: Party | undefined): boolean {
  const usual = itemOf(recipientCategories, recipient?.category ?? '')?.usualRoles ?? [];
  return usual.includes('authority');
}

function placeName({ country, internationalOrganisation }: Destination): Text {
  if (country === '') return both(internationalOrganisation.trim(), internationalOrganisation.trim());
  return itemOf(countries, country)?.label ?? both(country, country);
}

const EEA_OWN = both(
  'Hoort bij de EER: geen doorgifte in de zin van hoofdstuk V.',
  'Belongs to the EEA: no transfer in the sense of Chapter V.',
);
const NO_DECISION = both(
  'Op de lijst staat geen adequaatheidsbesluit. Een passende waarborg (art. 46) is nodig, of een uitzondering (art. 49).',
  'The list has no adequacy decision. An appropriate safeguard (Article 46) is needed, or a derogation (Article 49).',
);
const NOT_COVERED = both(
  'Volgens deze regel valt de ontvanger niet onder het besluit: een passende waarborg (art. 46) is nodig, of een uitzondering (art. 49).',
  'By this entry the decision does not cover the recipient: an appropriate safeguard (Article 46) is needed, or a derogation (Article 49).',
);

function statementsOn(outcome: TransferOutcome, { code, decision }: Found): readonly Statement[] {
  if (outcome === 'eea') return eeaStatements(code);
  if (outcome === 'unknownOrganisation') return [organisationStatement()];
  if (outcome === 'noDecision') {
    const country = itemOf(countries, code);
    return [
      dated({ text: NO_DECISION, source: 'AVG 45, 46, 49', verified: true }),
      ...(country?.note ? [{ text: country.note, source: '', verified: country.verified }] : []),
    ];
  }
  if (decision === undefined) return [];
  return [
    decisionStatement(decision),
    ...(outcome === 'notCovered' ? [{ text: NOT_COVERED, source: 'AVG 46, 49', verified: true }] : []),
  ];
}

/** What an organisation is called is free text, so that its name is not on the list says nothing for certain. */
function organisationStatement(): Statement {
  const known = adequacyCountries.items.filter(({ kind }) => kind === 'organisation');
  const names = listed(
    known.map(({ label }) => label),
    both('en', 'and'),
  );
  return dated({
    text: both(
      `De lijst kent deze naam niet. Een besluit is er voor: ${names.nl}. Is het die niet, dan is een passende waarborg (art. 46) nodig, of een uitzondering (art. 49).`,
      `The list does not know this name. There is a decision for: ${names.en}. If it is not that one, an appropriate safeguard (Article 46) is needed, or a derogation (Article 49).`,
    ),
    source: 'AVG 45, 46, 49',
    verified: true,
  });
}

function eeaStatements(code: string): readonly Statement[] {
  const country = itemOf(countries, code);
  const asOf = eeaCountries.asOf === undefined ? {} : { asOf: eeaCountries.asOf };
  return [
    { text: EEA_OWN, source: 'AVG 44', verified: country?.verified !== false, ...asOf },
    ...(country?.note ? [{ text: country.note, source: '', verified: country.verified }] : []),
  ];
}

function decisionStatement({ decision, decidedOn, source, verified }: AdequacyCountry): Statement {
  const number = decision === '' ? '' : ` ${decision}`;
  return dated({
    text: both(
      `Adequaatheidsbesluit${number} van ${dateText('nl', decidedOn)}.`,
      `Adequacy decision${number} of ${dateText('en', decidedOn)}.`,
    ),
    source,
    verified,
  });
}

/** Whom the decision covers, until when, and what else the list knows of it. */
function limitsOf({ scope, expiresOn, note, source, verified }: AdequacyCountry): readonly Statement[] {
  const until =
    expiresOn === undefined
      ? []
      : [
          both(
            `Vervalt op ${dateText('nl', expiresOn)}, tenzij verlengd.`,
            `Expires on ${dateText('en', expiresOn)} unless renewed.`,
          ),
        ];
  const texts = [...(scope ? [scope] : []), ...until, ...(note ? [note] : [])];
  return texts.map((text) => dated({ text, source, verified }));
}

/** A decision that ended by itself is still worth naming: records may rely on it. */
function lapsed(code: string): readonly Statement[] {
  const before = itemOf(adequacyCountries, code);
  if (before?.expiresOn === undefined) return [];
  const { expiresOn, source, verified } = before;
  const text = both(
    `Het adequaatheidsbesluit is vervallen op ${dateText('nl', expiresOn)}, als het niet is verlengd.`,
    `The adequacy decision lapsed on ${dateText('en', expiresOn)}, unless it was renewed.`,
  );
  return [dated({ text, source, verified })];
}

const PARENT = both(
  'De ontvanger heeft een moederonderneming buiten de EER. Toegang van daaruit kan zelf een doorgifte zijn.',
  'The recipient has a parent company outside the EEA. Access from there may be a transfer itself.',
);

function recipientStatements({ country, recipient }: Destination): readonly Statement[] {
  if (recipient === undefined) return [];
  const elsewhere = itemOf(countries, recipient.country);
  const differs = country !== '' && elsewhere !== undefined && recipient.country !== country;
  return [
    ...(differs
      ? [
          {
            text: both(
              `De ontvanger staat in dit register in een ander land: ${elsewhere.label.nl}. Klopt dat?`,
              `The recipient stands in this register in another country: ${elsewhere.label.en}. Is that right?`,
            ),
            source: '',
            verified: true,
          },
        ]
      : []),
    ...(recipient.parentOutsideEEA === 'yes' ? [{ text: PARENT, source: 'AVG 44', verified: false }] : []),
  ];
}

function dated(statement: Statement): Statement {
  const { asOf } = adequacyCountries;
  return asOf === undefined ? statement : { ...statement, asOf };
}
