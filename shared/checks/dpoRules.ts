import { DPO_NUMBER_PATTERN } from '../lists/dpoFacts';
import { both } from '../lists/valueList';
import type { Dpo } from '../register/dpo';
import type { Organisation } from '../register/organisation';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { liveEntities } from './controllerOf';
import type { RecordRule } from './rule';
import { mayConflict } from './textPatterns/conflictingRole';
import { whileLive } from './whileLive';

/** The DPO: contact details, registration with the AP and independence, Articles 37 and 38. */
export const dpoRules: readonly RecordRule<'dpos'>[] = whileLive<'dpos'>([
  {
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
    find: ({ name, email, phone }) => {
      if (isBlank(name)) return [{ path: 'name' }];
      return isBlank(email) && isBlank(phone) ? [{ path: 'email' }] : [];
    },
  },
  {
    id: 'ORG-04',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'De contactgegevens van de FG zijn niet bij de AP gemeld.',
      'The DPO’s contact details have not been communicated to the AP.',
    ),
    article: '37(7)',
    verified: true,
    find: ({ registrations }, context) =>
      registrations.flatMap(({ confirmed, organisationId }, index) =>
        confirmed === 'no' && !hasEnded(organisationId, context)
          ? [{ path: `registrations.${index}.confirmed` }]
          : [],
      ),
  },
  {
    id: 'ORG-05',
    level: 'GP',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Klopt het FG-nummer van de AP? Leg het vast; het nummer hoort bij de organisatie, niet bij de persoon.',
      'Is the AP’s DPO number right? Record it; it belongs to the organisation, not the person.',
    ),
    article: '37(7)',
    verified: true,
    find: ({ registrations }) =>
      registrations.flatMap(({ confirmed, number }, index) =>
        confirmed === 'yes' && !isDpoNumber(number) ? [{ path: `registrations.${index}.number` }] : [],
      ),
  },
  {
    id: 'ORG-07',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'De FG heeft nog een functie ({role}). Is dit een belangenconflict? Beoordeel dat en leg het vast; de AP vindt FG + CISO onwenselijk.',
      'The DPO has another role ({role}). Is this a conflict of interest? Assess and record it; the AP considers DPO + CISO undesirable.',
    ),
    article: '38(6)',
    verified: true,
    find: ({ otherRoles, conflictAssessment }) => {
      const roles = isBlank(conflictAssessment) ? otherRoles.filter(mayConflict) : [];
      return roles.length === 0 ? [] : [{ path: 'otherRoles', values: { role: roles.join(', ') } }];
    },
  },
  {
    id: 'ORG-12',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Het e-mailadres van de FG mag bij de AP niet gelijk zijn aan dat van de verwerkingsverantwoordelijke.',
      'The AP does not accept the same e-mail address for DPO and controller.',
    ),
    article: '37(7)',
    verified: true,
    find: (dpo, context) => {
      const own = comparable(dpo.email);
      const isShared = organisationsOf(dpo, context).some(({ email }) => comparable(email) === own);
      return own !== '' && isShared ? [{ path: 'email' }] : [];
    },
  },
]);

function hasEnded(organisationId: string, { organisations }: CheckContext): boolean {
  return (organisations.get(organisationId)?.endedOn ?? '') !== '';
}

/** Spaces and small letters are how people type, not another number. */
function isDpoNumber(number: string): boolean {
  return DPO_NUMBER_PATTERN.test(number.replace(/\s+/g, '').toUpperCase());
}

/** Those the DPO is registered for; without a registration it may be any of them. */
function organisationsOf({ registrations }: Dpo, context: CheckContext): readonly Organisation[] {
  const entities = liveEntities(context);
  const own = entities.filter(({ id }) => registrations.some(({ organisationId }) => organisationId === id));
  return own.length > 0 ? own : entities;
}

function comparable(email: string): string {
  return email.trim().toLowerCase();
}
