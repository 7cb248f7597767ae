import { describe, expect, it } from 'vitest';
import { entryId } from '../../../shared/history/commitment';
import type { StoredEntry } from '../../../shared/history/entry';
import { verificationSentences } from '../../../shared/history/verificationSentences';
import { verifyHistory } from '../../../shared/history/verifyHistory';
import { withHistory } from '../../../shared/history/withHistory';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import type { Register } from '../../../shared/register/register';
import { anId, aRegister } from '../../factories';
import { anAuthor, registerWithLog, savedStates } from './histories';

const ENTRIES = 200;

// The root and the first state come before the first edit.
const register = registerWithLog(ENTRIES - 2);
const { history } = register;

function faultsWith(changed: readonly StoredEntry[]) {
  return verifyHistory({ ...register, history: [...changed] }).faults;
}

function at(place: number): StoredEntry {
  const entry = history[place];
  if (entry === undefined) throw new Error(`no entry ${place}`);
  return entry;
}

/** Each place of the history, to attack it there. */
const places = history.map((_, place) => place);

describe('a history that nobody touched', () => {
  it('is found good, with its head', () => {
    expect(history).toHaveLength(ENTRIES);
    expect(verifyHistory(register)).toEqual({
      ...{ entries: ENTRIES, faults: [], erased: 0, known: undefined },
      head: history.at(-1)?.id,
    });
  });

  it('is found good for a register that has none yet', () => {
    expect(verifyHistory(aRegister())).toMatchObject({ entries: 0, faults: [], head: '' });
  });
});

describe('a history that was taken out as a whole', () => {
  const delivery = (n: number) => ({
    ...{ id: anId(n), number: n, at: '2026-11-25T09:00:00.000Z', by: 'fg', to: 'AP' },
    ...{ edition: 'ap', language: 'nl', fingerprint: '', note: '' },
  });
  const deliver = (before: Register, n: number) =>
    withHistory(before, { ...before, deliveries: [...before.deliveries, delivery(n)] }, anAuthor(n));
  const delivered = deliver(deliver(registerWithLog(2), 71), 72);

  it('is found good as long as it tells of every delivery in the register', () => {
    expect(verifyHistory(delivered).faults).toEqual([]);
  });

  it('is missed by the deliveries that were made', () => {
    const found = verifyHistory({ ...delivered, history: [] });
    expect(found.faults).toEqual([{ kind: 'restarted', deliveries: [71, 72] }]);
    expect(verificationSentences(delivered, found, 'nl')[0]).toContain('verstrekking 71, 72');
  });

  it('is missed after a save that began another one', () => {
    const again = withHistory(
      { ...delivered, history: [] },
      { ...delivered, history: [], title: 'Nieuw' },
      anAuthor(80),
    );
    const faults = [{ kind: 'restarted', deliveries: [71, 72] }];
    expect(verifyHistory(again).faults).toEqual(faults);
    expect(verifyHistory(deliver(again, 73)).faults).toEqual(faults);
  });
});

describe('a history that was tampered with', () => {
  it.each([
    ['who', (entry: StoredEntry) => ({ ...entry, by: 'iemand anders' })],
    ['when', (entry: StoredEntry) => ({ ...entry, at: '2020-01-01T00:00:00Z' })],
    ['why', (entry: StoredEntry) => ({ ...entry, reason: 'verzonnen' })],
    ['its kind', (entry: StoredEntry) => ({ ...entry, kind: 'edit2' })],
    ['the fingerprint after it', (entry: StoredEntry) => ({ ...entry, after: '0'.repeat(32) })],
    ['what was changed', (entry: StoredEntry) => ({ ...entry, changes: [{ path: 'name', to: 'Iets' }] })],
    ['a key that was added', (entry: StoredEntry) => ({ ...entry, extra: 1 })],
  ])('names each entry of which %s was edited', (_what, edit) => {
    const missed = places.filter((place) => {
      const [fault] = faultsWith(history.with(place, edit(at(place))));
      return !(fault?.kind === 'edited' && fault.place === place && fault.entry === at(place).id);
    });
    expect(missed).toEqual([]);
  });

  it('names the entry after each one that was taken out', () => {
    const missed = places.slice(0, -1).filter((place) => {
      const [fault] = faultsWith(history.toSpliced(place, 1));
      const wanted = { kind: 'removed', entry: at(place + 1).id, missing: at(place).id, place };
      return JSON.stringify(fault) !== JSON.stringify(wanted);
    });
    expect(missed).toEqual([]);
  });

  it('names the entry that stands before the one it was made on, wherever two were swapped', () => {
    const missed = places.slice(0, -1).filter((place) => {
      const [one, other] = [at(place), at(place + 1)];
      const [fault] = faultsWith(history.with(place, other).with(place + 1, one));
      return !(fault?.kind === 'reordered' && fault.entry === other.id && fault.place === place);
    });
    expect(missed).toEqual([]);
  });

  it('names an entry that was put in, even with an id that is right', () => {
    const missed = places.slice(0, -1).filter((place) => {
      const forged = { ...at(place), by: 'iemand anders', parents: [at(place).id] };
      const inserted = { ...forged, id: entryId(forged) };
      const faults = faultsWith(history.toSpliced(place + 1, 0, inserted));
      return !faults.some(
        ({ kind, ...fault }) => kind === 'inserted' && 'entry' in fault && fault.entry === inserted.id,
      );
    });
    expect(missed).toEqual([]);
  });

  it('names an entry that stands there twice', () => {
    const missed = places.filter((place) => {
      const [fault] = faultsWith(history.toSpliced(place, 0, at(place)));
      return !(fault?.kind === 'inserted' && fault.entry === at(place).id);
    });
    expect(missed).toEqual([]);
  });

  it('tells that an entry with a new id, made after an edit of it, is not the one that others were made on', () => {
    const place = 100;
    const forged = { ...at(place), by: 'iemand anders' };
    const kinds = faultsWith(history.with(place, { ...forged, id: entryId(forged) })).map(({ kind }) => kind);
    expect(kinds).toEqual(['removed']);
  });

  it('tells what was changed with a text editor', () => {
    const [activity] = register.activities;
    const edited = { ...register, activities: [{ ...activity, name: 'Getypt' }] } as Register;
    expect(verifyHistory(edited).faults).toMatchObject([
      { kind: 'state', part: 'activities', changes: [{ path: ['name'], from: 'Naam 198', to: 'Getypt' }] },
    ]);
  });

  it('sees a cut tail by the state that the rest does not explain', () => {
    for (const cut of [1, 5, 150]) {
      expect(faultsWith(history.slice(0, -cut)).map(({ kind }) => kind)).toEqual(['state']);
    }
  });
});

describe('a fingerprint that was noted elsewhere', () => {
  const states = ['Een', 'Twee', 'Drie', 'Vier'].map((title) => aRegister({ title }));
  const [, second = aRegister(), , last = aRegister()] = savedStates(states);

  it('is found as the current state, as an earlier one and as an entry', () => {
    const known = (fingerprint: string) => verifyHistory(last, fingerprint).known;
    const entry = second.history.at(-1)?.id ?? '';
    expect(known(registerFingerprint(last))).toEqual({ kind: 'current' });
    expect(known(registerFingerprint(second))).toMatchObject({ kind: 'state', entry });
    expect(known(entry)).toMatchObject({ kind: 'entry', entry });
  });

  it('shows a tail that was cut off together with the state', () => {
    expect(verifyHistory(second).faults).toEqual([]);
    expect(verifyHistory(second, registerFingerprint(last)).known).toMatchObject({ kind: 'notFound' });
  });

  it('shows a history that was made anew as a whole', () => {
    const rewritten = savedStates([...states.slice(0, 2), aRegister({ title: 'Anders' })]).at(-1) ?? last;
    expect(verifyHistory(rewritten).faults).toEqual([]);
    expect(verifyHistory(rewritten, registerFingerprint(last)).known).toEqual({
      ...{ kind: 'notFound', searched: 3, states: 3 },
    });
  });
});
