import { both } from '../lists/valueList';
import type { Organisation } from '../register/organisation';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { liveEntities } from './controllerOf';
import { hasDpo } from './designatedDpo';
import { dpoDutyOf } from './dpoDuty';
import { notExempt } from './exemption';
import { isMonthsAgo } from './monthsAgo';
import type { Hit, RecordRule } from './rule';
import { whileLive } from './whileLive';

const MONTHS_BETWEEN_REVIEWS = 12;

/** The legal entities and their DPO, Articles 27, 30(1)(a), 30(5) and 37. One that has ended is not asked. */
export const organisationRules: readonly RecordRule<'organisations'>[] = whileLive<'organisations'>([
  {
    id: 'ORG-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Naam en contactgegevens van de verwerkingsverantwoordelijke ontbreken of zijn onvolledig.',
      'Name and contact details of the controller are missing or incomplete.',
    ),
    article: '30(1)(a), 30(2)(a)',
    verified: true,
    find: ({ name, address, email, phone }) => {
      if (isBlank(name)) return [{ path: 'name' }];
      if (isBlank(address)) return [{ path: 'address' }];
      return isBlank(email) && isBlank(phone) ? [{ path: 'email' }] : [];
    },
  },
  {
    // The other half of ORG-02 (see dpoRules): somebody is designated, and nobody is recorded.
    id: 'ORG-02',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'De FG is aangewezen, maar naam of contactgegevens ontbreken.',
      'A DPO is designated but name or contact details are missing.',
    ),
    article: '30(1)(a), 37(7)',
    verified: true,
    find: ({ dpoDesignated }, { liveDpos }) =>
      hitIf(dpoDesignated === 'yes' && liveDpos.length === 0, 'dpoDesignated'),
  },
  {
    id: 'ORG-03',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Waarschijnlijk is een FG verplicht: {reason}.', 'A DPO is probably mandatory: {reason}.'),
    article: '37(1)',
    verified: true,
    find: (organisation, context) => {
      const isLookedAfter = hasDpo({ organisationId: organisation.id }, context);
      const reason = isLookedAfter ? undefined : dpoDutyOf(organisation, context);
      return reason === undefined ? [] : [{ path: 'dpoDesignated', values: { reason } }];
    },
  },
  {
    // One finding at each entity that no registration names, so that it says which. An entity without a DPO needs none.
    id: 'ORG-06',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Niet elke rechtspersoon is gekoppeld aan een FG-aanmelding.',
      'Not every legal entity is linked to a DPO registration.',
    ),
    article: '37(2), 37(7)',
    verified: true,
    find: (organisation, context) =>
      hitIf(
        liveEntities(context).length > 1 &&
          context.liveDpos.length > 0 &&
          !['no', 'notApplicable'].includes(organisation.dpoDesignated) &&
          !isRegistered(organisation, context),
        'dpoDesignated',
      ),
  },
  {
    // Only an answered "no" counts. The exception of Article 27(2)(a) is a judgement: it stands in the help of the field.
    id: 'ORG-08',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both('Vertegenwoordiger in de Unie ontbreekt.', 'Representative in the Union is missing.'),
    article: '27(1)-(2), 30(1)(a)',
    verified: true,
    find: ({ establishedInEU, isPublicAuthority, representativeId }) =>
      hitIf(
        establishedInEU === 'no' && isPublicAuthority === 'no' && representativeId === '',
        'representativeId',
      ),
  },
  {
    // At the claim, once per reason: at every activity it would be the same finding over and over.
    id: 'ORG-10',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'De uitzondering voor kleine organisaties geldt niet voor {activity}: {reason}.',
      'The small-organisation exemption does not apply to {activity}: {reason}.',
    ),
    article: '30(5)',
    verified: true,
    find: (organisation, context) =>
      notExempt(organisation, context).map((values) => ({ path: 'exemptionClaimed', values })),
  },
  {
    // A date that was never recorded is a missing fact, and no proof that a year has passed.
    id: 'ORG-11',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Het register is langer dan een jaar niet beoordeeld.',
      'The register has not been reviewed for over a year.',
    ),
    article: '30, 5(2), 24',
    verified: true,
    find: ({ registerReviewedOn }, { today }) =>
      hitIf(isMonthsAgo(registerReviewedOn, MONTHS_BETWEEN_REVIEWS, today), 'registerReviewedOn'),
  },
]);

function isRegistered({ id }: Organisation, { liveDpos }: CheckContext): boolean {
  return liveDpos.some(({ registrations }) =>
    registrations.some(({ organisationId }) => organisationId === id),
  );
}

function hitIf(strikes: boolean, path: string): readonly Hit[] {
  return strikes ? [{ path }] : [];
}
