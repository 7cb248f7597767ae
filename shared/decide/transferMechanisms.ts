import type { Text } from '../i18n/text';
import { transferMechanisms } from '../lists/transferMechanisms';
import type { TransferMechanism } from '../lists/transferMechanisms';
import { both, itemOf } from '../lists/valueList';
import type { Party } from '../register/party';
import type { Statement } from './statement';

/** A mechanism that may carry the transfer, with what it asks for and where its limits are. */
export type MechanismChoice = {
  readonly code: string;
  readonly label: Text;
  readonly source: string;
  readonly verified: boolean;
  /** What proves it; '' where nothing is asked. */
  readonly evidence: Text;
  readonly limits: readonly Text[];
};

const GROUP_ONLY = both(
  'Bindt alleen de eigen groep, of een verwerker met eigen voorschriften (BCR-P).',
  'Binds only the own group, or a processor with rules of its own (BCR-P).',
);
const NOT_THE_GROUP = both(
  'De ontvanger staat in dit register niet als groepsmaatschappij. Klopt dat?',
  'The recipient does not stand in this register as a group company. Is that right?',
);
const OCCASIONAL_ONLY = both('Alleen incidenteel.', 'Occasional only.');
const NO_PUBLIC_POWERS = both(
  'Niet voor een overheid in de uitoefening van openbaar gezag (art. 49 lid 3).',
  'Not for a public authority exercising public powers (Article 49(3)).',
);
const IN_REGISTER = both(
  'Beoordeling en waarborgdocumenten horen in het register zelf (art. 30 lid 1 onder e, art. 49 lid 6).',
  'Assessment and safeguard documents belong in the record itself (Articles 30(1)(e) and 49(6)).',
);
const TIA: Statement = {
  text: both(
    'Bij een waarborg van art. 46 hoort een beoordeling van het recht van het derde land (TIA), HvJ EU C-311/18.',
    'An Article 46 safeguard needs an assessment of the law of the third country (TIA), CJEU C-311/18.',
  ),
  source: 'AVG 46',
  verified: true,
};
const DEROGATION: Statement = {
  text: both(
    'Art. 49 is een uitzondering, niet voor structurele doorgifte.',
    'Article 49 is a derogation, not for systematic transfers.',
  ),
  source: 'AVG 49',
  verified: true,
};

/** What may carry a transfer to a country without a decision: safeguards first, derogations after them. */
export function mechanismsNeeded(recipient: Party | undefined): readonly MechanismChoice[] {
  return transferMechanisms.items
    .filter(({ family, selectable }) => selectable && (family === 'safeguard' || family === 'derogation'))
    .map((mechanism) => choiceOf(mechanism, recipient));
}

/** What the mechanism that was chosen asks for. */
export function chosenMechanism(
  code: string,
  recipient: Party | undefined,
): { readonly choice: MechanismChoice; readonly statements: readonly Statement[] } | undefined {
  const mechanism = itemOf(transferMechanisms, code);
  if (mechanism === undefined) return undefined;
  const { family, needsTia } = mechanism;
  return {
    choice: choiceOf(mechanism, recipient),
    statements: [...(needsTia ? [TIA] : []), ...(family === 'derogation' ? [DEROGATION] : [])],
  };
}

/** What holds for every mechanism of a family. */
export const familyStatements: Readonly<Record<'safeguard' | 'derogation', Statement>> = {
  safeguard: TIA,
  derogation: DEROGATION,
};

function choiceOf(mechanism: TransferMechanism, recipient: Party | undefined): MechanismChoice {
  const { code, label, source, verified, evidence, note } = mechanism;
  const isOutside = mechanism.groupOnly && recipient !== undefined && recipient.category !== 'RC_GROUP';
  return {
    code,
    label,
    source,
    verified,
    evidence,
    limits: [
      ...(mechanism.groupOnly ? [GROUP_ONLY] : []),
      ...(isOutside ? [NOT_THE_GROUP] : []),
      ...(mechanism.occasionalOnly ? [OCCASIONAL_ONLY] : []),
      ...(mechanism.notForPublicPowers ? [NO_PUBLIC_POWERS] : []),
      ...(mechanism.documentsInRegister ? [IN_REGISTER] : []),
      ...(note !== undefined && !mechanism.groupOnly ? [note] : []),
    ],
  };
}
