import { describe, expect, it } from 'vitest';
import { LISTS } from '../../../../shared/lists/lists';
import { itemOf } from '../../../../shared/lists/valueList';
import { encodeRegister } from '../../../../shared/register/canonical';
import { decodeRegister } from '../../../../shared/register/codec';
import { allIds } from '../../../../shared/register/ids';
import { registerSchema } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { chosen, fieldValuesOf, objectsOf } from './walk';

const register = sampleRegister();

function idsIn(items: unknown): readonly unknown[] {
  return (items as { id: string }[]).map((item) => item.id);
}

describe('the example register as a file', () => {
  it('has the shape of a register and no key that its schema does not know', () => {
    expect(registerSchema.safeParse(register).success).toBe(true);
    const unknown = [...objectsOf(register)].flatMap(({ schema, values }) =>
      Object.keys(values).filter((key) => !(key in schema.shape)),
    );
    expect(unknown).toEqual([]);
  });

  it('survives writing and reading', () => {
    const text = encodeRegister(register);
    const { data, version } = decodeRegister(JSON.parse(text), 'sample.ropa.json');
    expect(version).toBe('current');
    expect(encodeRegister(data)).toBe(text);
    expect(data.activities).toHaveLength(26);
    expect(data.processorRecords).toHaveLength(3);
  });

  it('is the same each time, in data that can be changed without touching the next', () => {
    const first = sampleRegister();
    const second = sampleRegister();
    expect(second).toEqual(first);
    for (const one of first.activities) {
      one.rights.push('CHANGED');
      one.measureIds.pop();
      for (const data of one.data) data.retention.criterion = 'changed';
    }
    for (const party of first.parties) party.aliases.push('changed');
    expect(sampleRegister()).toEqual(second);
  });

  it('gives the register, every record and every list item an id of its own', () => {
    const ids = [register.id, ...allIds(register)];
    expect(ids.length).toBeGreaterThan(150);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps its ids from release to release', () => {
    expect(register.id).toBe('1dcfed4c-f79c-4c3a-af04-a1f7aa9a2064');
    expect(register.activities.find((one) => one.number === 'V08')?.id).toBe(
      '5909c811-77c1-4bd1-a882-e247f253223d',
    );
  });

  it('points only to records and items that exist', () => {
    const pointers = [...fieldValuesOf(register)].flatMap(({ name, info, value, record }) => {
      if (info.kind === 'siblings') return [{ name, value, targets: idsIn(record[info.of]) }];
      if (info.kind !== 'reference' && info.kind !== 'references') return [];
      return [{ name, value, targets: idsIn(register[info.to]) }];
    });
    const ids = pointers.flatMap(({ name, value, targets }) =>
      chosen(value).map((id) => ({ name, id, exists: targets.includes(id) })),
    );
    expect(new Set(ids.map(({ name }) => name))).toEqual(
      new Set(['dataIds', 'partyId', 'measureIds', 'systemIds', 'supplierId']),
    );
    expect(ids.filter(({ exists }) => !exists)).toEqual([]);
  });

  it('uses only codes of its value lists', () => {
    const codes = [...fieldValuesOf(register)].flatMap(({ info, value }) =>
      info.kind === 'choice' || info.kind === 'choices'
        ? chosen(value).map((code) => ({ list: info.list, code: String(code) }))
        : [],
    );
    expect(codes.length).toBeGreaterThan(300);
    expect(codes.filter(({ list, code }) => itemOf(LISTS[list], code) === undefined)).toEqual([]);
  });
});
