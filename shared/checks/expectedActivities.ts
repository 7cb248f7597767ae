import { both } from '../lists/valueList';
import type { Text } from '../i18n/text';
import type { Activity } from '../register/activity';
import type { Organisation } from '../register/organisation';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { liveEntities } from './controllerOf';
import { question } from './question';
import { remembered } from './remembered';
import type { Hit } from './rule';
import { contains, words } from './textPatterns/words';

/** What shows that an organisation does something, and what shows that the register has it. */
type Expectation = {
  readonly name: Text;
  /** The field of the organisation that gives rise to it. */
  readonly path: keyof Organisation;
  readonly isExpected: (organisation: Organisation, context: CheckContext) => boolean;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly subjects: readonly string[];
  readonly data: readonly string[];
  readonly words: RegExp;
};

/**
 * Rule GOV-04. Two rows read the paper with care: payroll alone is not staff administration, for whoever is paid was
 * hired first; and "premises" are taken from measures that record people, for every organisation has an address.
 */
const EXPECTED: readonly Expectation[] = [
  {
    name: both(
      'personeelsadministratie (ook werving, verzuim)',
      'staff administration (recruitment and absence too)',
    ),
    path: 'employees',
    isExpected: ({ employees }, { liveActivities }) =>
      employees === null ? liveActivities.some(concernsEmployees) : employees > 0,
    categories: ['PU_PERSONNEL', 'PU_RECRUITMENT', 'PU_ABSENCE', 'PU_DEVELOPMENT'],
    tags: ['hr'],
    subjects: ['DS_APPLICANT'],
    data: ['PD_HR', 'PD_LEAVE', 'PD_CV'],
    words: words(
      ...[
        'personeelsadministratie',
        'personeelsdossier*',
        'personeelszaken',
        'personeelsbeheer',
        'hrm',
        'hr',
      ],
      ...['p&o', 'verzuim*', 'werving', 'sollicita*', 'arbeidsovereenkomst*', 'dienstverband*'],
      ...['human resources', 'personnel', 'staff administration', 'staff file*', 'recruit*', 'employment'],
    ),
  },
  {
    name: both('cookies en logbestanden van de website', 'cookies and logs of the website'),
    path: 'website',
    isExpected: ({ website }) => !isBlank(website),
    categories: ['PU_WEBSITE'],
    tags: ['cookies', 'functionalCookies', 'privacyFriendlyAnalytics', 'logging'],
    subjects: ['DS_WEB'],
    data: ['PD_COOKIE', 'PD_LOG', 'PD_IP', 'PD_BEHAV'],
    words: words('website*', 'webserver*', 'cookie*', 'webstatistiek*', 'webshop*', 'logging', 'serverlog*'),
  },
  {
    name: both(
      'verzoeken van betrokkenen en inbreuken (datalekken)',
      'requests of data subjects and personal data breaches',
    ),
    path: 'dpoDesignated',
    isExpected: ({ dpoDesignated }) => dpoDesignated === 'yes',
    categories: ['PU_RIGHTS', 'PU_BREACHES'],
    tags: ['dataSubjectRights', 'dataBreaches'],
    subjects: [],
    data: ['PD_REQUEST'],
    words: words(
      ...['verzoeken van betrokkenen', 'inzageverzoek*', 'avg-verzoek*', 'privacyverzoek*', 'datalek*'],
      ...['rechten van betrokkenen', 'inbreuk*', 'beveiligingsincident*', 'data subject*', 'breach*'],
    ),
  },
  {
    name: both('bezoekers, toegang of cameratoezicht', 'visitors, access or CCTV'),
    path: 'address',
    isExpected: (_organisation, { register }) =>
      register.measures.some(
        ({ catalogueItem, endedOn }) =>
          endedOn === '' && ['ME_BUILDING_ACCESS', 'ME_CCTV'].includes(catalogueItem),
      ),
    categories: ['PU_ACCESS', 'PU_CCTV'],
    tags: ['visitors'],
    subjects: ['DS_VISITOR'],
    data: ['PD_VISIT', 'PD_CCTV'],
    words: words(
      ...[
        'bezoek*',
        'toegang*',
        'camera*',
        'receptie',
        'sleutel*',
        'visitor*',
        'access',
        'cctv',
        'reception',
      ],
    ),
  },
];

/**
 * What the register as a whole lacks, said once: at the first legal entity that gives rise to it. Several entities often
 * share one activity, so an activity of any of them counts.
 */
export function expectedActivities(organisation: Organisation, context: CheckContext): readonly Hit[] {
  return EXPECTED.filter(
    (expected) =>
      firstToExpect(expected, context)?.id === organisation.id && !isShownAnywhere(context, expected),
  ).map(({ path, name }) => ({ path, values: { list: name } }));
}

function firstToExpect(expected: Expectation, context: CheckContext): Organisation | undefined {
  return liveEntities(context).find((entity) => expected.isExpected(entity, context));
}

const isShownAnywhere = question(
  ({ liveActivities }) => liveActivities,
  (activities, expected: Expectation) => activities.some((activity) => shownBy(activity).has(expected)),
);

/** After an edit only the edited activity is read again. */
const shownBy = remembered((activity: Activity) => new Set(EXPECTED.filter((one) => shows(activity, one))));

function shows(activity: Activity, expected: Expectation): boolean {
  return (
    activity.purposes.some((purpose) => isFor(purpose, expected)) ||
    activity.dataSubjects.some(({ category }) => expected.subjects.includes(category)) ||
    activity.data.some(({ category }) => expected.data.includes(category)) ||
    [activity.name, activity.description, activity.department].some((text) => contains(text, expected.words))
  );
}

/** A purpose that is payroll by its category is nothing more, although the list tags it as a matter of staff. */
function isFor({ category, tags, text }: Activity['purposes'][number], expected: Expectation): boolean {
  if (category !== '' && category === 'PU_PAYROLL') return contains(text, expected.words);
  return (
    expected.categories.includes(category) ||
    tags.some((tag) => expected.tags.includes(tag)) ||
    contains(text, expected.words)
  );
}

function concernsEmployees({ dataSubjects }: Activity): boolean {
  return dataSubjects.some(({ category }) => category === 'DS_EMPLOYEE');
}
