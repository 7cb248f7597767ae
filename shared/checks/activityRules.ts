import { dataCategories } from '../lists/dataCategories';
import { dataSubjects } from '../lists/dataSubjects';
import { recipientCategories } from '../lists/recipientCategories';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { activityContentRules } from './activityContentRules';
import { atEach, atField } from './activityHits';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { activityEntityRules } from './entityRules';
import { isMonthsAgo } from './monthsAgo';
import type { Hit, RecordRule } from './rule';
import { whileLive } from './whileLive';

const MONTHS_BETWEEN_REVIEWS = 12;

/** Is everything there that makes up an activity, Article 30(1)(b)-(c), and is it looked after. */
const elementRules = whileLive<'activities'>([
  {
    id: 'ACT-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Verwerkingsdoel ontbreekt.', 'Purpose is missing.'),
    article: '30(1)(b)',
    verified: true,
    find: atField('purposes', ({ purposes }) => purposes.length === 0),
  },
  {
    id: 'ACT-04',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Categorie betrokkenen ontbreekt.', 'Category of data subjects is missing.'),
    article: '30(1)(c)',
    verified: true,
    find: atField('dataSubjects', (activity) => activity.dataSubjects.length === 0),
  },
  {
    id: 'ACT-05',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Categorie persoonsgegevens ontbreekt.', 'Category of personal data is missing.'),
    article: '30(1)(c)',
    verified: true,
    find: atField('data', ({ data }) => data.length === 0),
  },
  {
    id: 'ACT-06',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both('“Anders” is gekozen zonder omschrijving.', '“Other” is chosen without a description.'),
    article: '30(1)(c)-(d)',
    verified: true,
    find: otherWithoutWords,
  },
  {
    // A department is asked as a missing fact of its own: the message does not name it, and a small organisation has none.
    id: 'ACT-07',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Geef de activiteit een naam en een proceseigenaar.',
      'Give the activity a name and a process owner.',
    ),
    article: '24, 5(2)',
    verified: true,
    find: ({ name, owner }) => {
      if (isBlank(name)) return [{ path: 'name' }];
      return isBlank(owner) ? [{ path: 'owner' }] : [];
    },
  },
  {
    id: 'ACT-12',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Noem het systeem of bestand waarin de gegevens staan; nodig voor inzage- en wisverzoeken.',
      'Name the system or file that holds the data; needed for access and erasure requests.',
    ),
    article: '5(2), 15, 17',
    verified: true,
    find: atField('systemIds', ({ systemIds }) => systemIds.length === 0),
  },
  {
    id: 'ACT-13',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both('Deze activiteit is toe aan herbeoordeling.', 'This activity is due for review.'),
    article: '5(2), 24',
    verified: true,
    find: dueForReview,
  },
]);

/** Nothing is ever deleted, so of an ended activity only the end date can be missing. */
const endedRules: readonly RecordRule<'activities'>[] = [
  {
    id: 'ACT-08',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Beëindigde verwerking zonder einddatum; bewaar de regel.',
      'Ended processing without end date; keep the entry.',
    ),
    article: '5(2), 30',
    verified: true,
    find: atField('endedOn', ({ status, endedOn }) => status === 'ended' && endedOn === ''),
  },
];

/** The activity, its purposes, data subjects and data: LEGAL section 5.2, with ORG-09 that speaks of an activity. */
export const activityRules: readonly RecordRule<'activities'>[] = [
  ...activityEntityRules,
  ...elementRules,
  ...endedRules,
  ...activityContentRules,
];

const otherSubject = atEach(
  'dataSubjects',
  'description',
  ({ category, description }) => needsText(itemOf(dataSubjects, category)) && isBlank(description),
);

// What kind of special data says what they are; so does the name of a party.
const otherData = atEach(
  'data',
  'description',
  ({ category, description, specialCategory }) =>
    needsText(itemOf(dataCategories, category)) && isBlank(description) && specialCategory === '',
);

const otherRecipient = atEach(
  'recipients',
  'description',
  ({ category, description, partyId }) =>
    needsText(itemOf(recipientCategories, category)) && isBlank(description) && partyId === '',
);

function otherWithoutWords(activity: Activity, context: CheckContext): readonly Hit[] {
  return [otherSubject, otherData, otherRecipient].flatMap((find) => find(activity, context));
}

function needsText(item: { readonly needsText: boolean } | undefined): boolean {
  return item?.needsText === true;
}

/**
 * A date that was set for the next review decides; the usual year counts only without one, or once that date has been
 * overtaken by a review.
 */
function dueForReview({ reviewDueOn, lastReviewedOn }: Activity, { today }: CheckContext): readonly Hit[] {
  if (reviewDueOn > lastReviewedOn) return reviewDueOn < today ? [{ path: 'reviewDueOn' }] : [];
  return isMonthsAgo(lastReviewedOn, MONTHS_BETWEEN_REVIEWS, today) ? [{ path: 'lastReviewedOn' }] : [];
}
