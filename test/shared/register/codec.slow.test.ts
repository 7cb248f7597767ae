import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors';
import type { FieldInfo, RecordSchema } from '../../../shared/fields/fieldInfo';
import { fieldsOf } from '../../../shared/fields/fields';
import { isValues } from '../../../shared/fields/state';
import type { Values } from '../../../shared/fields/state';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import type { CollectionName } from '../../../shared/register/register';
import { salvageRegister } from '../../../shared/register/salvage';
import { parseStrictJson } from '../../../shared/register/strictJson';
import { anActivity, anId, aParty, aRegister } from '../../factories';

const DEEP = Array.from({ length: 70 }).reduce<unknown>((inner) => [inner], 'diep');
/** Values that stand in the wrong place in most fields, and the largest that a person may paste. */
const WRONG: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  zero: 0,
  'half a number': 1.5,
  'an empty text': '',
  'an empty list': [],
  'an empty object': {},
  'a list of nothing': [null],
  'an object in a list': [{ a: 1 }],
  'a text of over a megabyte': 'x'.repeat(1_000_001),
  'a nest too deep': DEEP,
};

type Field = { readonly path: readonly (string | number)[]; readonly info: FieldInfo };

/** Every field of a record, in its groups and in the first item of its lists. */
function fieldsIn(schema: RecordSchema, at: readonly (string | number)[] = []): readonly Field[] {
  return fieldsOf(schema).flatMap(({ name, info }): readonly Field[] => {
    const path = [...at, name];
    if (info.kind === 'group') return [{ path, info }, ...fieldsIn(info.fields, path)];
    return info.kind === 'list' ? [{ path, info }, ...fieldsIn(info.item, [...path, 0])] : [{ path, info }];
  });
}

function withValue(values: Values, [step, ...rest]: readonly (string | number)[], value: unknown): Values {
  if (step === undefined) return values;
  if (rest.length === 0) return { ...values, [step]: value };
  const [next] = rest;
  if (next !== 0) return { ...values, [step]: withValue({}, rest, value) };
  return { ...values, [step]: [withValue({ id: anId(50) }, rest.slice(1), value)] };
}

/** What stands at a place of what was read. */
function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)] as unknown;
    return isValues(at) ? at[step] : undefined;
  }, value);
}

function placeText(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}

function fileWith(collection: CollectionName, path: Field['path'], value: unknown): string {
  const [wrong, right] = [withValue({ id: anId(1) }, path, value), { id: anId(2), name: 'Heel' }];
  return JSON.stringify({ ...aRegister(), [collection]: [wrong, right] });
}

/** '' when it opened and says what the file says; else the code and the place that it names. */
function outcome(text: string, place: readonly (string | number)[], value: unknown): string {
  try {
    const { data } = decodeRegister(parseStrictJson(text, ''), '');
    const again: unknown = JSON.parse(encodeRegister(data));
    const said = valueAt(again, place);
    // Fields that are not in a group get their neutral values.
    const isKept = isValues(value) ? isValues(said) : JSON.stringify(said) === JSON.stringify(value);
    return isKept ? '' : 'said something else';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { failure } = error;
    return failure.code === 'fileWrongShape' ? failure.where : failure.code;
  }
}

describe.each(COLLECTION_NAMES)('a value that cannot stand in a field of %s', (collection) => {
  const fields = fieldsIn(COLLECTIONS[collection]);

  it.each(Object.keys(WRONG))('is refused with its place, or kept as it is: %s', (name) => {
    const value = WRONG[name];
    for (const { path } of fields) {
      const place = [collection, 0, ...path];
      const told = outcome(fileWith(collection, path, value), place, value);
      if (told === '' || told === 'fileTooDeep') continue;
      expect(told.startsWith(placeText(place).slice(1))).toBe(true);
    }
  });

  it('costs that record only, in what can be read of the file', () => {
    for (const { path, info } of fields) {
      const value = info.kind === 'number' ? 'tekst' : 5;
      const text = fileWith(collection, path, value);
      expect(outcome(text, [], value)).toBe(placeText([collection, 0, ...path]).slice(1));
      const salvage = salvageRegister(text, () => anId(99));
      expect(salvage?.register[collection].map(({ id }) => id)).toEqual([anId(2)]);
      expect(salvage?.dropped).toMatchObject([{ part: collection, id: anId(1), why: 'shape' }]);
    }
  });
});

describe('the version of a file', () => {
  it.each([
    [0, 'version'],
    [-1, 'version'],
    [1.5, 'version'],
    ['1', 'version'],
    [null, 'version'],
    [undefined, 'version'],
  ])('%j is refused with its place', (version, where) => {
    expect(outcome(JSON.stringify({ ...aRegister(), version }), [], '')).toBe(where);
  });

  it('of a newer program is told as such, and kept', () => {
    const decoded = decodeRegister({ ...aRegister(), version: 99 }, '');
    expect([decoded.version, decoded.data.version]).toEqual(['newer', 99]);
  });
});

describe('keys of a newer program in every object', () => {
  const addition = { nieuw: { b: [1, { c: 'é' }], a: null } };

  function withAddition(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withAddition);
    if (!isValues(value)) return value;
    const members = Object.entries(value).map(([key, inner]) => [key, withAddition(inner)]);
    return { ...Object.fromEntries(members), ...addition } as unknown;
  }

  function additionsIn(text: string): number {
    return text.replaceAll(/\s/g, '').split('"nieuw":{"a":null,"b":[1,{"c":"é"}]}').length - 1;
  }

  it('are still there, each with its value, after three rounds of opening, changing and saving', () => {
    const item = { id: anId(5), description: 'x', retention: { amount: 2 } };
    const whole = { ...aRegister(), activities: [{ ...anActivity(), data: [item] }], parties: [aParty()] };
    const decision = {
      id: anId(8),
      kind: 'accepted',
      rule: 'RET-01',
      reason: 'x',
      at: '2026-01-01T10:00:00Z',
    };
    let text = JSON.stringify(withAddition({ ...whole, decisions: [decision] }));
    const count = text.split('"nieuw"').length - 1;
    expect(count).toBeGreaterThan(5);
    for (const round of [1, 2, 3]) {
      const { data } = decodeRegister(parseStrictJson(text, ''), '');
      const activities = data.activities.map((one) => ({ ...one, name: `Ronde ${round}` }));
      text = encodeRegister({ ...data, activities });
      expect([round, additionsIn(text)]).toEqual([round, count]);
    }
  });
});
