import { art22Grounds } from '../lists/purposeLists';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { atEach, atField } from './activityHits';
import { isBlank } from './blank';
import { kindOf } from './dataKind';
import { noticeDifference } from './noticeDates';
import { rightsDifference } from './rightsByBasis';
import type { Hit, RecordRule } from './rule';
import { whileLive } from './whileLive';

/** Information, rights and automated decisions: LEGAL section 5.11. */
export const rightsRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'RGT-01',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Verwijs naar de privacyverklaring (met versie) die deze verwerking dekt.',
      'Refer to the privacy notice (with version) that covers this processing.',
    ),
    article: '13, 14',
    verified: true,
    find: atField('privacyNotice', ({ privacyNotice }) => isBlank(privacyNotice)),
  },
  {
    id: 'RGT-02',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Bron van de gegevens ontbreekt.', 'Source of the data is missing.'),
    article: '14(2)(f), 15(1)(g)',
    verified: true,
    find: atEach(
      'data',
      'sourceDescription',
      ({ source, sourceDescription }) => source === 'other' && isBlank(sourceDescription),
    ),
  },
  {
    id: 'RGT-03',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Geautomatiseerd besluit: grond, logica, gevolgen en menselijke tussenkomst vastleggen.',
      'Automated decision: record ground, logic, consequences and human intervention.',
    ),
    article: '22(2)-(3), 13(2)(f), UAVG 40',
    verified: true,
    find: (activity) => (activity.hasAutomatedDecisions === 'yes' ? unsettledDecision(activity) : []),
  },
  {
    id: 'RGT-04',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Geautomatiseerd besluit met bijzondere gegevens alleen bij uitdrukkelijke toestemming of zwaarwegend algemeen belang.',
      'Automated decision with special data only with explicit consent or substantial public interest.',
    ),
    article: '22(4)',
    verified: true,
    find: atField(
      'decisionSpecialData',
      ({ hasAutomatedDecisions, data, decisionSpecialData }) =>
        hasAutomatedDecisions === 'yes' &&
        data.some((one) => kindOf(one) === 'special') &&
        isBlank(decisionSpecialData),
    ),
  },
  {
    id: 'RGT-05',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'De genoemde rechten passen niet bij de grondslag: {difference}.',
      'The rights listed do not fit the legal basis: {difference}.',
    ),
    article: '15-21',
    verified: true,
    find: atField('rights', (activity) => {
      const difference = rightsDifference(activity);
      return difference !== undefined && { difference };
    }),
  },
  {
    // What the notice itself says is not in the register, so purposes and recipients cannot be compared with it. What
    // can: one notice has one date, and an activity that still names an older one was written for an older text.
    id: 'RGT-06',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Privacyverklaring en register lopen uiteen: {difference}.',
      'Privacy notice and register differ: {difference}.',
    ),
    article: '5(1)(a), 13-14',
    verified: true,
    find: atField('privacyNoticeDate', (activity, context) => {
      const difference = noticeDifference(activity, context);
      return difference !== undefined && { difference };
    }),
  },
]);

/** The first thing that is not settled; what else is empty is found as a missing fact of its own. */
function unsettledDecision(activity: Activity): readonly Hit[] {
  const { decisionGround, decisionLogic, decisionSafeguards, hasProfiling } = activity;
  const allowsProfiling = itemOf(art22Grounds, decisionGround)?.allowsProfiling !== false;
  if (decisionGround === '' || (hasProfiling === 'yes' && !allowsProfiling))
    return [{ path: 'decisionGround' }];
  if (isBlank(decisionLogic)) return [{ path: 'decisionLogic' }];
  return isBlank(decisionSafeguards) ? [{ path: 'decisionSafeguards' }] : [];
}
