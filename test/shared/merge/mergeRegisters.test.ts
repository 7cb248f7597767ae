import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors';
import { ORDER } from '../../../shared/history/change';
import type { Change } from '../../../shared/history/change';
import { diffRegisters } from '../../../shared/history/diff';
import { isValues } from '../../../shared/fields/state';
import type { Choice, Conflict } from '../../../shared/merge/conflict';
import { mergeRegisters, outgoingOf, resolve } from '../../../shared/merge/mergeRegisters';
import type { Merge } from '../../../shared/merge/mergeRegisters';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import { activitySchema } from '../../../shared/register/activity';
import { decisionSchema } from '../../../shared/register/decision';
import { deliverySchema } from '../../../shared/register/delivery';
import { aParty, aRegister, anActivity, anId } from '../../factories';
import { anyRegister } from '../../registerArbitrary';
import { anyEdits, edited, editsNear, withSentences } from '../../registerEdits';

const RUNS = { numRuns: 30 };

/** Where several people work: all over the register, all in one record, or each at what the first one changes. */
const WHERE = ['apart', 'oneRecord', 'near'] as const;

/** A register and what one, two or three people made of it. */
function versions(people: 1 | 2 | 3, removes = true): fc.Arbitrary<readonly Register[]> {
  return fc.constantFrom(...WHERE).chain((where) => {
    const isOne = where === 'oneRecord';
    const most = people === 3 && !isOne ? 5 : 12;
    const edits = anyEdits(1, { maxLength: most, removes }).chain((first) => {
      const others = [2, 3]
        .slice(0, people - 1)
        .map((by) => (where === 'near' ? editsNear(first, by) : anyEdits(by, { maxLength: most, removes })));
      return fc.tuple(fc.constant(first), ...others);
    });
    return fc.tuple(anyRegister(), edits).map(([register, all]) => {
      const base = withSentences(isOne ? withOneRecord(register) : register);
      return [base, ...all.map((list) => edited(base, list))];
    });
  });
}

function withOneRecord(register: Register): Register {
  const none = { organisations: [], dpos: [], parties: [], systems: [], measures: [], processorRecords: [] };
  return { ...register, ...none, activities: register.activities.slice(0, 1) };
}

describe('merging two versions of a register', () => {
  it('is the changed one when only one side changed', () => {
    fc.assert(
      fc.property(versions(1), ([base, changed]) => {
        for (const merge of [mergeRegisters(base, changed!, base!), mergeRegisters(base, base!, changed!)]) {
          expect(merge.conflicts).toEqual([]);
          expect(encodeRegister(merge.register)).toBe(encodeRegister(changed!));
        }
      }),
      RUNS,
    );
  });

  it('gives the same whoever is "mine", with the sides of each conflict turned round', () => {
    fc.assert(
      fc.property(versions(2), ([base, one, other]) => {
        const [merge, turned] = [mergeRegisters(base, one!, other!), mergeRegisters(base, other!, one!)];
        expect(sorted(turned.conflicts.map(turnedRound))).toEqual(sorted(merge.conflicts));
        expect(encodeRegister(resolve(turned, all(turned, 'theirs')))).toBe(encodeRegister(merge.register));
        expect(encodeRegister(resolve(merge, all(merge, 'theirs')))).toBe(encodeRegister(turned.register));
        expect(encodeRegister(resolve(merge, all(merge, 'mine')))).toBe(encodeRegister(merge.register));
      }),
      RUNS,
    );
  });

  it('loses nobody’s change that no conflict is about', () => {
    fc.assert(
      fc.property(versions(2), ([base, one, other]) => {
        const { register, conflicts } = mergeRegisters(base, one!, other!);
        for (const change of [...diffRegisters(base!, one!), ...diffRegisters(base!, other!)]) {
          if (!conflicts.some((conflict) => touches(conflict, change))) expectKept(change, register);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('can be opened again, and tells as incoming exactly what it adds to mine', () => {
    fc.assert(
      fc.property(versions(2), ([base, one, other]) => {
        const merge = mergeRegisters(base, one!, other!);
        const text = encodeRegister(merge.register);
        expect(encodeRegister(decodeRegister(JSON.parse(text), '').data)).toBe(text);
        expect(merge.incoming).toEqual(diffRegisters(one!, merge.register));
      }),
      RUNS,
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(versions(2), ([base, one, other]) => {
        const { register, conflicts } = mergeRegisters(base, one!, other!);
        fc.pre(conflicts.length === 0);
        for (const again of [mergeRegisters(base, register, other!), mergeRegisters(base, one!, register)]) {
          expect(again.conflicts).toEqual([]);
          expect(encodeRegister(again.register)).toBe(encodeRegister(register));
        }
        expect(mergeRegisters(other, register, other!).incoming).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not depend on who of three is merged first', () => {
    fc.assert(
      fc.property(versions(3, false), (all) => {
        const merged = inEveryOrder(all);
        fc.pre(merged.length > 0);
        expect(new Set(merged.map(encodeRegister)).size).toBe(1);
      }),
      RUNS,
    );
  });

  it('does not depend on it either where things are taken out, but for the place of what was put behind them', () => {
    fc.assert(
      fc.property(versions(3), (all) => {
        const merged = inEveryOrder(all);
        fc.pre(merged.length > 0);
        expect(new Set(merged.map((register) => JSON.stringify(withoutOrder(register)))).size).toBe(1);
      }),
      RUNS,
    );
  });
});

describe('merging the parts of a register', () => {
  const base = aRegister({ title: 'Oud', activities: [anActivity({ name: 'A' })], parties: [aParty()] });
  const decision = decisionSchema.parse({
    ...{ id: anId(31), kind: 'accepted', rule: 'RET-01', reason: 'Oud', at: '2026-01-01T10:00:00Z' },
  });

  it('asks for the title when both changed it', () => {
    const merge = mergeRegisters(base, { ...base, title: 'Mijn' }, { ...base, title: 'Hun' });
    expect(merge.conflicts).toMatchObject([{ id: '/register/title', mine: 'Mijn', theirs: 'Hun' }]);
    expect(resolve(merge, { '/register/title': 'theirs' }).title).toBe('Hun');
    expect(mergeRegisters(base, { ...base, title: 'Mijn' }, base).register.title).toBe('Mijn');
  });

  it('keeps decisions, deliveries and unknown parts of either side', () => {
    const delivery = deliverySchema.parse({ id: anId(32), number: 1, at: '2026-01-01T10:00:00Z' });
    const mine = { ...base, decisions: [decision], fromNewerProgram: { a: 1 } };
    const theirs = { ...base, deliveries: [delivery], version: 1, alsoNewer: [2] };
    expect(mergeRegisters(base, mine, theirs).register).toEqual({
      ...mine,
      alsoNewer: [2],
      deliveries: [delivery],
      history: [],
    });
  });

  it('asks about a decision that was taken back there and reworded here', () => {
    const before = { ...base, decisions: [decision] };
    const mine = { ...base, decisions: [{ ...decision, reason: 'Nieuw' }] };
    expect(mergeRegisters(before, mine, base).conflicts).toMatchObject([
      { id: `/decisions/${anId(31)}`, kind: 'removedThere' },
    ]);
  });

  it('tells which references point to what the other side took out, and keeps them', () => {
    const data = [{ id: anId(41) }, { id: anId(42) }];
    const before = { ...base, activities: [activitySchema.parse({ ...anActivity(), data })] };
    const purposes = [{ id: anId(43), dataIds: [anId(41)] }];
    const recipients = [{ id: anId(44), partyId: anId(3) }];
    const mine = {
      ...before,
      activities: [activitySchema.parse({ ...before.activities[0], purposes, recipients })],
    };
    const theirs = {
      ...before,
      parties: [],
      activities: [activitySchema.parse({ ...before.activities[0], data: data.slice(1) })],
    };
    const place = { part: 'activities', recordId: anId(1) };
    const { dangling, conflicts } = mergeRegisters(before, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(dangling).toEqual([
      { ...place, path: ['purposes', anId(43), 'dataIds'], target: anId(41) },
      { ...place, path: ['recipients', anId(44), 'partyId'], target: anId(3) },
    ]);
    expect(mergeRegisters(before, before, before).dangling).toEqual([]);
  });

  it('refuses another register, one of a newer program, and one id in two places', () => {
    const refusal = (theirs: Register) => {
      try {
        mergeRegisters(base, { ...base, parties: [aParty(), aParty({ id: anId(51) })] }, theirs);
      } catch (error) {
        return error instanceof AppError ? error.failure.code : error;
      }
      return undefined;
    };
    expect(refusal({ ...base, id: anId(99) })).toBe('fileOtherRegister');
    expect(refusal({ ...base, version: 2 })).toBe('fileNewerVersion');
    expect(refusal({ ...base, activities: [anActivity({ id: anId(51) })] })).toBe('fileDuplicateId');
    expect(refusal(base)).toBeUndefined();
  });

  it('refuses an answer to a question that nobody asked, and one that cannot stand there', () => {
    const change = (name: string) => ({ ...base, activities: [anActivity({ name })] });
    const merge = mergeRegisters(base, change('Mijn'), change('Hun'));
    const [{ id } = { id: '' }] = merge.conflicts;
    expect(() => resolve(merge, { [`${id}x`]: 'mine' })).toThrow(AppError);
    expect(() => resolve(merge, { [id]: { value: 5 } })).toThrow(AppError);
    expect(resolve(merge, { [id]: { value: 'Anders' } }).activities[0]?.name).toBe('Anders');
  });

  it('tells what the other side gets to see', () => {
    const merge = mergeRegisters(base, { ...base, title: 'Mijn' }, { ...base, parties: [] });
    expect(outgoingOf(merge).map(({ path, to }) => [path, to])).toEqual([[['title'], 'Mijn']]);
    expect(merge.incoming.map(({ part, to }) => [part, to])).toEqual([['parties', undefined]]);
  });
});

/** The three merged in every order; none when that needs a question. */
function inEveryOrder([base, ...sides]: readonly Register[]): readonly Register[] {
  const merges = [0, 1, 2].map((last) => {
    const [one, other] = sides.filter((_side, index) => index !== last);
    const first = mergeRegisters(base, one!, other!);
    return [first, mergeRegisters(base, first.register, sides[last]!)];
  });
  const isClean = merges.flat().every(({ conflicts }) => conflicts.length === 0);
  return isClean ? merges.map(([, second]) => second!.register) : [];
}

function all({ conflicts }: Merge, choice: Choice): Record<string, Choice> {
  return Object.fromEntries(conflicts.map(({ id }) => [id, choice]));
}

function turnedRound(conflict: Conflict): Conflict {
  const kinds: Partial<Record<Conflict['kind'], Conflict['kind']>> = {
    removedHere: 'removedThere',
    removedThere: 'removedHere',
  };
  const { mine, theirs, kind } = conflict;
  return { ...conflict, kind: kinds[kind] ?? kind, mine: theirs, theirs: mine };
}

function sorted(conflicts: readonly Conflict[]): readonly Conflict[] {
  return [...conflicts].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function touches(conflict: Conflict, { part, recordId, path }: Change): boolean {
  if (conflict.part !== part || conflict.recordId !== recordId) return false;
  const shortest = Math.min(conflict.path.length, path.length);
  return conflict.path.slice(0, shortest).every((step, index) => step === path[index]);
}

function expectKept({ part, recordId, path, from, to }: Change, register: Register): void {
  if (path.at(-1) === ORDER) return;
  const records: readonly { id: string }[] = part === 'register' ? [] : register[part];
  const record = part === 'register' ? register : records.find(({ id }) => id === recordId);
  const now = path.reduce<unknown>(step, record);
  if (Array.isArray(from) && Array.isArray(to) && Array.isArray(now)) {
    expect(now).toEqual(expect.arrayContaining(to.filter((value) => !from.includes(value))));
    expect(now.filter((value) => from.includes(value) && !to.includes(value))).toEqual([]);
  } else if (typeof to === 'string' && typeof now === 'string' && to.includes(' ')) {
    const words = String(from).split(' ');
    expect(now.split(' ')).toEqual(
      expect.arrayContaining(to.split(' ').filter((word) => !words.includes(word))),
    );
  } else {
    expect(now).toEqual(to);
  }
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value))
    return value.find((item: unknown) => isValues(item) && item['id'] === name) as unknown;
  return isValues(value) ? value[name] : undefined;
}

function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(withoutOrder(one))).sort();
  if (!isValues(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, withoutOrder(value[key])]));
}
