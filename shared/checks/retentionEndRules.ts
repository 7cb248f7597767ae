import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import type { Data } from './dataKind';
import { hitsIn } from './hits';
import { purposesFor } from './purposeLinks';
import { atRetention } from './retentionFacts';
import type { Retention } from './retentionFacts';
import { hasPassed, isLonger, lengthOf } from './retentionLength';
import type { Hit, RecordRule } from './rule';
import { saysErased } from './textPatterns/retentionWords';
import { whileLive } from './whileLive';

/** What takes longer than this after a withdrawal is no longer the time that erasing takes (Article 12(3)). */
const TIME_TO_ERASE = { amount: 1, unit: 'month' };

/** Withdrawn consent must be proven long after (Article 7(1)), and an objection is remembered for good. */
const PROOF_OF_CONSENT = 'PD_CONSENT';

/** Does keeping end when it must. */
export const retentionEndRules: readonly RecordRule<'activities'>[] = [
  ...whileLive<'activities'>([
    {
      // Only a term that starts at the withdrawal certainly runs on after it; a law or a motive beside it is the other
      // basis.
      id: 'RET-09',
      level: 'LAW',
      severity: 'REQ',
      certainty: 'soft',
      message: both(
        'Geldt na intrekking van de toestemming een andere grondslag? Anders moeten de gegevens weg.',
        'Does another basis apply after withdrawal of consent? Otherwise the data must go.',
      ),
      article: '17(1)(b), 7(3)',
      verified: true,
      find: atRetention((retention, data, { activity }) =>
        runsOnAfterWithdrawal(retention) && restsOnConsentOnly(activity, data)
          ? { field: 'startEvent' }
          : undefined,
      ),
    },
  ]),
  {
    // Whether data were erased is no field: a review after the term has passed, or a remark that says so, counts.
    id: 'RET-10',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Bewaartermijn verstreken: bevestig vernietiging.',
      'Retention expired: confirm destruction.',
    ),
    article: '5(1)(e)',
    verified: true,
    find: expired,
  },
];

function runsOnAfterWithdrawal(retention: Retention): boolean {
  const length = lengthOf(retention);
  return (
    retention.startEvent === 'WITHDRAWAL_OF_CONSENT' &&
    length !== undefined &&
    isLonger(length, TIME_TO_ERASE) &&
    isBlank(retention.motivation) &&
    isBlank(retention.legalSource)
  );
}

function restsOnConsentOnly(activity: Activity, data: Data): boolean {
  const purposes = purposesFor(activity, data);
  return (
    data.category !== PROOF_OF_CONSENT &&
    purposes.length > 0 &&
    purposes.every(
      ({ legalBases }) => legalBases.length > 0 && legalBases.every((basis) => basis === 'A6_1_a'),
    )
  );
}

function expired(activity: Activity, { today }: CheckContext): readonly Hit[] {
  const { status, endedOn, lastReviewedOn, remarks, data } = activity;
  if (status !== 'ended' || endedOn === '' || saysErased(remarks)) return [];
  return hitsIn('data', data, ({ retention }) => {
    const length = lengthOf(retention);
    if (length === undefined) return undefined;
    const start = startOf(retention, endedOn);
    const isReviewed = lastReviewedOn !== '' && hasPassed(length, start, lastReviewedOn);
    return hasPassed(length, start, today) && !isReviewed ? { field: 'retention' } : undefined;
  });
}

/** Terms that run from the end of a year begin on 31 December; any other event is taken to lie before the end. */
function startOf({ startEvent }: Retention, endedOn: string): string {
  return startEvent.includes('_YEAR') ? `${endedOn.slice(0, 4)}-12-31` : endedOn;
}
