import { both } from '../lists/valueList';
import { atEach } from './activityHits';
import { isBlank } from './blank';
import { controllerOf } from './controllerOf';
import { hasTag, restsOn } from './purposeLinks';
import type { RecordRule } from './rule';
import { whileLive } from './whileLive';

const BALANCING_TEST = 'DOC_LIA';

/** Legitimate interests: named, balanced, and not for a public task. LB-09 to LB-11, Article 6(1)(f). */
export const interestRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'LB-09',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Benoem het gerechtvaardigd belang en van wie het is.',
      'Name the legitimate interest and whose it is.',
    ),
    article: '6(1)(f), 13(1)(d)',
    verified: true,
    find: atEach(
      'purposes',
      'interest',
      (purpose) => restsOn(purpose, 'A6_1_f') && isBlank(purpose.interest),
    ),
  },
  {
    id: 'LB-10',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Belangenafweging ontbreekt (belang, noodzaak, afweging).',
      'Balancing test is missing (interest, necessity, balance).',
    ),
    article: '6(1)(f), 5(2)',
    verified: true,
    find: atEach(
      'purposes',
      'balancingTest',
      (purpose, { activity }) =>
        restsOn(purpose, 'A6_1_f') &&
        isBlank(purpose.balancingTest) &&
        !activity.documents.some(({ kind }) => kind === BALANCING_TEST),
    ),
  },
  {
    id: 'LB-11',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Een overheidsinstantie kan zich bij haar taken niet op gerechtvaardigd belang beroepen.',
      'A public authority cannot rely on legitimate interests in its tasks.',
    ),
    article: '6(1)',
    verified: true,
    find: atEach(
      'purposes',
      'legalBases',
      (purpose, { activity, context }) =>
        restsOn(purpose, 'A6_1_f') &&
        hasTag(purpose, 'publicTask') &&
        controllerOf(activity, context)?.isPublicAuthority === 'yes',
    ),
  },
]);
