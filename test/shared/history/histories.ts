import type { Author } from '../../../shared/history/makeEntry';
import { withHistory } from '../../../shared/history/withHistory';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';

/** Somebody who saves at the n-th minute of a fixed hour, with salts that are the same in every run. */
export function anAuthor(n = 0, facts: Partial<Author> = {}): Author {
  let last = n * 100_000;
  return {
    by: 'fg',
    at: new Date(Date.UTC(2026, 10, 25, 9, n)).toISOString(),
    newId: () => anId((last += 1)),
    ...facts,
  };
}

/** The register after each of these states was saved, one a minute. */
export function savedStates(states: readonly Register[], facts: Partial<Author> = {}): readonly Register[] {
  const saved: Register[] = [];
  for (const [n, state] of states.entries()) {
    const before = saved.at(-1) ?? states[0];
    if (before === undefined) break;
    saved.push(withHistory(before, { ...state, history: before.history }, anAuthor(n, facts)));
  }
  return saved;
}

/** A register of one activity whose name was changed `count` times, an entry each. */
export function registerWithLog(count: number): Register {
  const named = (name: string) => aRegister({ activities: [anActivity({ name })] });
  const states = Array.from({ length: count + 1 }, (_, n) => named(`Naam ${n}`));
  const last = savedStates(states).at(-1);
  if (last === undefined) throw new Error('a log of at least one state');
  return last;
}
