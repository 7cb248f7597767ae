import { both } from '../lists/valueList';
import { hitWhen, hitsIn } from './hits';
import type { RecordRule } from './rule';
import { safeguardRules } from './safeguardRules';
import { isDestinationMissing } from './transferFacts';
import type { ExporterRule } from './transferFacts';
import { transferMechanismRules } from './transferMechanismRules';
import { vendorsToCheck } from './vendorsToCheck';
import { whileLive } from './whileLive';

/** What Article 30(1)(e) itself asks; PRO-03 asks it of a processor record. */
const elementRules: readonly RecordRule<'activities'>[] = [
  {
    // An answer "unknown" is found as a fact that is unknown: it is neither unanswered nor no.
    id: 'TRF-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Beantwoord of er doorgifte buiten de EER is (ook “nee” vastleggen).',
      'Answer whether data leave the EEA (record “no” as well).',
    ),
    article: '30(1)(e)',
    verified: true,
    find: ({ hasTransfers, transfers }) =>
      hitWhen(hasTransfers === '' && transfers.length === 0, 'hasTransfers'),
  },
  {
    id: 'TRF-02',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Noem het derde land of de internationale organisatie.',
      'Name the third country or international organisation.',
    ),
    article: '30(1)(e)',
    verified: true,
    find: ({ transfers }) =>
      hitsIn('transfers', transfers, (transfer) =>
        isDestinationMissing(transfer) ? { field: 'country' } : undefined,
      ),
  },
];

const noTransferRule: ExporterRule = {
  id: 'TRF-11',
  level: 'LAW',
  severity: 'REC',
  certainty: 'soft',
  message: both(
    '“Geen doorgifte” is ingevuld, maar heeft {vendor} een moederbedrijf of toegang buiten de EER? Controleer.',
    '“No transfer” is stated, but does {vendor} have a parent or access outside the EEA? Check.',
  ),
  article: '44',
  verified: true,
  find: (record, context) =>
    record.hasTransfers === 'no'
      ? vendorsToCheck(record, context).map((vendor) => ({ path: 'hasTransfers', values: { vendor } }))
      : [],
};

/** Transfers of a controller: LEGAL section 5.6. */
export const activityTransferRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  ...elementRules,
  ...transferMechanismRules,
  ...safeguardRules,
  noTransferRule,
]);

/** Chapter V binds a processor as it binds a controller. */
export const processorTransferRules: readonly RecordRule<'processorRecords'>[] =
  whileLive<'processorRecords'>([...transferMechanismRules, ...safeguardRules, noTransferRule]);
