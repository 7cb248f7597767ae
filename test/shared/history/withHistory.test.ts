import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../shared/history/entryContent';
import { registerAt } from '../../../shared/history/registerAt';
import { verifyHistory } from '../../../shared/history/verifyHistory';
import { withHistory } from '../../../shared/history/withHistory';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aParty, aRegister } from '../../factories';
import { anAuthor } from './histories';

const plain = aRegister({
  activities: [anActivity({ id: anId(1), name: 'Loon' }), anActivity({ id: anId(2), name: 'Werving' })],
});

/** The file as another program would leave it after this change, read again. */
function editedOutside(register: Register, change: (register: Register) => Register): Register {
  return decodeRegister(JSON.parse(encodeRegister(change(register))), 'x').data;
}

function renamed(register: Register, id: string, name: string): Register {
  const activities = register.activities.map((one) => (one.id === id ? { ...one, name } : one));
  return { ...register, activities };
}

function kindsOf(register: Register): readonly string[] {
  return register.history.map((entry) => readEntry(entry).kind);
}

const saved = withHistory(plain, renamed(plain, anId(1), 'Salaris'), anAuthor(1));

describe('a save', () => {
  it('begins a history with the state before it, and adds an entry on what was changed', () => {
    expect(kindsOf(saved)).toEqual(['begin', 'state', 'edit']);
    expect(saved.history[2]).toEqual({
      after: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      at: '2026-11-25T09:01:00.000Z',
      by: 'fg',
      changes: [{ from: 'Loon', path: 'name', to: 'Salaris' }],
      id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      kind: 'edit',
      parents: [saved.history[1]?.id],
      part: 'activities',
      recordId: anId(1),
      salt: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
  });

  it('of several records adds an entry for each, in a chain, with the reason', () => {
    const both = renamed(renamed(saved, anId(1), 'Loon'), anId(2), 'Selectie');
    const next = withHistory(saved, { ...both, title: 'Nieuw' }, anAuthor(2, { reason: 'Reorganisatie' }));
    const added = next.history.slice(3);
    expect(added.map((entry) => readEntry(entry).reason)).toEqual(Array(3).fill('Reorganisatie'));
    expect(added.map(({ parents }) => parents)).toEqual(next.history.slice(2, 5).map(({ id }) => [id]));
  });

  it('that changes nothing adds nothing', () => {
    expect(withHistory(saved, { ...saved }, anAuthor(2)).history).toBe(saved.history);
    expect(withHistory(plain, { ...plain }, anAuthor(2)).history).toEqual([]);
  });

  it('leaves a history alone that the edit brings itself', () => {
    const merged = { ...renamed(saved, anId(2), 'X'), history: [...saved.history.slice(0, 2)] };
    expect(withHistory(saved, merged, anAuthor(2))).toBe(merged);
  });

  it('begins the same root for everybody, so that two copies have it in common', () => {
    const other = withHistory(
      plain,
      renamed(plain, anId(2), 'Selectie'),
      anAuthor(5, { by: 'iemand anders' }),
    );
    expect(other.history[0]).toEqual(saved.history[0]);
    expect(other.history[1]?.id).not.toBe(saved.history[1]?.id);
  });

  it('keeps of a new record only what is recorded, and gives all of it back', () => {
    const party = aParty({ name: 'Salarisbureau' });
    const added = withHistory(saved, { ...saved, parties: [party] }, anAuthor(2));
    const entry = added.history.at(-1);
    expect(entry).toMatchObject({ changes: [{ path: '', to: { id: party.id, name: 'Salarisbureau' } }] });
    const removed = withHistory(added, { ...added, parties: [] }, anAuthor(3));
    expect(registerAt(removed, { entry: entry?.id ?? '' })?.parties).toEqual([party]);
  });
});

describe('an edit made without the program', () => {
  it('is told first at the next save, with what the history knows of it', () => {
    const outside = editedOutside(saved, (register) => renamed(register, anId(1), 'Getypt'));
    const next = withHistory(outside, renamed(outside, anId(2), 'Selectie'), anAuthor(2));
    expect(kindsOf(next)).toEqual(['begin', 'state', 'edit', 'outside', 'edit']);
    expect(next.history[3]).toMatchObject({
      changes: [{ path: 'name', from: 'Salaris', to: 'Getypt' }],
      partial: true,
      recordId: anId(1),
    });
    expect(next.history[3]).not.toHaveProperty('by');
    expect(verifyHistory(next).faults).toEqual([]);
  });

  it('is told whole when this program still knows what stood there', () => {
    const outside = editedOutside(saved, (register) => renamed(register, anId(2), 'Getypt'));
    const author = { ...anAuthor(2), known: saved };
    const next = withHistory(outside, { ...outside, title: 'Nieuw' }, author);
    expect(next.history[3]).toMatchObject({
      kind: 'outside',
      changes: [{ path: 'name', from: 'Werving', to: 'Getypt' }],
    });
    expect(next.history[3]).not.toHaveProperty('partial');
  });

  it('is told whole of a record whose beginning is in the history', () => {
    const added = withHistory(saved, { ...saved, parties: [aParty({ name: 'A' })] }, anAuthor(2));
    const outside = editedOutside(added, (register) => ({
      ...register,
      parties: [aParty({ remarks: 'x' })],
    }));
    const next = withHistory(outside, { ...outside, title: 'Nieuw' }, anAuthor(3));
    expect(next.history.at(-2)).toMatchObject({
      kind: 'outside',
      changes: [
        { path: 'name', from: 'A', to: '' },
        { path: 'remarks', from: '', to: 'x' },
      ],
    });
  });

  it('is told of records that were put in and taken out', () => {
    const outside = editedOutside(saved, (register) => ({
      ...register,
      activities: register.activities.slice(0, 1),
      parties: [aParty({ name: 'Nieuw' })],
    }));
    const next = withHistory(outside, { ...outside, title: 'Nieuw' }, anAuthor(2));
    expect(next.history.slice(3, 5)).toMatchObject([
      { kind: 'outside', part: 'parties', changes: [{ path: '', to: { name: 'Nieuw' } }] },
      { kind: 'outside', recordId: anId(2), partial: true, after: '' },
    ]);
    expect(verifyHistory(next).faults).toEqual([]);
  });

  it('is not seen in another order of keys, sets or records, nor in a field of a newer program that says nothing', () => {
    const outside = editedOutside(saved, (register) => ({
      ...register,
      activities: [...register.activities].reverse().map((one) => ({ fromNewerProgram: '', ...one })),
    }));
    const next = withHistory(outside, { ...outside, title: 'Nieuw' }, anAuthor(2));
    expect(kindsOf(next)).toEqual(['begin', 'state', 'edit', 'edit']);
  });
});
