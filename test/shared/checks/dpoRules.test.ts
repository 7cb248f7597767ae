import { describe, expect, it } from 'vitest';
import { dpoRules } from '../../../shared/checks/dpoRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { describeRules, hitsIn } from '../../ruleTable';
import type { RuleCase } from '../../ruleTable';

const [ONE, TWO] = [anId(1), anId(2)];
const REACHABLE = { name: 'A. Bos', phone: '038 123 45 67' };

const cases: readonly RuleCase[] = [
  {
    id: 'ORG-02',
    at: 'email',
    strikes: { dpos: [{ name: 'A. Bos' }] },
    silent: {
      'when there is a phone number': { dpos: [REACHABLE] },
      'on a DPO who has left': { dpos: [{ name: 'A. Bos', endedOn: '2025-01-01' }] },
    },
  },
  {
    id: 'ORG-04',
    at: 'registrations.0.confirmed',
    strikes: { dpos: [{ registrations: [{ confirmed: 'no' }] }] },
    silent: {
      'while it is unknown': { dpos: [{ registrations: [{ confirmed: 'unknown' }, { confirmed: '' }] }] },
      'for an entity that has ended': {
        organisations: [{ id: ONE, endedOn: '2025-01-01' }],
        dpos: [{ registrations: [{ confirmed: 'no', organisationId: ONE }] }],
      },
    },
  },
  {
    id: 'ORG-05',
    at: 'registrations.0.number',
    strikes: { dpos: [{ registrations: [{ confirmed: 'yes', number: '001394' }] }] },
    silent: {
      'on a number written with a space': {
        dpos: [{ registrations: [{ confirmed: 'yes', number: 'fg 001394' }] }],
      },
      'before the AP has confirmed': { dpos: [{ registrations: [{ confirmed: '', number: '' }] }] },
    },
  },
  {
    id: 'ORG-07',
    at: 'otherRoles',
    strikes: { dpos: [{ otherRoles: ['Adviseur', 'Information Security Officer'] }] },
    silent: {
      'when the roles were assessed': {
        dpos: [{ otherRoles: ['CISO'], conflictAssessment: 'Beoordeeld op 1-2-2026: gescheiden taken.' }],
      },
      'on a role that sets no purposes': { dpos: [{ otherRoles: ['Bestuurssecretaris', 'Jurist'] }] },
    },
  },
  {
    id: 'ORG-12',
    at: 'email',
    strikes: { organisations: [{ email: 'info@brug.example' }], dpos: [{ email: 'Info@Brug.example ' }] },
    silent: {
      'on an address of the DPO alone': {
        organisations: [{ email: 'info@brug.example' }],
        dpos: [{ email: 'fg@brug.example' }],
      },
      'when neither has one': { organisations: [{ phone: '1' }], dpos: [{ phone: '1' }] },
      'when it is the address of an entity with another DPO': {
        organisations: [
          { id: ONE, email: 'a@brug.example' },
          { id: TWO, email: 'b@brug.example' },
        ],
        dpos: [{ email: 'b@brug.example', registrations: [{ organisationId: ONE }] }],
      },
    },
  },
];

describeRules('the rules of the DPO', { collection: 'dpos', rules: dpoRules, cases });

describe('the DPO of the example register', () => {
  it('has no contact details and is Security Officer too (§ 1), with a well-formed number nobody said is confirmed', () => {
    expect(hitsIn(sampleRegister(), 'dpos', dpoRules)).toMatchObject([
      { rule: { id: 'ORG-02' }, path: 'email' },
      { rule: { id: 'ORG-07' }, path: 'otherRoles', values: { role: 'Security Officer' } },
    ]);
  });
});
