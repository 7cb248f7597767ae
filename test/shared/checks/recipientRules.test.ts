import { describe, expect, it } from 'vitest';
import { agreementRules } from '../../../shared/checks/agreementRules';
import { OWN_CONTROLLERS, recipientRules } from '../../../shared/checks/recipientRules';
import { recipientCategories } from '../../../shared/lists/recipientCategories';
import { itemOf } from '../../../shared/lists/valueList';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { describeRules, hitsIn } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const [PARTY, SYSTEM] = [anId(8), anId(9)];

const to = (recipient: object, party: object = {}, activity: object = {}): Facts => ({
  parties: [{ id: PARTY, name: 'Partij', ...party }],
  activities: [{ recipients: [recipient], ...activity }],
});
const uses = (system: object, activity: object = {}): Facts => ({
  parties: [{ id: PARTY, name: 'Leverancier', category: 'RC_CLOUD' }],
  systems: [{ id: SYSTEM, name: 'Pakket', supplierId: PARTY, ...system }],
  activities: [{ systemIds: [SYSTEM], hasRecipients: 'yes', ...activity }],
});

const cases: readonly RuleCase[] = [
  {
    id: 'REC-01',
    at: 'hasRecipients',
    strikes: { activities: [{ name: 'Nieuw' }] },
    silent: {
      'when there are none': { activities: [{ hasRecipients: 'no' }] },
      'when there is one': to({ category: 'RC_BANK' }),
      'when the answer is unknown, which is a finding of its own': {
        activities: [{ hasRecipients: 'unknown' }],
      },
      'on what has ended': { activities: [{ status: 'ended' }] },
    },
  },
  {
    id: 'REC-04',
    at: 'recipients',
    strikes: uses({ hosting: 'saas' }),
    silent: {
      'when the supplier is a recipient': uses({ hosting: 'saas' }, { recipients: [{ partyId: PARTY }] }),
      'when its category is a recipient': uses(
        { hosting: 'saas' },
        { recipients: [{ category: 'RC_CLOUD' }] },
      ),
      'when it is joint controller': uses({ hosting: 'saas' }, { jointControllers: [{ partyId: PARTY }] }),
      'when the system runs on own premises': uses({ hosting: 'ownPremises' }),
      'when it is paper': uses({ hosting: 'paper' }),
      'without a supplier': uses({ hosting: 'saas', supplierId: '' }),
      'on a system that is no longer used': uses({ hosting: 'saas', endedOn: '2025-01-01' }),
    },
  },
  {
    id: 'REC-04',
    at: 'hasRecipients',
    strikes: uses({}, { hasRecipients: 'no' }),
    silent: {},
  },
  {
    id: 'REC-07',
    at: 'recipients.0.role',
    strikes: to({ partyId: PARTY, role: 'unknown' }),
    silent: {
      'when the role is chosen': to({ partyId: PARTY, role: 'processor' }),
      'when it is not filled in, which is a missing fact': to({ partyId: PARTY }),
    },
  },
  {
    id: 'REC-07',
    at: 'recipients.1.role',
    strikes: {
      activities: [
        {
          recipients: [
            { partyId: PARTY, role: 'processor' },
            { partyId: PARTY, role: 'controller' },
          ],
        },
      ],
    },
    silent: {
      'when each role has data of its own': {
        activities: [
          {
            recipients: [
              { partyId: PARTY, role: 'processor', dataIds: [anId(1)] },
              { partyId: PARTY, role: 'controller', dataIds: [anId(2)] },
            ],
          },
        ],
      },
      'on two categories without a party': {
        activities: [{ recipients: [{ role: 'processor' }, { role: 'controller' }] }],
      },
    },
  },
  {
    id: 'REC-08',
    at: 'recipients.0.role',
    strikes: to({ partyId: PARTY, role: 'processor' }, { category: 'RC_TAX' }),
    silent: {
      'on an authority': to({ partyId: PARTY, role: 'authority' }, { category: 'RC_TAX' }),
      'on an accountant, who may run the payroll': to(
        { partyId: PARTY, role: 'processor' },
        { category: 'RC_ACCOUNTANT' },
      ),
      'while the role is unknown': to({ partyId: PARTY, role: 'unknown' }, { category: 'RC_LAWYER' }),
    },
  },
  {
    id: 'REC-09',
    at: 'recipients.0.reason',
    strikes: to({
      category: 'RC_POLICE',
      role: 'authority',
      reason: 'Op vordering van de officier van justitie',
    }),
    silent: {
      'on a legal duty': to({ category: 'RC_TAX', role: 'authority', reason: 'Aangifte loonheffingen' }),
      'on a party that is no authority': to({ category: 'RC_BANK', reason: 'Onderzoek naar een betaling' }),
      'on English that only sounds like it': to({
        category: 'RC_TAX',
        reason: 'In order to file the return',
      }),
    },
  },
  {
    id: 'REC-10',
    at: 'recipients.0.description',
    strikes: to({ category: 'RC_INT_HR', description: 'Mevr. J. de Vries' }),
    silent: {
      'on a role': to({ category: 'RC_INT_HR', description: 'Hoofd Personeelszaken' }),
      'on an organ': to({ description: 'Raad van Toezicht' }),
      'on a party that may bear a name': to({ partyId: PARTY, description: 'Jan Jansen' }),
    },
  },
  {
    id: 'REC-11',
    at: 'recipients.0.partyId',
    strikes: to({ partyId: PARTY, role: 'processor' }, { country: 'US' }, { hasTransfers: 'no' }),
    silent: {
      'with a transfer to that party': to(
        { partyId: PARTY },
        { country: 'US' },
        { transfers: [{ recipientId: PARTY }] },
      ),
      'with a transfer to that country': to(
        { partyId: PARTY },
        { country: 'US' },
        { transfers: [{ country: 'US' }] },
      ),
      'within the EEA': to({ partyId: PARTY }, { country: 'NO' }, { hasTransfers: 'no' }),
      'in a region of a member state': to({ partyId: PARTY }, { country: 'YT' }, { hasTransfers: 'no' }),
      'while the country is not recorded': to({ partyId: PARTY }, {}, { hasTransfers: 'no' }),
      'on a country of a newer list': to({ partyId: PARTY }, { country: 'XQ' }, { hasTransfers: 'no' }),
      'on data subjects abroad': to({ partyId: PARTY, role: 'subject' }, { country: 'US' }),
    },
  },
  {
    id: 'REC-12',
    at: 'recipients.0.role',
    strikes: to({ category: 'RC_COLLECT', role: 'unknown' }),
    silent: {
      'once the role is chosen': to({ category: 'RC_COLLECT', role: 'controller' }),
      'on another party': to({ category: 'RC_BANK', role: 'unknown' }),
    },
  },
];

describeRules('recipients and their roles', { collection: 'activities', rules: recipientRules, cases });

describe('the categories that act for themselves', () => {
  it('are never processors by the list of categories', () => {
    const odd = [...OWN_CONTROLLERS].filter(
      (code) => itemOf(recipientCategories, code)?.usualRoles.includes('processor') !== false,
    );
    expect(odd).toEqual([]);
  });
});

describe('the example register', () => {
  const { activities } = sampleRegister();
  const found = hitsIn(sampleRegister(), 'activities', [...recipientRules, ...agreementRules]).map(
    ({ rule, record, path }) => `${rule.id} ${activities.find(({ id }) => id === record.id)?.number} ${path}`,
  );

  it.each([
    ['§ 8', 'REC-02 V19 recipients.0.partyId', 'the accountant runs the payroll on “goede afspraken”'],
    ['§ 9', 'REC-04 V20 hasRecipients', 'Google is not among the partners'],
    ['§ 9', 'REC-04 V21 hasRecipients', 'nor is Zendesk'],
    ['§ 9', 'REC-04 V11 hasRecipients', 'nor is the supplier of Mark-I'],
    ['§ 8', 'REC-07 V04 recipients.2.role', 'the tax authority in two opposite roles'],
    ['§ 8', 'REC-07 V26 recipients.0.role', 'lawyers in two opposite roles'],
    ['§ 4', 'REC-12 V12 recipients.0.role', 'a claim “overdragen” to a collection agency'],
  ])('%s: %s (%s)', (_section, finding) => {
    expect(found).toContain(finding);
  });

  it('leaves the role of banks, lawyers and the tax authority open (§ 8), so that nobody calls them processors', () => {
    // LEGAL 5.12 counts REC-08; the same paragraph gives two opposite roles, and REC-07 says so.
    expect(found.filter((finding) => finding.startsWith('REC-08'))).toEqual([]);
  });
});
