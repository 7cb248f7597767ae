import { describe, expect, it } from 'vitest';
import { extractRegister } from '../../../shared/extract/extract';
import { withMergeHistory } from '../../../shared/history/mergeHistory';
import { verifyHistory } from '../../../shared/history/verifyHistory';
import { withHistory } from '../../../shared/history/withHistory';
import { mergeCopies } from '../../../shared/merge/mergeCopies';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { duplicateRecord } from '../../../shared/register/duplicateRecord';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import type { Selection } from '../../../shared/report/reportOptions';
import { anId } from '../../factories';
import { CUSTOMER_ID, markedRegister, markersIn, OTHER_CUSTOMER } from '../../fixtures/markedRegister';

let ids = 5_000;
const author = { by: 'fg', at: '2026-11-25T12:00:00Z', newId: () => anId((ids += 1)) };
const choice = (selection: Selection) => ({ selection, of: 'HR', language: 'nl' as const });

/** As the other side gets it: through a file. */
function inFile(register: Register): Register {
  return decodeRegister(JSON.parse(encodeRegister(register)), '').data;
}

function edited(register: Register, change: (register: Register) => Register): Register {
  return inFile(withHistory(register, change(register), { ...author, by: 'afdeling' }));
}

function merged(mine: Register, theirs: Register) {
  const merge = mergeCopies({ mine, theirs });
  const { sides, conflicts } = merge;
  const register = withMergeHistory({ mine: sides.mine, theirs: sides.theirs }, merge.register, author);
  return { register, conflicts };
}

const whole = edited({ ...sampleRegister(), id: anId(4_000) }, (one) => ({ ...one, title: 'Van iedereen' }));
const [chosen, other] = whole.activities;
const recordIds = [chosen?.id ?? ''];

describe('an extract', () => {
  it('of a record holds that and what it points to, and lists the rest', () => {
    const { register, leftOut } = extractRegister(whole, choice({ recordIds }), author);
    expect(register.activities.map(({ id }) => id)).toEqual(recordIds);
    expect(leftOut.records.filter(({ collection }) => collection === 'activities')).toHaveLength(
      whole.activities.length - 1,
    );
    expect(leftOut.history).toBe(whole.history.length);
    const text = encodeRegister(register);
    expect(text).not.toContain(other?.name);
    for (const { id, name } of leftOut.records) expect([id, text.includes(id)]).toEqual([id, name === '']);
  });

  it('opens as a register whose history is sound', () => {
    const { register } = extractRegister(whole, choice({ recordIds }), author);
    const opened = inFile(register);
    expect(encodeRegister(opened)).toBe(encodeRegister(register));
    expect(verifyHistory(opened).faults).toEqual([]);
  });

  it('for a customer names no other one, and holds nothing internal', () => {
    const marked = markedRegister();
    const told = edited(marked.register, (one) => ({ ...one, title: 'zq-history-qz' }));
    const { register, leftOut } = extractRegister(told, choice({ customerPartyId: CUSTOMER_ID }), author);
    const text = encodeRegister(register);
    expect(text).not.toContain(OTHER_CUSTOMER);
    expect(text.toLowerCase()).not.toContain('zz-groep');
    expect(text).not.toContain('zwijgzaam');
    const found = markersIn(text, marked);
    expect(found.filter((path) => /^(?:activities|deliveries|decisions)\./.test(path))).toEqual([]);
    expect(found).toContain('processorRecords.name');
    expect(leftOut).toMatchObject({ deliveries: 1, hasHiddenFields: true });
    expect(leftOut.namesReplaced).toBeGreaterThan(0);
    expect(leftOut.decisions).toBe(told.decisions.length);
  });
});

describe('an extract that comes back', () => {
  const extract = inFile(extractRegister(whole, choice({ recordIds }), author).register);
  const renamed = edited(extract, (one) => ({
    ...one,
    activities: one.activities.map((activity) => ({ ...activity, name: 'Nieuwe naam' })),
  }));

  it('changes nothing when nothing was changed in it', () => {
    const { register, conflicts } = merged(whole, extract);
    expect([encodeRegister(register), conflicts]).toEqual([encodeRegister(whole), []]);
  });

  it('brings its edits in without a question, and takes nothing away', () => {
    const mine = edited(whole, (one) => ({ ...one, title: 'Intussen anders' }));
    const { register, conflicts } = merged(mine, renamed);
    expect(conflicts).toEqual([]);
    const expected = {
      ...mine,
      activities: mine.activities.map((one) =>
        one.id === chosen?.id ? { ...one, name: 'Nieuwe naam' } : one,
      ),
    };
    expect({ ...register, history: [] }).toEqual({ ...expected, history: [] });
    expect(verifyHistory(register).faults).toEqual([]);
    expect(register.history.at(-1)).toMatchObject({ kind: 'merge', reason: 'HR – afdeling' });
  });

  it('brings nothing twice', () => {
    const once = merged(whole, renamed).register;
    const twice = merged(once, renamed);
    expect([encodeRegister(twice.register), twice.conflicts]).toEqual([encodeRegister(once), []]);
  });

  it('takes in nothing itself but copies of the same extract, so that it never holds what it left out', () => {
    const another = inFile(
      extractRegister(whole, choice({ recordIds: [other?.id ?? ''] }), { ...author, by: 'ander' }).register,
    );
    for (const theirs of [whole, another]) {
      expect(() => mergeCopies({ mine: extract, theirs })).toThrow(
        expect.objectContaining({ failure: { code: 'mergeIntoExtract', path: '' } }),
      );
    }
    expect(merged(extract, renamed).register.activities.map(({ name }) => name)).toEqual(['Nieuwe naam']);
  });

  it('asks where both sides changed the same', () => {
    const mine = edited(whole, (one) => ({
      ...one,
      activities: one.activities.map((activity) => ({ ...activity, name: 'Mijn naam' })),
    }));
    expect(merged(mine, renamed).conflicts).toMatchObject([{ recordId: chosen?.id, path: ['name'] }]);
  });

  it('brings new records, and takes out those that were taken out of it', () => {
    if (other === undefined) throw new Error('the example has more than one activity');
    const added = duplicateRecord('activities', other, { newId: author.newId, language: 'nl' });
    const changed = edited(extract, (one) => ({ ...one, activities: [added] }));
    const { register, conflicts } = merged(whole, changed);
    expect(conflicts).toEqual([]);
    const found = new Set(register.activities.map(({ id }) => id));
    expect([found.has(added.id), found.has(recordIds[0] ?? ''), found.size]).toEqual([
      true,
      false,
      whole.activities.length,
    ]);
  });

  it('of a customer gives nobody else’s lines or names away, and loses none of them', () => {
    const { register: full } = markedRegister();
    const mine = edited(full, (one) => ({ ...one, title: 'Begonnen' }));
    const part = inFile(extractRegister(mine, choice({ customerPartyId: CUSTOMER_ID }), author).register);
    const back = edited(part, (one) => ({
      ...one,
      processorRecords: one.processorRecords.map((record) => ({ ...record, name: 'Door de klant' })),
    }));
    const { register, conflicts } = merged(mine, back);
    expect(conflicts).toEqual([]);
    const expected = mine.processorRecords.map((record) => ({ ...record, name: 'Door de klant' }));
    expect(register.processorRecords).toEqual(expected);
    expect(register.parties).toEqual(mine.parties);
  });

  it('asks about everything when its history does not tell how it began', () => {
    const cut = { ...renamed, history: [] };
    const { conflicts, register } = merged(whole, cut);
    expect(conflicts.length).toBeGreaterThan(0);
    expect(register.activities.length).toBe(whole.activities.length);
  });
});
