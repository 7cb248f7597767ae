import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../shared/history/hash';
import { eraseName } from '../../../shared/history/eraseName';
import { registerAt } from '../../../shared/history/registerAt';
import { unionHistories } from '../../../shared/history/unionHistories';
import { verifyHistory } from '../../../shared/history/verifyHistory';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { anActivity, aRegister } from '../../factories';
import { anAuthor, savedStates } from './histories';

const NAME = 'Jan de Vries';
const owned = (owner: string, name: string) => aRegister({ activities: [anActivity({ owner, name })] });
const states = [
  owned('', 'Loon'),
  owned(`de heer ${NAME}`, 'Loon'),
  owned(`de heer ${NAME}`, 'Salaris'),
  owned('Hoofd P&O', 'Salaris'),
  owned('Hoofd P&O', 'Salarisadministratie'),
];
const register = savedStates(states, { by: NAME.toUpperCase() }).at(-1) ?? aRegister();
const { register: erased, erased: count } = eraseName(register, NAME, anAuthor(30));
const text = JSON.stringify(erased.history);

describe('erasing a name from the history', () => {
  it('leaves it nowhere in it, whatever its capitals, and counts the entries', () => {
    expect(count).toBe(5);
    expect(text.toLowerCase()).not.toContain(NAME.toLowerCase());
    expect(JSON.stringify(register.history).toLowerCase()).toContain(NAME.toLowerCase());
  });

  it('lets the history still verify, also after the file was read again', () => {
    const read = decodeRegister(JSON.parse(encodeRegister(erased)), 'x').data;
    expect(verifyHistory(read)).toMatchObject({
      faults: [],
      erased: 5,
      entries: register.history.length + 1,
    });
  });

  it('keeps the ids of all entries, so that copies elsewhere still go with it', () => {
    const ids = register.history.map(({ id }) => id);
    expect(erased.history.slice(0, -1).map(({ id }) => id)).toEqual(ids);
  });

  it('still finds an edit of what was not erased, and of what was', () => {
    const edited = (from: string, to: string) => {
      const history = JSON.parse(text.replace(from, to)) as typeof erased.history;
      return verifyHistory({ ...erased, history }).faults.map(({ kind }) => kind);
    };
    expect(edited('"to":"Salaris"', '"to":"Anders"')).toEqual(['edited']);
    const [hash = ''] = /#erased:[0-9a-f]{64}/.exec(text) ?? [];
    expect(edited(hash, `#erased:${'0'.repeat(64)}`)).toEqual(['edited']);
  });

  it('keeps a hash that nobody can guess the name from with what is left in the file', () => {
    const salts = [...text.matchAll(/"[0-9a-f]{32}"/g)].map(([salt]) => salt.slice(1, -1));
    const guesses = ['', ...salts].flatMap((salt) =>
      [NAME, NAME.toUpperCase(), `de heer ${NAME}`].map((name) => hashOf(`${salt}:${name}`)),
    );
    expect(guesses.filter((guess) => text.includes(guess))).toEqual([]);
  });

  it('leaves the other values of then as they were', () => {
    const then = registerAt(erased, { date: '2026-11-25T09:02:30Z' });
    expect(then?.activities[0]).toMatchObject({ name: 'Salaris' });
    expect(then?.activities[0]?.owner).toMatch(/^#erased:/);
  });

  it('can be done again for another name', () => {
    const again = eraseName(erased, 'Hoofd P&O', anAuthor(31));
    expect(JSON.stringify(again.register.history)).not.toContain('Hoofd P&O');
    expect(verifyHistory(again.register).faults).toEqual([]);
  });

  it('stays done when a copy that still has the name is merged in', () => {
    for (const [mine, theirs] of [
      [register, erased],
      [erased, register],
    ] as const) {
      const union = unionHistories(mine.history, theirs.history);
      expect(JSON.stringify(union).toLowerCase()).not.toContain(NAME.toLowerCase());
    }
  });

  it('does nothing for a name that is not there, or for no name', () => {
    expect(eraseName(register, 'Niemand', anAuthor(30))).toEqual({ register, erased: 0 });
    expect(eraseName(register, '', anAuthor(30))).toEqual({ register, erased: 0 });
  });
});
