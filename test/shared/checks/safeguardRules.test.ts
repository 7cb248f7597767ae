import { safeguardRules } from '../../../shared/checks/safeguardRules';
import { anId } from '../../factories';
import { describeRules } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const PARTY = anId(9);
const CLAUSES = { country: 'IN', mechanism: 'A46_2_c' };
const transfer = (facts: object, activity: object = {}): Facts => ({
  activities: [{ transfers: [facts], ...activity }],
});
const toParty = (facts: object, party: object): Facts => ({
  parties: [{ id: PARTY, ...party }],
  ...transfer({ recipientId: PARTY, ...facts }),
});
const ofKind = (kind: string) => ({ documents: [{ kind }] });

const cases: readonly RuleCase[] = [
  {
    id: 'TRF-06',
    at: 'transfers.0.document',
    strikes: transfer(CLAUSES),
    silent: {
      'with a document': transfer({ ...CLAUSES, document: 'SCC van 1-3-2025, map Contracten' }),
      'with signed clauses at the recipient': toParty(CLAUSES, {
        agreements: [{ kind: 'DOC_SCC', status: 'signed' }],
      }),
      'with the clauses among the documents': transfer(CLAUSES, ofKind('DOC_SCC')),
      'on an adequacy decision': transfer({ country: 'CH', mechanism: 'A45' }),
      'on compelling interests, which have a rule of their own': transfer({ mechanism: 'A49_1_SUB2' }),
    },
  },
  {
    id: 'TRF-07',
    at: 'transfers.0.documentDate',
    strikes: transfer({ ...CLAUSES, documentDate: '2021-09-26' }),
    silent: {
      'from the day the old clauses were repealed': transfer({ ...CLAUSES, documentDate: '2021-09-27' }),
      'without a date': transfer(CLAUSES),
      'on an old document of another kind': transfer({ mechanism: 'A46_2_b', documentDate: '2015-01-01' }),
    },
  },
  {
    id: 'TRF-08',
    at: 'transfers.0.impactAssessment',
    strikes: transfer(CLAUSES),
    silent: {
      'with an assessment': transfer({ ...CLAUSES, impactAssessment: 'TIA 2026-04' }),
      'with the assessment among the documents': transfer(CLAUSES, ofKind('DOC_TIA')),
      'on a country whose law the Commission found adequate': transfer({ ...CLAUSES, country: 'CH' }),
      'on a derogation': transfer({ country: 'IN', mechanism: 'A49_1_b' }),
    },
  },
  {
    id: 'TRF-08',
    at: 'transfers.0.impactAssessment',
    // Adequate for some recipients only, and this one relies on clauses.
    strikes: transfer({ ...CLAUSES, country: 'US' }),
    silent: {},
  },
  {
    id: 'TRF-09',
    at: 'transfers.0.safeguardDocuments',
    strikes: transfer({
      mechanism: 'A49_1_SUB2',
      assessment: 'Afweging van 1-2-2026',
      safeguardDocuments: [' '],
    }),
    silent: {
      'when both stand in the register': transfer({
        mechanism: 'A49_1_SUB2',
        assessment: 'Afweging',
        safeguardDocuments: ['Geheimhouding'],
      }),
      'on another derogation': transfer({ mechanism: 'A49_1_b' }),
    },
  },
  {
    id: 'TRF-09',
    at: 'transfers.0.assessment',
    strikes: transfer({ mechanism: 'A49_1_SUB2', safeguardDocuments: ['Geheimhouding'] }),
    silent: {},
  },
  {
    id: 'TRF-10',
    at: 'transfers.0.isRepetitive',
    strikes: transfer({ mechanism: 'A49_1_a', isRepetitive: 'yes' }),
    silent: {
      'on a single transfer': transfer({ mechanism: 'A49_1_a', isRepetitive: 'no' }),
      'while unanswered': transfer({ mechanism: 'A49_1_a' }),
      'on a safeguard': transfer({ ...CLAUSES, isRepetitive: 'yes' }),
    },
  },
  {
    id: 'TRF-12',
    at: 'transfers.0.mechanism',
    strikes: toParty({ mechanism: 'A46_2_b' }, { category: 'RC_CLOUD' }),
    silent: {
      'within the group': toParty({ mechanism: 'A46_2_b' }, { category: 'RC_GROUP' }),
      'on a processor with rules of its own': toParty(
        { mechanism: 'A46_2_b', mechanismDetail: 'BCR-P, goedgekeurd in 2020' },
        { category: 'RC_CLOUD' },
      ),
      'on a processor whose approval is recorded': toParty(
        { mechanism: 'A46_2_b' },
        { category: 'RC_CLOUD', agreements: [{ kind: 'DOC_BCR_APPROVAL' }] },
      ),
      'while nothing is known of the recipient': transfer({ mechanism: 'A46_2_b' }),
      'while its category is open': toParty({ mechanism: 'A46_2_b' }, {}),
    },
  },
];

describeRules('safeguards and derogations', { collection: 'activities', rules: safeguardRules, cases });
