import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { anActivity, aRegister } from '../../../factories';
import { buildChild, start } from '../childProgram';
import { commandsOn } from './lockChild';
import { filesWith, OTHER_WORDS, SECRET, WORDS } from './lockedDesk';

let folder = '';
let child = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-child-'));
  child = await buildChild(folder, 'locking/lockChild.ts');
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const PLAIN = 'onze.ropa.json';
const LOCKED = `${PLAIN}.age`;
const REGISTER = aRegister({ activities: [anActivity({ name: SECRET })] });

/** A register with backups and unsaved work, readable or locked. */
async function aHome(name: string, isLocked: boolean): Promise<string> {
  const home = join(folder, name);
  await mkdir(home);
  await writeFile(join(home, PLAIN), encodeRegister(REGISTER));
  const { world, commands } = commandsOn(home);
  world.person.opens = join(home, PLAIN);
  await commands.chooseAndOpen(undefined);
  for (const title of ['een', 'twee']) await commands.saveTitle({ title });
  await commands.keepUnsaved({ collection: 'activities', record: anActivity({ name: SECRET }) });
  if (isLocked) await commands.lockFile({ current: '', passphrase: WORDS });
  await commands.closeRegister(undefined);
  await cp(home, `${home}-begin`, { recursive: true });
  return home;
}

type Task = { readonly task: string; readonly file: string; readonly current: string; readonly next: string };

/** Runs a task on a home as it was, killed at an operation; gives how many there were when it came to its end. */
async function runKilled(home: string, { task, file, current, next }: Task, killAt: number): Promise<number> {
  // At the same path: backups belong to the path of their register.
  await rm(home, { recursive: true });
  await cp(`${home}-begin`, home, { recursive: true });
  const given = [task, home, join(home, file), current, next, String(killAt)];
  const { signal, output, errors } = await start(process.execPath, [child, ...given]);
  expect([errors, signal]).toEqual(['', killAt === 0 ? null : 'SIGKILL']);
  return Number(output);
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Opens what is there, as a person would the next day; gives what was said and what unsaved work was found. */
async function openAfter(home: string, file: string, passphrases: readonly string[]) {
  const { world, commands } = commandsOn(home);
  world.person.opens = join(home, file);
  let opened = await commands.chooseAndOpen(undefined).catch(() => undefined);
  for (const passphrase of passphrases)
    opened ??= await commands.openLocked({ passphrase }).catch(() => undefined);
  const work = await commands.unsavedWork(undefined);
  await commands.closeRegister(undefined);
  return { opened, work, warnings: world.news.warnings };
}

describe('E25 a program that is killed', () => {
  it('while it locks a register leaves it whole, and once it is opened locked nothing readable is left untold', async () => {
    const home = await aHome('lock', false);
    const task = { task: 'lock', file: PLAIN, current: '', next: WORDS };
    const count = await runKilled(home, task, 0);
    expect(count).toBeGreaterThan(40);
    for (let at = 1; at <= count; at += 3) {
      await runKilled(home, task, at);
      const isLocked = await isThere(join(home, LOCKED));
      const isPlain = await isThere(join(home, PLAIN));
      expect(isLocked || isPlain, `killed at ${at}`).toBe(true);
      const { opened, work, warnings } = await openAfter(home, isLocked ? LOCKED : PLAIN, [WORDS]);
      expect(opened?.register.activities[0]?.name, `killed at ${at}`).toBe(SECRET);
      expect(work, `killed at ${at}`).toHaveLength(1);
      const readable = await filesWith(home, SECRET);
      if (isLocked && !isPlain) expect(readable, `killed at ${at}`).toEqual([]);
      if (isLocked && isPlain) expect(warnings.map(({ code }) => code)).toContain('plainLeft');
    }
  }, 600_000);

  it.each([
    ['changes the passphrase', { task: 'change', file: LOCKED, current: WORDS, next: OTHER_WORDS }],
    ['takes the lock off', { task: 'unlock', file: LOCKED, current: WORDS, next: '' }],
  ])(
    'while it %s leaves the register whole, with one lock or the other',
    async (name, task) => {
      const home = await aHome(name.replaceAll(' ', '-'), true);
      const count = await runKilled(home, task, 0);
      for (let at = 1; at <= count; at += 8) {
        await runKilled(home, task, at);
        const file = (await isThere(join(home, LOCKED))) ? LOCKED : PLAIN;
        const { opened } = await openAfter(home, file, [WORDS, OTHER_WORDS]);
        expect(opened?.register.activities[0]?.name, `killed at ${at}`).toBe(SECRET);
      }
    },
    600_000,
  );
});
