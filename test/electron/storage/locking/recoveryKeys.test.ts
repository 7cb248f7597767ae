import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UnsavedWork } from '../../../../shared/commands/recoveryPort';
import { aLockedDesk, filesBelow, filesWith, OTHER_WORDS, SECRET, WORDS } from './lockedDesk';

const path = '/share/notes.ropa.json.age';
const place = { path, passphrase: WORDS };

function someWork(recordId = 'a'): UnsavedWork {
  return {
    ...{ registerId: 'r', registerPath: path, registerTitle: SECRET, recordKind: 'activities' },
    ...{ recordId, recordName: SECRET, base: null, values: { name: SECRET }, at: '2026-11-25T12:00:00Z' },
  };
}

describe('E25 unsaved work in a locked register', () => {
  it('is kept locked, and comes back in another session with the passphrase of the register only', async () => {
    const { home, recovery, newSession } = await aLockedDesk();
    await recovery.keep(someWork(), WORDS);
    await recovery.keep(someWork('b'), WORDS);
    expect(await filesWith(home, SECRET)).toEqual([]);
    const next = newSession().recovery;
    expect(await next.list()).toEqual({ work: [], unreadable: [] });
    expect((await next.list({ path, passphrase: OTHER_WORDS })).work).toEqual([]);
    expect((await next.list(place)).work.map(({ recordId }) => recordId).sort()).toEqual(['a', 'b']);
    next.forgetPassphrases();
    expect((await next.list()).work).toEqual([]);
  });

  it('is forgotten as any other', async () => {
    const { home, recovery } = await aLockedDesk();
    await recovery.keep(someWork(), WORDS);
    await recovery.drop(someWork());
    expect((await recovery.list(place)).work).toEqual([]);
    expect((await filesBelow(home)).every((name) => name.endsWith('.key.age'))).toBe(true);
  });

  it('is locked when its register is, readable again when that is, and changes along with the passphrase', async () => {
    const { home, recovery, newSession } = await aLockedDesk();
    const plain = { path: '/share/notes.ropa.json', passphrase: undefined };
    await recovery.keep({ ...someWork(), registerPath: plain.path });
    expect((await filesWith(home, SECRET)).length).toBe(1);
    await recovery.relock('r', plain, place);
    expect(await filesWith(home, SECRET)).toEqual([]);
    await recovery.relock('r', place, { path, passphrase: OTHER_WORDS });
    expect((await newSession().recovery.list(place)).work).toEqual([]);
    const other = { path, passphrase: OTHER_WORDS };
    expect((await newSession().recovery.list(other)).work).toEqual([someWork()]);
    await recovery.relock('r', other, plain);
    expect((await newSession().recovery.list()).work).toEqual([{ ...someWork(), registerPath: plain.path }]);
    expect(await readdir(join(home, 'profile', 'unsaved'))).toHaveLength(1);
  });
});
