import { activityRules } from './activityRules';
import { agreementRules, partyAgreementRules } from './agreementRules';
import { dpiaRules, processorDpiaRules } from './dpiaRules';
import { dpoRules } from './dpoRules';
import { processorEntityRules } from './entityRules';
import { activityGovernanceRules, expectationRules, processorGovernanceRules } from './governanceRules';
import { organisationRules } from './organisationRules';
import { processorRules } from './processorRules';
import { purposeRules } from './purposeRules';
import { recipientRules } from './recipientRules';
import { retentionRules } from './retentionRules';
import { rightsRules } from './rightsRules';
import type { RuleBook } from './rule';
import { activitySecurityRules, measureRules, processorSecurityRules } from './securityRules';
import { sensitiveDataRules } from './sensitiveDataRules';
import { activityTransferRules, processorTransferRules } from './transferRules';

/** Every rule of the catalogue, by the collection whose records it speaks of. A rule on two of them has one id. */
export const RULES: RuleBook = {
  organisations: [...organisationRules, ...expectationRules],
  dpos: dpoRules,
  parties: partyAgreementRules,
  measures: measureRules,
  activities: [
    ...activityRules,
    ...purposeRules,
    ...sensitiveDataRules,
    ...recipientRules,
    ...agreementRules,
    ...activityTransferRules,
    ...retentionRules,
    ...activitySecurityRules,
    ...dpiaRules,
    ...rightsRules,
    ...activityGovernanceRules,
  ],
  processorRecords: [
    ...processorEntityRules,
    ...processorRules,
    ...processorTransferRules,
    ...processorSecurityRules,
    ...processorDpiaRules,
    ...processorGovernanceRules,
  ],
};
