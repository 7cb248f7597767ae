import { describe, expect, it } from 'vitest';
import { withMergeHistory } from '../../../shared/history/mergeHistory';
import { withHistory } from '../../../shared/history/withHistory';
import { mergeCopies } from '../../../shared/merge/mergeCopies';
import type { Activity } from '../../../shared/register/activity';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';

const START = aRegister({
  activities: [anActivity({ name: 'Oud' }), anActivity({ id: anId(2), name: 'Twee' })],
});
let salts = 0;

function author(minute: number) {
  const newId = () => {
    salts += 1;
    return anId(900_000 + salts);
  };
  return { by: 'A', at: `2026-01-01T10:0${minute}:00+01:00`, newId };
}

/** Saves a change of the first activity, as the program does. */
function saved(register: Register, facts: Partial<Activity>, minute: number): Register {
  const [first, ...others] = register.activities;
  const activities = [{ ...anActivity(), ...first, ...facts }, ...others];
  return withHistory(register, { ...register, activities }, author(minute));
}

describe('merging two copies of a register by their own histories', () => {
  const base = saved(START, { department: 'Inkoop' }, 1);

  it('finds what they have in common, and asks only what both changed since', () => {
    const mine = saved(base, { name: 'Mijn', owner: 'Ik' }, 2);
    const theirs = saved(saved(base, { name: 'Hun' }, 3), { remarks: 'Hun.' }, 4);
    const { register, conflicts } = mergeCopies({ mine, theirs });
    expect(conflicts).toMatchObject([{ path: ['name'], base: 'Oud', mine: 'Mijn', theirs: 'Hun' }]);
    expect(register.activities[0]).toMatchObject({
      ...{ department: 'Inkoop', name: 'Mijn', owner: 'Ik', remarks: 'Hun.' },
    });
    const ids = new Set([...mine.history, ...theirs.history].map(({ id }) => id));
    expect(new Set(register.history.map(({ id }) => id))).toEqual(ids);
  });

  it('brings nothing more once the merge was saved, on either side', () => {
    const mine = saved(base, { name: 'Mijn' }, 2);
    const theirs = saved(base, { remarks: 'Hun.' }, 3);
    const merged = withMergeHistory({ mine, theirs }, mergeCopies({ mine, theirs }).register, author(5));
    for (const again of [
      mergeCopies({ mine: merged, theirs }),
      mergeCopies({ mine: merged, theirs: mine }),
    ]) {
      expect([again.conflicts, again.incoming]).toEqual([[], []]);
    }
    const later = mergeCopies({ mine: theirs, theirs: merged });
    expect(later.conflicts).toEqual([]);
    expect(later.register.activities[0]).toMatchObject({ name: 'Mijn', remarks: 'Hun.' });
  });

  it('keeps every record of copies without a common past, and asks about every difference', () => {
    const third = anActivity({ id: anId(3), name: 'Drie' });
    const mine = { ...START, history: [] };
    const theirs = { ...mine, title: 'Anders', activities: [anActivity({ name: 'Nieuw' }), third] };
    const { register, conflicts } = mergeCopies({ mine, theirs });
    expect(conflicts.map(({ path }) => path)).toEqual([['name'], ['title']]);
    expect(register.activities.map(({ name }) => name)).toEqual(['Oud', 'Twee', 'Drie']);
  });
});
