import { both } from '../lists/valueList';
import { atField } from './activityHits';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { hasDpo } from './designatedDpo';
import {
  apTypesInWords,
  asksForReason,
  isDpiaAwaited,
  isNotNeededWithReason,
  triggersInWords,
} from './dpiaFacts';
import { hitWhen } from './hits';
import { isMonthsAgo } from './monthsAgo';
import type { RecordRule } from './rule';
import { whileLive } from './whileLive';

const CRITERIA_FOR_DPIA = 2;
const MONTHS_BETWEEN_REVIEWS = 36;

const needRules: readonly RecordRule<'activities'>[] = [
  {
    id: 'DPIA-01',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both('DPIA verplicht: {trigger}.', 'DPIA mandatory: {trigger}.'),
    article: '35(1), 35(3), 35(10)',
    verified: true,
    find: atField('dpiaStatus', (activity) => {
      const trigger = triggersInWords(activity);
      return trigger !== undefined && isDpiaAwaited(activity) && { trigger };
    }),
  },
  {
    // Article 35(10) sets aside the whole of 35(1) to (7), so the list of the AP as well.
    id: 'DPIA-02',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Staat op de DPIA-lijst van de AP: {types}.', 'On the AP’s DPIA list: {types}.'),
    article: '35(4)',
    verified: true,
    find: atField('dpiaStatus', (activity) => {
      const types = apTypesInWords(activity);
      return types !== undefined && isDpiaAwaited(activity) && { types };
    }),
  },
  {
    // Somebody who is at work on a DPIA need not be asked whether it is needed.
    id: 'DPIA-03',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'Twee of meer WP248-criteria: is een DPIA nodig? Doe een DPIA of motiveer waarom niet.',
      'Two or more WP248 criteria: is a DPIA needed? Do a DPIA or explain why not.',
    ),
    article: '35(1)',
    verified: true,
    find: (activity) => {
      const { wp248Criteria, dpiaStatus } = activity;
      const isAnswered = ['done', 'inProgress'].includes(dpiaStatus) || isNotNeededWithReason(activity);
      return hitWhen(
        new Set(wp248Criteria).size >= CRITERIA_FOR_DPIA && !isAnswered,
        dpiaStatus === 'notNeeded' ? 'dpiaReason' : 'dpiaStatus',
      );
    },
  },
  {
    // Points at the reason, also where the status is open: that is a legal gap of its own, and must stay one.
    id: 'DPIA-07',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both('Leg vast waarom geen DPIA nodig is.', 'Record why no DPIA is needed.'),
    article: '35, 5(2)',
    verified: true,
    find: atField(
      'dpiaReason',
      (activity) =>
        ['', 'notNeeded'].includes(activity.dpiaStatus) &&
        isBlank(activity.dpiaReason) &&
        asksForReason(activity),
    ),
  },
];

const outcomeRules: readonly RecordRule<'activities'>[] = [
  {
    id: 'DPIA-04',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Advies van de FG ontbreekt.', 'DPO’s advice is missing.'),
    article: '35(2)',
    verified: true,
    find: atField(
      'dpoAdvice',
      (activity, context) =>
        activity.dpiaStatus === 'done' && isBlank(activity.dpoAdvice) && hasDpo(activity, context),
    ),
  },
  {
    id: 'DPIA-05',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Hoog restrisico: voorafgaande raadpleging van de AP.',
      'High residual risk: consult the AP beforehand.',
    ),
    article: '36(1)',
    verified: true,
    find: atField(
      'priorConsultation',
      ({ residualRisk, priorConsultation }) => residualRisk === 'high' && isBlank(priorConsultation),
    ),
  },
  {
    // Whether the activity changed since then the record itself does not say, so only the three years count.
    id: 'DPIA-06',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both('Herbeoordeel de DPIA.', 'Review the DPIA.'),
    article: '35(11)',
    verified: false,
    find: atField(
      'dpiaDate',
      ({ dpiaStatus, dpiaDate }, { today }: CheckContext) =>
        dpiaStatus === 'done' && isMonthsAgo(dpiaDate, MONTHS_BETWEEN_REVIEWS, today),
    ),
  },
];

/** The DPIA of a controller: LEGAL section 5.10. */
export const dpiaRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  ...needRules,
  ...outcomeRules,
]);

/** The DPIA is the controller's; a processor assists. */
export const processorDpiaRules: readonly RecordRule<'processorRecords'>[] = whileLive<'processorRecords'>([
  {
    // Silent once the assistance is recorded.
    id: 'DPIA-08',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'De DPIA is van de opdrachtgever; leg vast welke bijstand wordt gegeven en vraag de referentie op.',
      'The DPIA is the principal’s; record the assistance that is given and ask for its reference.',
    ),
    article: '28(3)(f), 35',
    verified: true,
    find: ({ isLargeScale, hasSpecialData, dpiaAssistance }) =>
      hitWhen(
        isLargeScale === 'yes' && hasSpecialData === 'yes' && isBlank(dpiaAssistance),
        'dpiaAssistance',
      ),
  },
]);
