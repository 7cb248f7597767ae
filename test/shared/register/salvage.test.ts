import { describe, expect, it } from 'vitest';
import { withHistory } from '../../../shared/history/withHistory';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';
import { filledUp, salvageRegister } from '../../../shared/register/salvage';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';

let ids = 0;
const newId = () => anId((ids += 1));
const sample = sampleRegister();
const register = withHistory(
  sample,
  { ...sample, title: 'Anders' },
  { by: 'fg', at: '2026-11-25T12:00:00Z', newId, kind: 'edit' },
);
const text = encodeRegister(register);
const total = countOf(register);

function countOf(of: Register): number {
  return COLLECTION_NAMES.reduce((sum, name) => sum + of[name].length, 0);
}

function salvaged(damaged: string) {
  const salvage = salvageRegister(damaged, newId);
  if (salvage === undefined) throw new Error('nothing was found');
  return salvage;
}

/** The text with the record of an activity changed; `index` counts in the order of the file. */
function inActivity(index: number, change: (record: string) => string, whole = text): string {
  const start = whole.indexOf('{', whole.indexOf('"activities"'));
  const marks = [...whole.slice(start).matchAll(/(?<=\n {4})\{\n {6}"id"|^\{\n {6}"id"/g)].map(
    ({ index: at }) => start + at,
  );
  const [from = 0, to = 0] = marks.slice(index, index + 2);
  return whole.slice(0, from) + change(whole.slice(from, to)) + whole.slice(to);
}

describe('salvaging a damaged register', () => {
  it('finds all of a file that is whole, with its history', () => {
    const { register: found, dropped, history } = salvaged(text);
    expect([dropped, history]).toEqual([[], 'kept']);
    expect(encodeRegister(found)).toBe(encodeRegister({ ...register, savedBy: '' }));
  });

  it('finds all of a file on one line as well', () => {
    const { register: found } = salvaged(JSON.stringify(JSON.parse(text)));
    expect(encodeRegister(found)).toBe(encodeRegister({ ...register, savedBy: '' }));
  });

  it.each([
    ['a missing brace', (record: string) => record.replace(/\}(?=,?\s*$)/, ''), 'broken'],
    ['a missing quote', (record: string) => record.replace(/"name": "/, '"name": '), 'broken'],
    ['a bad word', (record: string) => record.replace(/"name": "[^"]*"/, '"name": nul'), 'broken'],
    ['a bad value', (record: string) => record.replace(/"name": "[^"]*"/, '"name": 12'), 'shape'],
    [
      'zeros in the middle',
      (record: string) => `${record.slice(0, 400)}\0\0\0${record.slice(500)}`,
      'broken',
    ],
    ['a piece cut out', (record: string) => record.slice(0, 900) + record.slice(1_700), 'broken'],
  ] as const)('drops only the record with %s, and names it', (_what, change, why) => {
    const activity = [...register.activities].sort((a, b) => (a.id < b.id ? -1 : 1))[3];
    const { register: found, dropped, history } = salvaged(inActivity(3, change));
    expect(countOf(found)).toBe(total - 1);
    expect(found.activities.map(({ id }) => id)).not.toContain(activity?.id);
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toMatchObject({ part: 'activities', id: activity?.id, why });
    expect(dropped[0]?.line).toBeGreaterThan(100);
    expect(history).toBe('kept');
  });

  it('finds what stands after a broken record on one line as well', () => {
    const line = JSON.stringify(JSON.parse(text));
    const at = line.indexOf('"name":"', line.indexOf('"activities":[') + 1);
    const { register: found, dropped } = salvaged(`${line.slice(0, at)}"name":nul,${line.slice(at)}`);
    expect(countOf(found)).toBe(total - 1);
    expect(dropped).toMatchObject([{ part: 'activities', why: 'broken' }]);
  });

  it('takes whole records only, whatever byte a file is cut at', () => {
    const known = new Map(COLLECTION_NAMES.flatMap((name) => register[name].map((one) => [one.id, one])));
    let last = -1;
    for (let length = 200; length < text.length; length += 1_009) {
      const { register: found, history } = salvaged(text.slice(0, length));
      const count = countOf(found);
      expect(count).toBeGreaterThanOrEqual(last);
      last = count;
      for (const name of COLLECTION_NAMES)
        for (const record of found[name]) expect(record).toEqual(known.get(record.id));
      expect(() => decodeRegister(JSON.parse(encodeRegister(found)), '')).not.toThrow();
      if (history === 'kept') expect(found.history.length).toBeLessThanOrEqual(register.history.length);
    }
    expect(last).toBe(total);
  });

  it('takes the first of two records with one id', () => {
    let record = '';
    inActivity(1, (one) => (record = one));
    const twice = inActivity(3, (one) => one + record.replace(/"name": "[^"]*"/, '"name": "Andere"'));
    const { register: found, dropped } = salvaged(twice);
    expect(countOf(found)).toBe(total);
    expect(dropped).toMatchObject([{ why: 'duplicate', name: expect.stringContaining('Andere') as string }]);
  });

  it('does not take a record that is written twice for a second one', () => {
    const { register: found, dropped } = salvaged(inActivity(2, (one) => one + one));
    expect([countOf(found), dropped]).toEqual([total, []]);
  });

  it('says that a history of which an entry is broken is lost', () => {
    const at = text.indexOf('"parents"', text.indexOf('"history"') + 600);
    const { register: found, history } = salvaged(`${text.slice(0, at)}x${text.slice(at)}`);
    expect([found.history, history]).toEqual([[], 'lost']);
  });

  it('gives the register an id of its own when that cannot be read', () => {
    const { id } = register;
    for (const wrong of ['', `${id.slice(0, 14)}9${id.slice(15)}`, id.replace(/^./, 'x')]) {
      const found = salvaged(text.replace(id, wrong)).register;
      expect([found.id === id, countOf(found)]).toEqual([false, total]);
    }
  });

  it('finds nothing in what is no register', () => {
    expect(salvageRegister('', newId)).toBeUndefined();
    expect(salvageRegister('{"name": "package", "version": "1.0.0"}', newId)).toBeUndefined();
    expect(salvageRegister('\0'.repeat(5_000), newId)).toBeUndefined();
  });

  it('looks at brackets that are never closed a limited number of times', () => {
    expect(salvageRegister('{"a":['.repeat(200_000), newId)).toBeUndefined();
    expect(salvageRegister('{"a":'.repeat(60) + '{},'.repeat(300_000), newId)).toBeUndefined();
  });

  it('is filled up with the records that only an earlier version still has', () => {
    const salvage = salvaged(inActivity(3, (record) => record.slice(0, 300)));
    const earlier = { ...register, parties: register.parties.map((one) => ({ ...one, name: 'oud' })) };
    const { register: full, from } = filledUp(salvage, earlier);
    expect(countOf(full)).toBe(total);
    expect([...from]).toEqual(salvage.dropped.map(({ id }) => id));
    expect(full.parties.every(({ name }) => name !== 'oud')).toBe(true);
  });
});
