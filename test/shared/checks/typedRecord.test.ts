import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../shared/checks/context';
import { checkTyped } from '../../../shared/checks/typedRecord';
import type { Values } from '../../../shared/fields/state';
import type { CollectionName, Register } from '../../../shared/register/register';
import { anActivity, anId } from '../../factories';
import { CAREFUL_TODAY } from '../../fixtures/carefulRegister';
import { registerOf } from '../../ruleTable';

function rulesAt(register: Register, collection: CollectionName, typed: Values): readonly string[] {
  return checkTyped(collection, typed, checkContext(register, CAREFUL_TODAY)).map(
    ({ rule, path }) => `${rule} ${path}`,
  );
}

describe('a record as it is being typed', () => {
  it('is checked with what is typed in it, not with what was saved of it', () => {
    const register = registerOf({
      organisations: [{ id: anId(9), name: 'Vereniging', dpoDesignated: 'yes' }],
      dpos: [{ id: anId(8), name: 'De FG', email: 'fg@example.org' }],
    });
    const [saved] = register.organisations;
    const asksForDpo = (typed: Values) =>
      rulesAt(register, 'organisations', typed).filter((rule) => rule.startsWith('ORG-03'));
    expect(asksForDpo({ ...saved })).toEqual([]);
    expect(asksForDpo({ ...saved, isPublicAuthority: 'yes', dpoDesignated: 'no' })).toEqual([
      'ORG-03 dpoDesignated',
    ]);
  });

  it('is not compared with its own saved version', () => {
    const notice = { privacyNotice: 'Privacyverklaring', privacyNoticeDate: '2026-03-01' };
    const register = registerOf({
      activities: [
        { number: 'V1', ...notice },
        { number: 'V2', privacyNotice: 'Een andere' },
      ],
    });
    const [saved] = register.activities;
    expect(rulesAt(register, 'activities', { ...saved, privacyNoticeDate: '2025-01-01' })).not.toContain(
      'RGT-06 privacyNoticeDate',
    );
    const [, other] = register.activities;
    expect(
      rulesAt(register, 'activities', { ...other, ...notice, privacyNoticeDate: '2025-01-01' }),
    ).toContain('RGT-06 privacyNoticeDate');
  });

  it('may be new, and not stand in the register yet', () => {
    expect(rulesAt(registerOf({}), 'activities', anActivity())).toContain('ACT-01 purposes');
  });

  it('is still checked while one value has the wrong shape, of which only its field speaks', () => {
    const typed = { ...anActivity(), lastReviewedOn: 'morgen' };
    const rules = rulesAt(registerOf({}), 'activities', typed);
    expect(rules).toContain('ACT-01 purposes');
    expect(rules.filter((rule) => rule.endsWith('lastReviewedOn'))).toEqual([]);
  });
});
