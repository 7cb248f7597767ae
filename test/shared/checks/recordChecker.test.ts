import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../shared/checks/checkRegister';
import { checkContext } from '../../../shared/checks/context';
import type { Finding } from '../../../shared/checks/findings';
import { recordChecker } from '../../../shared/checks/recordChecker';
import { withRecord } from '../../../shared/register/records';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anyRegister } from '../../registerArbitrary';
import { CAREFUL_TODAY, carefulRegister } from '../../fixtures/carefulRegister';

type Found = ReadonlyMap<string, readonly Finding[]>;

function found(register: Register, today = CAREFUL_TODAY): Found {
  const check = recordChecker(register, today);
  return eachRecord(register, check);
}

function foundAnew(register: Register): Found {
  const context = checkContext(register, CAREFUL_TODAY);
  return eachRecord(register, (collection, record) => checkRecord(collection, record, context));
}

function eachRecord(
  register: Register,
  check: (collection: CollectionName, record: AnyRecord) => readonly Finding[],
): Found {
  return new Map(
    COLLECTION_NAMES.flatMap((name) =>
      register[name].map((record): [string, readonly Finding[]] => [record.id, check(name, record)]),
    ),
  );
}

/** The names of the records that were looked at again. */
function checkedAgain(before: Found, after: Found, register: Register): readonly string[] {
  return COLLECTION_NAMES.flatMap((name) =>
    register[name].filter(({ id }) => before.get(id) !== after.get(id)).map((record) => record.name),
  );
}

describe('checking records one by one', () => {
  it('finds what checking everything anew finds, after any edit of any record', () => {
    fc.assert(
      fc.property(anyRegister(), anyRegister(), (first, other) => {
        let register = first;
        expect(found(register)).toEqual(foundAnew(register));
        for (const name of COLLECTION_NAMES) {
          for (const record of other[name]) {
            register = withRecord(register, name, record);
            expect(found(register)).toEqual(foundAnew(register));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('looks at one activity only when one activity was edited, and at the organisations that count them', () => {
    const register = sampleRegister();
    const [first] = register.activities;
    if (!first) throw new Error('no activity');
    const before = found(register);
    const edited = withRecord(register, 'activities', { ...first, department: 'Verkoop' });
    expect(checkedAgain(before, found(edited), edited)).toEqual([
      ...edited.organisations.map(({ name }) => name),
      first.name,
    ]);
  });

  it('looks again at every record that names a party when the party changed, and at no other', () => {
    const register = carefulRegister();
    const recipients = register.activities.flatMap((activity) => activity.recipients);
    const party = register.parties.find(({ id }) => recipients.some(({ partyId }) => partyId === id));
    if (!party) throw new Error('no party');
    const before = found(register);
    const edited = withRecord(register, 'parties', { ...party, agreements: [] });
    const after = found(edited);
    const again = checkedAgain(before, after, edited);
    const naming = edited.activities.filter((activity) =>
      activity.recipients.some(({ partyId }) => partyId === party.id),
    );
    expect(again).toEqual(expect.arrayContaining([party.name, ...naming.map(({ name }) => name)]));
    const others = edited.activities.filter((activity) => !JSON.stringify(activity).includes(party.id));
    expect(again.filter((name) => others.some((other) => other.name === name))).toEqual([]);
  });

  it('looks at everything again on another day', () => {
    const register = sampleRegister();
    const before = found(register);
    const after = found(register, '2030-01-01');
    expect(checkedAgain(before, after, register)).toHaveLength(before.size);
  });
});
