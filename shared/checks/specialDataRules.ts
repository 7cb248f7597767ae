import { articleText } from '../i18n/articleText';
import type { Text } from '../i18n/text';
import { art9Grounds } from '../lists/art9Grounds';
import { specialCategories } from '../lists/specialCategories';
import { uavgConditions } from '../lists/uavgConditions';
import type { UavgConditionItem } from '../lists/uavgConditions';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { atEach } from './activityHits';
import { isBlank } from './blank';
import { controllerOf } from './controllerOf';
import { isSpecial, specialCategoryOf } from './dataKind';
import { purposesFor, restsOn } from './purposeLinks';
import type { Purpose } from './purposeLinks';
import type { Hit, RecordRule } from './rule';
import { whileLive } from './whileLive';

/** Special categories: an exception of Article 9(2), and what the UAVG asks with it. SPC-01 to SPC-06. */
export const specialDataRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>([
  {
    id: 'SPC-01',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Bijzondere gegevens zonder uitzonderingsgrond: verwerking is verboden.',
      'Special-category data without an exception: processing is prohibited.',
    ),
    article: '9(1)-(2), UAVG 22',
    verified: true,
    find: atEach('data', 'art9Ground', (data) => isSpecial(data) && data.art9Ground === ''),
  },
  {
    id: 'SPC-02',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Naast art. 9 lid 2 is ook een grondslag uit art. 6 nodig.',
      'Besides Article 9(2) an Article 6 basis is needed.',
    ),
    article: '6(1), 9',
    verified: true,
    find: specialWithoutBasis,
  },
  {
    id: 'SPC-03',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Deze uitzondering werkt alleen met Unierecht of nationaal recht (b: ook een cao; h: ook een overeenkomst met een gezondheidswerker): noem het UAVG- of wetsartikel of de regeling.',
      'This exception needs Union or national law (b: or a collective agreement; h: or a contract with a health professional): name the article or arrangement.',
    ),
    article: '9(2)(b), 9(2)(g)-(j)',
    verified: true,
    find: atEach(
      'data',
      'uavgCondition',
      (data) =>
        isSpecial(data) &&
        itemOf(art9Grounds, data.art9Ground)?.needsNationalLaw === true &&
        data.uavgCondition === '' &&
        isBlank(data.lawReference),
    ),
  },
  {
    id: 'SPC-04',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'UAVG-artikel {article} past niet bij “{category}”.',
      'UAVG article {article} does not fit “{category}”.',
    ),
    article: 'UAVG 25-30b',
    verified: true,
    find: atEach('data', 'uavgCondition', (data, { activity }) => {
      const condition = itemOf(uavgConditions, data.uavgCondition);
      const category = itemOf(specialCategories, specialCategoryOf(data));
      if (!isSpecial(data) || condition === undefined || category === undefined) return false;
      const fits = condition.fits.includes(category.code) && isNextToCare(condition, activity);
      return !fits && { article: numberOf(condition), category: category.label };
    }),
  },
  {
    id: 'SPC-05',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Uitdrukkelijke toestemming moet aantoonbaar en intrekbaar zijn.',
      'Explicit consent must be provable and revocable.',
    ),
    article: '9(2)(a), 7',
    verified: true,
    find: unprovenExplicitConsent,
  },
  {
    id: 'SPC-06',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Uitzondering d geldt alleen voor instanties zonder winstoogmerk.',
      'Exception d is only for not-for-profit bodies.',
    ),
    article: '9(2)(d)',
    verified: true,
    // "Commercial" is an answer, never a guess from the legal form.
    find: atEach(
      'data',
      'art9Ground',
      (data, { activity, context }) =>
        isSpecial(data) &&
        data.art9Ground === 'A9_2_d' &&
        controllerOf(activity, context)?.isNonProfit === 'no',
    ),
  },
]);

/** "29", or "30 lid 1" where the reader is Dutch. */
function numberOf({ source }: UavgConditionItem): Text {
  const number = source.replace(/^UAVG /, '');
  return { nl: articleText('nl', number, 'short'), en: articleText('en', number, 'short') };
}

/** UAVG 30(5) carries other special data only beside health data under 30(3)(a). */
function isNextToCare({ code }: UavgConditionItem, { data }: Activity): boolean {
  return code !== 'UAVG_30_5' || data.some(({ uavgCondition }) => uavgCondition === 'UAVG_30_3');
}

/** Where no purpose names the data, one purpose with a basis is enough: it may be the one that needs them. */
function specialWithoutBasis(activity: Activity): readonly Hit[] {
  const special = activity.data.filter((data) => isSpecial(data) && data.art9Ground !== '');
  return activity.purposes.flatMap((purpose, index) => {
    const needsBasis = special.some((data) => {
      const purposes = purposesFor(activity, data);
      const isLinked = purpose.dataIds.includes(data.id);
      return purposes.includes(purpose) && (isLinked || purposes.every(hasNoBasis));
    });
    return needsBasis && hasNoBasis(purpose) ? [{ path: `purposes.${index}.legalBases` }] : [];
  });
}

function hasNoBasis({ legalBases }: Purpose): boolean {
  return legalBases.length === 0;
}

/**
 * One purpose that proves the consent proves it for these data; so does what is written with the data themselves. Without
 * a purpose ACT-01 comes first.
 */
function unprovenExplicitConsent(activity: Activity): readonly Hit[] {
  const paths = activity.data.flatMap((data, index) => {
    if (!isSpecial(data) || data.art9Ground !== 'A9_2_a') return [];
    const purposes = purposesFor(activity, data);
    const isProven =
      purposes.length === 0 ||
      !isBlank(data.explicitConsent) ||
      purposes.some((purpose) => blankConsentField(purpose) === '');
    if (isProven) return [];
    const onConsent = purposes.find((purpose) => restsOn(purpose, 'A6_1_a'));
    // A purpose on another basis of Article 6 asks nothing about consent, so there the data themselves do.
    if (onConsent === undefined) return [`data.${index}.explicitConsent`];
    return [`purposes.${activity.purposes.indexOf(onConsent)}.${blankConsentField(onConsent)}`];
  });
  return [...new Set(paths)].map((path) => ({ path }));
}

function blankConsentField(purpose: Purpose): string {
  const fields = ['consentHow', 'consentEvidence', 'consentWithdrawal'] as const;
  return fields.find((field) => isBlank(purpose[field])) ?? '';
}
