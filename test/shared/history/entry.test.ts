import { describe, expect, it } from 'vitest';
import { entrySchema, isStoredEntry } from '../../../shared/history/entry';
import { decodeRegister } from '../../../shared/register/codec';
import { aRegister } from '../../factories';

const HASH = '0123456789abcdef'.repeat(4);
const entry = { id: HASH, parents: [HASH], at: '2026-11-25' };
const { id: _id, ...withoutId } = entry;
const { parents: _parents, ...withoutParents } = entry;
const { at: _at, ...withoutAt } = entry;

describe('the shape of an entry', () => {
  it.each([
    ...[entry, { ...entry, parents: [] }, { ...entry, at: '', newer: { than: ['this'] } }],
    ...[withoutId, withoutParents, withoutAt, {}, [], [entry], null, HASH, 7, true],
    ...['', HASH.slice(1), `${HASH}0`, HASH.toUpperCase(), `${HASH}\n`, 7, null, [HASH]].flatMap((id) => [
      { ...entry, id },
      { ...entry, parents: [HASH, id] },
    ]),
    ...['', HASH, { 0: HASH, length: 1 }, null].map((parents) => ({ ...entry, parents })),
    ...[7, null, ['']].map((at) => ({ ...entry, at })),
  ])('is the same with and without the schema: %j', (value) => {
    expect(isStoredEntry(value)).toBe(entrySchema.safeParse(value).success);
  });

  it('is told by its place where it is wrong', () => {
    const history = [entry, { ...entry, parents: [HASH, 'geen'] }];
    expect(() => decodeRegister({ ...aRegister(), history }, 'register.json')).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({
          code: 'fileWrongShape',
          where: 'history[1].parents[1]',
        }) as unknown,
      }) as Error,
    );
  });
});
