import { addBegin, addChanges, addState } from '../../shared/history/makeEntry';
import type { Growing, RecordChanges } from '../../shared/history/makeEntry';
import type { Register } from '../../shared/register/register';
import { dice } from './dice';

/** The register with so many entries in its history: its activities were given another name in turn, again and again. */
export function withLongHistory(register: Register, entries: number): Register {
  if (entries === 0) return register;
  const throws = dice(entries);
  const author = { by: 'mr. A. Bakker', at: '2026-11-25T12:00:00+01:00', newId: () => throws.id() };
  const { activities } = register;
  const nameOf = (turn: number, name: string) => `${name}, ${turn}`;
  const lastTurn = Math.ceil(entries / activities.length);
  const after = {
    ...register,
    activities: activities.map((one) => ({ ...one, name: nameOf(lastTurn, one.name) })),
  };
  const growing: Growing = { entries: [], heads: [] };
  addBegin(growing, register);
  addState(growing, register, { ...author, reason: '', kind: 'state' });
  const changed = Array.from({ length: lastTurn }, (_, turn) =>
    activities.map(({ id: recordId, name }): RecordChanges => {
      const place = { part: 'activities', recordId } as const;
      const change = { ...place, path: ['name'], from: nameOf(turn, name), to: nameOf(turn + 1, name) };
      return { ...place, changes: [change] };
    }),
  );
  addChanges(growing, changed.flat(), { after, author: { ...author, kind: 'edit' } });
  return { ...after, history: growing.entries };
}
