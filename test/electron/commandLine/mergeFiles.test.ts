import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withHistory } from '../../../shared/history/withHistory';
import type { Activity } from '../../../shared/register/activity';
import { decodeRegister } from '../../../shared/register/codec';
import { duplicateRecord } from '../../../shared/register/duplicateRecord';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { inFolder, writeRegister } from './historyFiles';
import { terminalRun } from './terminalRun';

let ids = 7_000;
const newId = () => anId((ids += 1));
let minute = 0;

type Edit = (activities: Register['activities']) => Register['activities'];

/** Saves once, as the program does: an entry for each record that changed. */
function saved(register: Register, by: string, edit: Edit): Register {
  minute += 1;
  const at = `2026-05-08T09:${String(minute).padStart(2, '0')}:00+02:00`;
  const activities = edit(register.activities);
  return withHistory(register, { ...register, activities }, { by, at, newId });
}

const changing =
  (place: number, facts: (one: Activity) => Partial<Activity>): Edit =>
  (activities) =>
    activities.map((one, index) => (index === place ? { ...one, ...facts(one) } : one));

const adding =
  (from: number, name: string): Edit =>
  (activities) => {
    const [copied] = activities.slice(from);
    if (copied === undefined) throw new Error('the example has as many activities');
    return [...activities, { ...duplicateRecord('activities', copied, { newId, language: 'nl' }), name }];
  };

const REMARKS = 'De gegevens staan in Nederland en worden na twee jaar door de beheerder gewist.';
const start = { ...sampleRegister(), id: anId(6_999) };
const base = saved(
  start,
  'A',
  changing(3, () => ({ remarks: REMARKS })),
);

/** Eight changes and five new activities here; seven and four there; one text and one record are of both. */
const mine = [
  ...[0, 1, 2, 5, 7, 9, 11].map((place) => changing(place, () => ({ department: `Afdeling ${place}` }))),
  changing(3, () => ({ remarks: REMARKS.replace('Nederland', 'België') })),
  ...[0, 1, 2, 3, 4].map((n) => adding(n, `Nieuw hier ${n}`)),
].reduce((register, edit) => saved(register, 'A', edit), base);
const theirs = [
  ...[5, 12, 13, 14, 15, 16].map((place) => changing(place, ({ name }) => ({ name: `${name} (herzien)` }))),
  changing(3, () => ({ remarks: REMARKS.replace('beheerder', 'afdeling') })),
  ...[6, 7, 8, 9].map((n) => adding(n, `Nieuw daar ${n}`)),
].reduce((register, edit) => saved(register, 'B', edit), base);

const [a, b] = [writeRegister('states-a.ropa.json', mine), writeRegister('states-b.ropa.json', theirs)];

describe('two states of a register with nine new activities and fifteen changed ones', () => {
  it('come together without a question, with every fact of either and both histories', async () => {
    const out = inFolder('states.ropa.json');
    expect((await terminalRun('merge', a, b, '-o', out)).status).toBe(0);
    const merged = decodeRegister(JSON.parse(readFileSync(out, 'utf8')), out).data;
    const isNew = ({ name }: Activity) => name.startsWith('Nieuw ');
    const known = merged.activities.filter((one) => !isNew(one));
    expect(merged.activities.length - known.length).toBe(9);
    expect(known.filter(({ name }) => name.endsWith(' (herzien)'))).toHaveLength(6);
    expect(known.filter(({ department }) => department.startsWith('Afdeling '))).toHaveLength(7);
    const found = (place: number) => merged.activities.find(({ id }) => id === base.activities[place]?.id);
    expect(found(3)?.remarks).toBe(REMARKS.replace('Nederland', 'België').replace('beheerder', 'afdeling'));
    expect(found(5)).toMatchObject({
      department: 'Afdeling 5',
      name: `${String(base.activities[5]?.name)} (herzien)`,
    });
    expect((await terminalRun('verify', out)).status).toBe(0);
  });

  it('become the same the other way round, and nothing more when they are merged again', async () => {
    const [one, other] = [inFolder('states-1.ropa.json'), inFolder('states-2.ropa.json')];
    await terminalRun('merge', a, b, '-o', one);
    await terminalRun('merge', b, a, '-o', other);
    expect(await terminalRun('diff', one, other)).toMatchObject({ status: 0 });
    const again = inFolder('states-again.ropa.json');
    await terminalRun('merge', one, b, '-o', again);
    expect(readFileSync(again)).toEqual(readFileSync(one));
  });
});
