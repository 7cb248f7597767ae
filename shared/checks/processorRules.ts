import { both } from '../lists/valueList';
import type { ProcessorRecord } from '../register/processorRecord';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { hitWhen, hitsIn } from './hits';
import {
  PROCESSING_AGREEMENT,
  isNamedAndReachable,
  partyName,
  partyOf,
  signedAgreements,
} from './partyFacts';
import { processorRoleRules } from './processorRoleRules';
import type { RecordRule } from './rule';
import { isDestinationMissing } from './transferFacts';
import { whileLive } from './whileLive';

// PRO-07 has no row: it is the promise that a processor record is never asked for purposes, data subjects, data,
// recipients or retention. A test holds every table to it.

/** What Article 30(2) asks of a processor record. */
const elementRules: readonly RecordRule<'processorRecords'>[] = [
  {
    // A group such as "our customers" names nobody.
    id: 'PRO-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Noem iedere verwerkingsverantwoordelijke voor wie wordt verwerkt, met contactgegevens.',
      'Name every controller on whose behalf data are processed, with contact details.',
    ),
    article: '30(2)(a)',
    verified: true,
    find: ({ controllers }, context) => [
      ...hitWhen(controllers.length === 0, 'controllers'),
      ...hitsIn('controllers', controllers, (served) => {
        const party = partyOf(served, context);
        const isNamed = isNamedAndReachable(party) && party?.isNamedOrganisation !== 'no';
        return isNamed ? undefined : { field: 'partyId' };
      }),
    ],
  },
  {
    id: 'PRO-02',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Categorieën van verwerkingen per verwerkingsverantwoordelijke ontbreken.',
      'Categories of processing per controller are missing.',
    ),
    article: '30(2)(b)',
    verified: true,
    find: ({ controllers }) =>
      hitsIn('controllers', controllers, ({ operations, operationsDescription }) =>
        operations.length === 0 && isBlank(operationsDescription) ? { field: 'operations' } : undefined,
      ),
  },
  {
    id: 'PRO-03',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Doorgifte niet beantwoord of land ontbreekt.',
      'Transfer question unanswered or country missing.',
    ),
    article: '30(2)(c)',
    verified: true,
    find: ({ hasTransfers, transfers }) => [
      ...hitWhen(hasTransfers === '' && transfers.length === 0, 'hasTransfers'),
      ...hitsIn('transfers', transfers, (transfer) =>
        isDestinationMissing(transfer) ? { field: 'country' } : undefined,
      ),
    ],
  },
];

/** What Article 28 asks to be agreed, upwards and downwards. */
const agreementRules: readonly RecordRule<'processorRecords'>[] = [
  {
    id: 'PRO-04',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Verwerkersovereenkomst met de opdrachtgever ontbreekt.',
      'Processing agreement with the principal is missing.',
    ),
    article: '28(3)',
    verified: true,
    find: ({ controllers }, context) =>
      hitsIn('controllers', controllers, (served) =>
        isAgreed(served, context) ? undefined : { field: 'agreementStatus' },
      ),
  },
  {
    id: 'PRO-05',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Toestemming van de verwerkingsverantwoordelijke voor subverwerker {name} ontbreekt.',
      'Controller’s authorisation for sub-processor {name} is missing.',
    ),
    article: '28(2)',
    verified: true,
    find: ({ subProcessors }, context) =>
      hitsIn('subProcessors', subProcessors, (subProcessor, index) =>
        subProcessor.authorisation === ''
          ? { field: 'authorisation', values: { name: partyName(subProcessor, { context, index }) } }
          : undefined,
      ),
  },
  {
    id: 'PRO-06',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Leg de subverwerkersovereenkomst met dezelfde verplichtingen vast.',
      'Record the sub-processor contract with the same obligations.',
    ),
    article: '28(4)',
    verified: true,
    find: ({ subProcessors }, context) =>
      hitsIn('subProcessors', subProcessors, (subProcessor) =>
        isAgreed(subProcessor, context) ? undefined : { field: 'agreementStatus' },
      ),
  },
  {
    id: 'PRO-10',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Leg vast: wissen of teruggeven na einde dienst.',
      'Record: erase or return at end of service.',
    ),
    article: '28(3)(g)',
    verified: true,
    find: ({ dataReturn }) => hitWhen(dataReturn === '', 'dataReturn'),
  },
  {
    id: 'PRO-11',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Leg vast hoe een datalek zonder onredelijke vertraging aan de opdrachtgever wordt gemeld (niet aan de AP).',
      'Record how a breach is reported to the principal without undue delay (not to the AP).',
    ),
    article: '33(2)',
    verified: true,
    find: ({ breachNotice }) => hitWhen(isBlank(breachNotice), 'breachNotice'),
  },
  {
    id: 'PRO-12',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Bij een bevel van een overheid: informeer de opdrachtgever vooraf, tenzij verboden.',
      'On an authority’s order: inform the principal first unless prohibited.',
    ),
    article: '28(3)(a)',
    verified: true,
    find: ({ authorityOrders }) => hitWhen(isBlank(authorityOrders), 'authorityOrders'),
  },
];

/** Records as processor: LEGAL section 5.9. */
export const processorRules: readonly RecordRule<'processorRecords'>[] = whileLive<'processorRecords'>([
  ...elementRules,
  ...agreementRules,
  ...processorRoleRules,
]);

type Agreed = Pick<ProcessorRecord['controllers'][number], 'partyId' | 'agreementStatus'>;

/** Where the record leaves it open, a signed agreement with the party answers. */
function isAgreed(item: Agreed, context: CheckContext): boolean {
  if (item.agreementStatus !== '') return item.agreementStatus === 'signed';
  const party = partyOf(item, context);
  return party !== undefined && signedAgreements(party, PROCESSING_AGREEMENT).length > 0;
}
