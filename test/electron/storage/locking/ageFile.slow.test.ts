import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notes, notesCodec } from '../notesCodec';
import { atTerminal, hasAge } from './ageTool';
import { aLockedDesk, OTHER_WORDS, SECRET, WORDS } from './lockedDesk';

describe.skipIf(!hasAge)('E25 the age tool', () => {
  it('opens what this program locked', async () => {
    const { home, folder, storage } = await aLockedDesk();
    const path = join(folder, 'notes.ropa.json.age');
    await storage.create(path, notes(SECRET), { replace: false, passphrase: WORDS });
    const out = join(home, 'open.json');
    expect(await atTerminal(WORDS, 1, 'age', '-d', '-o', out, path)).toMatchObject({ code: 0 });
    expect(await readFile(out, 'utf8')).toBe(notesCodec.encode(notes(SECRET)));
    expect((await atTerminal(OTHER_WORDS, 1, 'age', '-d', path)).code).toBe(1);
  });

  it.each([[[]], [['--armor']]])('makes what this program opens and saves again %s', async (options) => {
    const { home, folder, storage } = await aLockedDesk();
    const plain = join(home, 'plain.json');
    await writeFile(plain, notesCodec.encode(notes('één')));
    const path = join(folder, 'notes.ropa.json.age');
    const made = await atTerminal(WORDS, 2, 'age', '-p', ...options, '-o', path, plain);
    expect(made.code).toBe(0);
    const file = await storage.open(path, WORDS);
    expect(file.current()).toEqual(notes('één'));
    await file.save(notes('twee'));
    const again = join(home, 'again.json');
    expect((await atTerminal(WORDS, 1, 'age', '-d', '-o', again, path)).code).toBe(0);
    expect(await readFile(again, 'utf8')).toBe(notesCodec.encode(notes('twee')));
  });
});
