import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { atEach } from './activityHits';
import type { Place } from './activityHits';
import { isBlank } from './blank';
import { isAboutHealth, isSpecial, specialCategoryOf } from './dataKind';
import type { Data } from './dataKind';
import { purposesFor, subjectsOf } from './purposeLinks';
import type { Hit, RecordRule } from './rule';
import { whileLive } from './whileLive';

/** What UAVG 29 and 30 ask with health data and biometrics. SPC-07, SPC-08 and SPC-14. */
export const healthDataRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'SPC-07',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Alleen personen met geheimhoudingsplicht mogen deze gezondheidsgegevens verwerken.',
      'Only persons under a secrecy duty may process these health data.',
    ),
    article: 'UAVG 30(4), 9(3)',
    verified: true,
    find: atEach(
      'data',
      'confidentialityDuty',
      (data) =>
        isAboutHealth(data) &&
        data.uavgCondition.startsWith(CARE_ARTICLES) &&
        data.confidentialityDuty !== 'yes',
    ),
  },
  {
    id: 'SPC-08',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Worden aard of oorzaak van ziekte vastgelegd? Werkgevers mogen dat niet; controleer UAVG 30 lid 1.',
      'Are nature or cause of illness recorded? Employers may not do so; check UAVG 30(1).',
    ),
    article: '9, UAVG 30(1)',
    verified: false,
    find: atEach(
      'data',
      'uavgCondition',
      (data, place) => isAboutHealth(data) && data.uavgCondition !== 'UAVG_30_1' && isAboutStaff(data, place),
    ),
  },
  {
    id: 'SPC-14',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Biometrie op grond van UAVG 29 mag sinds 01-09-2026 alleen voor authenticatie of beveiliging én vanwege een zwaarwegend algemeen belang van rechtmatige toegang: leg dat belang vast.',
      'Biometrics under UAVG 29 need, since 1 Sept 2026, authentication or security and a weighty public interest of lawful access: record that interest.',
    ),
    article: 'UAVG 29',
    verified: true,
    find: biometricsWithoutInterest,
  },
]);

/** UAVG 30, 30a and 30b: health data under a duty of secrecy. */
const CARE_ARTICLES = 'UAVG_30';

const STAFF = ['DS_EMPLOYEE', 'DS_APPLICANT'];

/** In an activity about patients and staff alike, an article that was chosen may be the patients'. */
function isAboutStaff(data: Data, { activity }: Place): boolean {
  const groups = subjectsOf(activity, data).map(({ category }) => category);
  const areAllStaff = groups.every((category) => STAFF.includes(category));
  return groups.some((category) => STAFF.includes(category)) && (areAllStaff || data.uavgCondition === '');
}

/** One purpose with an explanation is enough: it may be the one that needs the data. */
function biometricsWithoutInterest(activity: Activity): readonly Hit[] {
  const unexplained = activity.data
    .filter(
      (data) => isSpecial(data) && specialCategoryOf(data) === 'SP_BIO' && data.uavgCondition === 'UAVG_29',
    )
    .map((data) => purposesFor(activity, data))
    .filter((purposes) => purposes.every(({ basisNote }) => isBlank(basisNote)))
    .flatMap(([purpose]) => (purpose === undefined ? [] : [activity.purposes.indexOf(purpose)]));
  return [...new Set(unexplained)].map((index) => ({ path: `purposes.${index}.basisNote` }));
}
