import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../shared/checks/checkRegister';
import { checkContext } from '../../../shared/checks/context';
import {
  countOfRecord,
  countOfRegister,
  countText,
  countable,
  findingsByRecord,
  onRecord,
} from '../../../shared/checks/count';
import type { Count, StateCount } from '../../../shared/checks/count';
import { findingsOf } from '../../../shared/checks/findings';
import { COUNT_STATES } from '../../../shared/checks/units';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import { fieldsOf } from '../../../shared/fields/fields';
import { newRecord } from '../../../shared/register/newRecord';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aRegister, anActivity, anId } from '../../factories';
import { carefulRegister } from '../../fixtures/carefulRegister';
import { anyRegister } from '../../registerArbitrary';

const TODAY = '2026-11-25';

function counted(register: Register): Count {
  return countOfRegister(register, findingsByRecord(findingsOf(register, TODAY)));
}

function countedRecord(register: Register, collection: CollectionName, record: AnyRecord): Count {
  const findings = checkRecord(collection, record, checkContext(register, TODAY));
  return countOfRecord(collection, record, findings);
}

function all({ letters, levels }: Count): readonly StateCount[] {
  return [...letters.map(({ count }) => count), ...Object.values(levels)];
}

function inShort({ letters }: Count): string {
  return letters.map(({ letter, count }) => `${letter} ${countText(count).nl}`).join(', ');
}

describe('the honest count', () => {
  it('has nothing on record for an empty record of any kind', () => {
    const register = aRegister();
    for (const collection of COLLECTION_NAMES) {
      const count = countedRecord(register, collection, newRecord(collection, anId(7)));
      expect(all(count).map(onRecord), collection).toEqual(all(count).map(() => 0));
    }
  });

  it('has all eight elements on record for a complete activity that stays in the Netherlands', () => {
    const register = carefulRegister();
    const activity = register.activities.find(
      ({ hasTransfers, role }) => hasTransfers === 'no' && role === 'controller',
    );
    const count = countedRecord(register, 'activities', activity ?? anActivity());
    expect(inShort(count)).toBe(
      'a 1 van 1, b 1 van 1, c 1 van 1, c 1 van 1, d 1 van 1, e 1 van 1, f 1 van 1, g 1 van 1',
    );
    for (const level of LEVELS) expect(onRecord(count.levels[level])).toBe(countable(count.levels[level]));
  });

  it('has everything on record for the careful register, at every level and letter', () => {
    const count = counted(carefulRegister());
    for (const one of all(count)) {
      expect(one).toEqual({ ...one, question: 0, missing: 0, unknown: 0 });
      expect(one.recorded).toBeGreaterThan(0);
    }
  });

  it('counts “no transfers” as recorded, unknown as unknown and an open question as missing', () => {
    const stateOf = (hasTransfers: 'no' | 'unknown' | '' | 'notApplicable') =>
      countedRecord(aRegister(), 'activities', anActivity({ hasTransfers })).letters.find(
        ({ letter }) => letter === 'e',
      )?.count;
    expect(stateOf('no')).toMatchObject({ recorded: 1, missing: 0, unknown: 0 });
    expect(stateOf('unknown')).toMatchObject({ recorded: 0, missing: 0, unknown: 1 });
    expect(stateOf('')).toMatchObject({ recorded: 0, missing: 1, unknown: 0 });
    // The question does not offer this answer.
    expect(stateOf('notApplicable')).toMatchObject({ recorded: 0, missing: 0, unknown: 1 });
  });

  it('leaves what does not apply out of both figures', () => {
    const count = { recorded: 3, question: 1, missing: 2, unknown: 1, notApplicable: 5 };
    expect(countText(count)).toEqual({ nl: '4 van 7', en: '4 of 7' });
  });

  it('counts a reference that points nowhere as missing', () => {
    const activity = anActivity({ organisationId: anId(99), role: 'controller' });
    const { letters, levels } = countedRecord(aRegister(), 'activities', activity);
    expect(letters[0]?.count).toMatchObject({ recorded: 0, missing: 1 });
    expect(levels.A30.recorded).toBe(1);
  });

  it('counts fields that answer the same demand once', () => {
    const recipient = { id: anId(20), category: 'RC_TAX', description: 'Belastingdienst' };
    const activity = COLLECTIONS.activities.parse({
      ...anActivity(),
      hasRecipients: 'yes',
      recipients: [recipient],
    });
    const unfilled = COLLECTIONS.activities.parse({
      ...anActivity(),
      hasRecipients: 'yes',
      recipients: [{ id: anId(20) }],
    });
    const { A30 } = countOfRecord('activities', activity, []).levels;
    const before = countOfRecord('activities', unfilled, []).levels.A30;
    expect([before.recorded, before.missing]).toEqual([A30.recorded - 1, A30.missing + 1]);
  });

  it('asks a processor nothing of purposes, data subjects, recipients or terms', () => {
    const count = countedRecord(aRegister(), 'processorRecords', newRecord('processorRecords', anId(7)));
    expect(inShort(count)).toBe('a 0 van 1, b 0 van 1, c 0 van 1, d 0 van 1');
    expect(count.letters.map(({ article }) => article)).toEqual(['30(2)', '30(2)', '30(2)', '30(2)']);
  });

  it('counts what a register lacks as a whole as missing', () => {
    expect(counted(aRegister()).levels.A30).toMatchObject({ recorded: 0, missing: 2 });
  });

  it('reaches every state on real registers', () => {
    const register = sampleRegister();
    const [first, ...others] = register.activities;
    const activities = [
      { ...(first ?? anActivity()), hasTransfers: 'unknown' as const, transfers: [] },
      ...others,
    ];
    const { letters, levels } = counted({ ...register, activities });
    // No question of Article 30 can be passed over, so that nothing of it is “n/a”.
    for (const state of COUNT_STATES.filter((one) => one !== 'notApplicable')) {
      expect(
        letters.some(({ count }) => count[state] > 0),
        `letter ${state}`,
      ).toBe(true);
      expect(levels.A30[state], `level ${state}`).toBeGreaterThan(0);
    }
  });

  it('has a gap of Article 30 in a record exactly where a finding states one', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        const context = checkContext(register, TODAY);
        for (const collection of ['organisations', 'dpos', 'activities', 'processorRecords'] as const) {
          for (const record of register[collection]) {
            const findings = checkRecord(collection, record, context);
            const { letters, levels } = countOfRecord(collection, record, findings);
            const isStated = findings.some(({ level, certainty }) => level === 'A30' && certainty === 'hard');
            expect(levels.A30.missing + levels.A30.unknown > 0).toBe(isStated);
            // The exemption of 30(5) is claimed for an organisation as a whole, under no letter.
            const byLetter = letters.some(({ count }) => count.missing + count.unknown > 0);
            if ('hasTransfers' in record) expect(byLetter).toBe(isStated);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('adds its states up to the units of the records, in any register', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        const { letters } = counted(register);
        for (const { collection, count } of letters) {
          expect(countable(count) + count.notApplicable).toBe(register[collection].length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the sum of the counts of its records', () => {
    const register = sampleRegister();
    const byRecord = findingsByRecord(findingsOf(register, TODAY));
    const parts = COLLECTION_NAMES.flatMap((name) =>
      register[name].map((record) => countOfRecord(name, record, byRecord.get(record.id) ?? [])),
    );
    const whole = counted(register);
    for (const level of LEVELS) {
      for (const state of COUNT_STATES) {
        const sum = parts.reduce((total, { levels }) => total + levels[level][state], 0);
        expect(sum).toBe(whole.levels[level][state]);
      }
    }
  });

  it('never lowers what is on record when a right answer is added', () => {
    const register = carefulRegister();
    const places = COLLECTION_NAMES.flatMap((collection) =>
      register[collection].map((record) => ({ collection, record })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.infiniteStream(fc.nat()),
        ({ collection, record }, order) => {
          const names = shuffled(
            fieldsOf(COLLECTIONS[collection]).map(({ name }) => name),
            order,
          );
          let known: AnyRecord = newRecord(collection, record.id);
          let before = countedRecord(register, collection, known);
          for (const name of names) {
            known = { ...known, [name]: record[name as keyof AnyRecord] };
            const after = countedRecord(register, collection, known);
            for (const [index, count] of all(after).entries()) {
              const earlier = all(before)[index];
              expect(onRecord(count), name).toBeGreaterThanOrEqual(
                earlier === undefined ? 0 : onRecord(earlier),
              );
            }
            before = after;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

function shuffled(names: readonly string[], order: Iterator<number>): readonly string[] {
  return names
    .map((name) => ({ name, place: Number(order.next().value) }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}
