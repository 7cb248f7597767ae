import { both } from '../lists/valueList';
import type { Measure } from '../register/measure';
import { isBlank } from './blank';
import { isCareData } from './careData';
import type { CheckContext } from './context';
import { kindOf } from './dataKind';
import { hitWhen } from './hits';
import type { Hit, RecordRule } from './rule';
import {
  hasSecurity,
  isOnPaperOnly,
  isOnlyCertificate,
  measuresOf,
  serves,
  systemsOf,
} from './securityFacts';
import { namesOnlyCertificate } from './textPatterns/certificateWords';
import type { Exporter, ExporterRule } from './transferFacts';
import { whileLive } from './whileLive';

const CERTIFICATE = {
  id: 'SEC-03',
  level: 'GP',
  severity: 'REC',
  certainty: 'soft',
  message: both(
    'Is dit alleen een certificaat? Dat is geen beschrijving: noem de belangrijkste maatregelen.',
    'Is this only a certificate? That is not a description: name the main measures.',
  ),
  article: '30(1)(g)',
  verified: true,
} as const;

const rules: readonly ExporterRule[] = [
  {
    id: 'SEC-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Algemene beschrijving van de beveiligingsmaatregelen ontbreekt.',
      'General description of security measures is missing.',
    ),
    article: '30(1)(g), 30(2)(d), 32',
    verified: true,
    find: ({ measureIds, securityDescription, noSecurityReason }) =>
      hitWhen(
        measureIds.length === 0 && isBlank(securityDescription) && isBlank(noSecurityReason),
        'measureIds',
      ),
  },
  {
    id: 'SEC-02',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Gevoelige gegevens zonder versleuteling, toegangsbeheer of logging?',
      'Sensitive data without encryption, access control or logging?',
    ),
    article: '32(1)(a)-(b)',
    verified: true,
    find: (record, context) =>
      hitWhen(
        isSensitive(record) && hasSecurity(record, context) && !isProtected(record, context),
        'measureIds',
      ),
  },
  {
    ...CERTIFICATE,
    find: onlyCertificates,
  },
  {
    id: 'SEC-04',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Zorggegevens: is NEN 7510 toegepast, met logging volgens NEN 7513? Die zijn in de zorg voorgeschreven.',
      'Health-care data: is NEN 7510 applied, with logging according to NEN 7513? They are prescribed in care.',
    ),
    article: 'Besluit elektronische gegevensverwerking door zorgaanbieders 3, 5',
    verified: true,
    find: (record, context) =>
      hitWhen(
        isCareData(record, context) && hasSecurity(record, context) && !serves(record, 'careNorm', context),
        'measureIds',
      ),
  },
  {
    id: 'SEC-05',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is er een herstelmaatregel en wordt er periodiek getest? Een van beide is niet vastgelegd.',
      'Is there a recovery measure and periodic testing? One of the two is not recorded.',
    ),
    article: '32(1)(b)-(d)',
    verified: true,
    find: (record, context) =>
      hitWhen(
        hasSecurity(record, context) &&
          !(isRecoverable(record, context) && serves(record, 'testing', context)),
        'measureIds',
      ),
  },
];

/** Security of what a controller does: LEGAL section 5.8. */
export const activitySecurityRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>(rules);

/** Articles 30(2)(d) and 32 ask the same of a processor. */
export const processorSecurityRules: readonly RecordRule<'processorRecords'>[] =
  whileLive<'processorRecords'>(rules);

/** A measure that was taken from the list is described by the list; one in own words must say what is done. */
export const measureRules: readonly RecordRule<'measures'>[] = whileLive<'measures'>([
  { ...CERTIFICATE, find: (measure) => hitWhen(isBareCertificate(measure), 'description') },
]);

function isBareCertificate(measure: Measure): boolean {
  return measure.catalogueItem === '' && isOnlyCertificate(measure);
}

function onlyCertificates(record: Exporter, context: CheckContext): readonly Hit[] {
  if (!measuresOf(record, context).every(isOnlyCertificate)) return [];
  if (namesOnlyCertificate(record.securityDescription)) return [{ path: 'securityDescription' }];
  return hitWhen(isBlank(record.securityDescription) && measuresOf(record, context).length > 0, 'measureIds');
}

/** Special or criminal data, a national number, or large scale. */
function isSensitive(record: Exporter): boolean {
  if (record.isLargeScale === 'yes') return true;
  if (!('data' in record)) return record.hasSpecialData === 'yes';
  return record.data.some((data) => ['special', 'criminal', 'nationalId'].includes(kindOf(data)));
}

function isProtected(record: Exporter, context: CheckContext): boolean {
  return (
    serves(record, 'protection', context) ||
    systemsOf(record, context).some(({ encryptedAtRest }) => encryptedAtRest === 'yes') ||
    isOnPaperOnly(record, context)
  );
}

function isRecoverable(record: Exporter, context: CheckContext): boolean {
  return (
    serves(record, 'recovery', context) ||
    systemsOf(record, context).some(({ backedUp }) => backedUp === 'yes') ||
    isOnPaperOnly(record, context)
  );
}
