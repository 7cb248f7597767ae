import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { anActivity, anId, aRegister } from '../../factories';

function failureOf(value: unknown) {
  try {
    decodeRegister(value, 'x.ropa.json');
  } catch (error) {
    return error instanceof AppError ? error.failure : error;
  }
  return undefined;
}

const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe('reading a register', () => {
  it('gives back what was written', () => {
    const register = aRegister({ activities: [anActivity({ name: 'Facturatie', hasTransfers: 'no' })] });
    expect(decodeRegister(JSON.parse(encodeRegister(register)), 'x')).toEqual({
      data: register,
      version: 'current',
    });
  });

  it('gives back any text that a person may type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (name) => {
        const register = aRegister({ activities: [anActivity({ name })] });
        expect(decodeRegister(JSON.parse(encodeRegister(register)), 'x').data).toEqual(register);
      }),
    );
  });

  it('fills in fields that an older file does not have', () => {
    const old = {
      format: 'verwerkingsregister',
      version: 1,
      id: anId(0),
      activities: [{ id: anId(1), name: 'A' }],
    };
    expect(decodeRegister(old, 'x').data).toEqual({
      ...aRegister({ title: '' }),
      activities: [anActivity({ name: 'A' })],
    });
  });

  it('keeps keys it does not know, at every depth', () => {
    const item = { id: anId(5), text: 'x', colour: { b: 1, a: [2] } };
    const register = {
      ...aRegister(),
      future: 1,
      activities: [{ ...anActivity(), extra: 'y', purposes: [item] }],
    };
    const again = asJson(decodeRegister(asJson(register), 'x').data);
    expect(again).toMatchObject({
      future: 1,
      activities: [{ extra: 'y', purposes: [{ colour: { b: 1, a: [2] } }] }],
    });
  });

  it('says that other JSON is not a register', () => {
    for (const value of [[], 'text', 5, {}, { format: 'iets anders' }]) {
      expect(failureOf(value)).toEqual({ code: 'fileNotRegister', path: 'x.ropa.json' });
    }
  });

  it('names the place of a wrong shape', () => {
    const broken = {
      ...aRegister(),
      activities: [anActivity(), { ...anActivity({ id: anId(2) }), purposes: 'geen' }],
    };
    expect(failureOf(asJson(broken))).toMatchObject({
      code: 'fileWrongShape',
      where: 'activities[1].purposes',
      problem: 'invalid_type: array',
    });
  });

  it.each(['yes ', 'ja', true, 0, null])('refuses %j as an answer', (hasTransfers) => {
    const broken = { ...aRegister(), activities: [{ ...anActivity(), hasTransfers }] };
    expect(failureOf(asJson(broken))).toMatchObject({ where: 'activities[0].hasTransfers' });
  });

  it('keeps a code that only a newer list has', () => {
    const register = aRegister({ activities: [anActivity({ status: 'paused' })] });
    expect(decodeRegister(asJson(register), 'x').data.activities[0]?.status).toBe('paused');
  });

  it('refuses two things with one id, wherever they stand', () => {
    const twice = { ...anActivity({ id: anId(7) }), data: [{ id: anId(0), description: 'x' }] };
    expect(
      failureOf(asJson(aRegister({ activities: [twice as never, anActivity({ id: anId(7) })] }))),
    ).toEqual({
      code: 'fileDuplicateId',
      path: 'x.ropa.json',
      id: anId(7),
    });
  });

  it('takes two ids that differ only in case for one', () => {
    const id = 'abcdef00-0000-4000-8000-000000000001';
    const twins = [anActivity({ id }), anActivity({ id: id.toUpperCase() })];
    expect(failureOf(asJson(aRegister({ activities: twins })))).toMatchObject({ code: 'fileDuplicateId' });
  });

  it('asks for a newer program when a newer file has another shape, instead of for repairs', () => {
    const newer = { ...aRegister(), version: 2, activities: [{ ...anActivity(), status: { code: 'x' } }] };
    expect(failureOf(asJson(newer))).toEqual({ code: 'fileNewerVersion', path: 'x.ropa.json', version: 2 });
  });

  it('tells a newer version from an older one', () => {
    const version = (n: number) => decodeRegister({ ...aRegister(), version: n }, 'x').version;
    expect([version(1), version(2)]).toEqual(['current', 'newer']);
    expect(failureOf({ ...aRegister(), version: 0 })).toMatchObject({ where: 'version' });
    expect(failureOf({ ...aRegister(), version: '1' })).toMatchObject({ where: 'version' });
  });
});
