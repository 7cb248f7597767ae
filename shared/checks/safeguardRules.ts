import { transferMechanisms } from '../lists/transferMechanisms';
import { both, itemOf } from '../lists/valueList';
import { isBlank } from './blank';
import { hitsIn } from './hits';
import type { Hit } from './rule';
import { contains, words } from './textPatterns/words';
import { adequacyOf, atTransfers } from './transferFacts';
import type { Exporter, ExporterRule, Transfer, TransferPlace } from './transferFacts';

/** Where a safeguard of Article 46 may be recorded besides the transfer itself. */
const SAFEGUARD_DOCUMENTS: readonly string[] = ['DOC_SCC', 'DOC_BCR_APPROVAL'];
const ASSESSMENT_DOCUMENT = 'DOC_TIA';
const BCR_APPROVAL = 'DOC_BCR_APPROVAL';
const GROUP_COMPANY = 'RC_GROUP';
const RULES_OF_PROCESSOR = words('bcr-p', 'bcr p', 'bcrp', 'verwerker*', 'processor*');

/** Appropriate safeguards and derogations, Articles 46, 47 and 49. */
export const safeguardRules: readonly ExporterRule[] = [
  {
    id: 'TRF-06',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Leg het document van de passende waarborg vast (bv. getekende SCC).',
      'Record the safeguard document (e.g. signed SCCs).',
    ),
    article: '46, 13(1)(f)',
    verified: true,
    find: atTransfers((transfer, place) => {
      const isNeeded = place.mechanism?.family === 'safeguard' && place.mechanism.needsDocument;
      return isNeeded && isBlank(transfer.document) && !hasSafeguardDocument(transfer, place)
        ? { field: 'document' }
        : undefined;
    }),
  },
  {
    id: 'TRF-07',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Dit kunnen nog de oude modelcontracten zijn: ingetrokken op 27-09-2021, geldig tot 27-12-2022. Gebruik besluit 2021/914 (te gebruiken sinds 27-06-2021).',
      'These may be the old SCCs: repealed on 27 Sept 2021, valid until 27 Dec 2022. Use Decision 2021/914 (usable since 27 Jun 2021).',
    ),
    article: '46(2)(c)',
    verified: true,
    find: atTransfers(({ documentDate }, { mechanism }) =>
      documentDate !== '' && documentDate < (mechanism?.presentFormSince ?? '')
        ? { field: 'documentDate' }
        : undefined,
    ),
  },
  {
    // Not where an adequacy decision covers everybody in the country: its law has been assessed already.
    id: 'TRF-08',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'Is het recht van het derde land beoordeeld (TIA)? Die beoordeling ontbreekt.',
      'Was third-country law assessed (TIA)? That assessment is missing.',
    ),
    article: '46, HvJ C-311/18',
    verified: false,
    find: atTransfers((transfer, { mechanism, record, context }) => {
      if (mechanism?.needsTia !== true || !isBlank(transfer.impactAssessment)) return undefined;
      const adequacy = adequacyOf(transfer.country, context.today);
      const isAssessed =
        (adequacy !== undefined && adequacy.scope === undefined) ||
        record.documents.some(({ kind }) => kind === ASSESSMENT_DOCUMENT);
      return isAssessed ? undefined : { field: 'impactAssessment' };
    }),
  },
  {
    id: 'TRF-09',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Bij dwingende gerechtvaardigde belangen horen beoordeling en waarborgdocumenten in het register; AP en betrokkene informeren.',
      'For compelling legitimate interests the assessment and safeguard documents belong in the record; inform AP and data subject.',
    ),
    article: '30(1)(e), 49(1), 49(6)',
    verified: true,
    find: compellingInterests,
  },
  {
    id: 'TRF-10',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is deze doorgifte structureel? Art. 49 is een uitzondering, niet voor structurele doorgifte.',
      'Is this transfer systematic? Article 49 is a derogation, not for systematic transfers.',
    ),
    article: '49',
    verified: true,
    find: atTransfers(({ isRepetitive }, { mechanism }) =>
      mechanism?.family === 'derogation' && !mechanism.documentsInRegister && isRepetitive === 'yes'
        ? { field: 'isRepetitive' }
        : undefined,
    ),
  },
  {
    // A recipient of whom nothing is known, or no category, may well belong to the group.
    id: 'TRF-12',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'BCR gelden alleen binnen de groep (of groepering van ondernemingen met een gezamenlijke economische activiteit). Hoort de ontvanger daarbij?',
      'BCRs only bind the group (or group of enterprises in a joint economic activity). Does the recipient belong to it?',
    ),
    article: '4(20), 47',
    verified: true,
    find: atTransfers((transfer, { mechanism, context }) => {
      const party = context.parties.get(transfer.recipientId);
      if (mechanism?.groupOnly !== true || party === undefined) return undefined;
      const hasOwnRules =
        party.agreements.some(({ kind }) => kind === BCR_APPROVAL) ||
        contains(transfer.mechanismDetail, RULES_OF_PROCESSOR);
      return ['', GROUP_COMPANY].includes(party.category) || hasOwnRules ? undefined : { field: 'mechanism' };
    }),
  },
];

/** With the transfer's recipient as a signed agreement, or among the documents of the record. */
function hasSafeguardDocument(
  { recipientId }: Transfer,
  { record, context }: Pick<TransferPlace, 'record' | 'context'>,
): boolean {
  const agreements = context.parties.get(recipientId)?.agreements ?? [];
  return (
    agreements.some(({ kind, status }) => status === 'signed' && SAFEGUARD_DOCUMENTS.includes(kind)) ||
    record.documents.some(({ kind }) => SAFEGUARD_DOCUMENTS.includes(kind))
  );
}

/** Each of the two facts that Article 49(6) wants in the register itself. */
function compellingInterests({ transfers }: Exporter): readonly Hit[] {
  const inRegister = (transfer: Transfer) =>
    itemOf(transferMechanisms, transfer.mechanism)?.documentsInRegister === true;
  return [
    ...hitsIn<Transfer>('transfers', transfers, (transfer) =>
      inRegister(transfer) && transfer.safeguardDocuments.every(isBlank)
        ? { field: 'safeguardDocuments' }
        : undefined,
    ),
    ...hitsIn<Transfer>('transfers', transfers, (transfer) =>
      inRegister(transfer) && isBlank(transfer.assessment) ? { field: 'assessment' } : undefined,
    ),
  ];
}
