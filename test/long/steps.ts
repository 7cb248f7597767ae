import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../shared/errors';
import { verifyHistory } from '../../shared/history/verifyHistory';
import { activitySchema } from '../../shared/register/activity';
import { anActivity, anId, aRegister } from '../factories';
import { anyChange, factsOf } from './changes';
import { anyRecord, focusOf, likelyChange } from './focus';
import type { Focus } from './focus';
import { mergedModel, modelOf, modelText, withFact, withFacts } from './model';
import type { Model } from './model';
import { randomFrom } from './random';
import type { Random } from './random';
import { isDone, mustBeRight, saves } from './saving';
import { onDisk, openWindowOn, registerOf, writeOutside } from './windows';
import type { TestWindow } from './windows';

const RECORDS_AT_FIRST = 6;
const RECORDS_MOST = 14;
const OPERATIONS_OF_A_SAVE = 80;
const STEPS_OF_A_FILE = 100;
const SEEDS_PER_LONG_HISTORY = 10;

/** How often each thing happened. */
export type Counts = Record<string, number>;

type World = Focus & {
  readonly path: string;
  readonly backups: string;
  readonly windows: TestWindow[];
  readonly counts: Counts;
  model: Model;
  /** What the file said when it was compared last. */
  compared: Model;
  fork:
    { readonly path: string; readonly base: Model; model: Model; readonly window: TestWindow } | undefined;
};

/**
 * Random steps on a file, in two windows, a text editor and copies; after each, file and model must agree. A history grows
 * with every step and makes each one slower, so most seeds begin another file now and then; some stay with one.
 */
export async function runSteps(seed: number, steps: number, counts: Counts): Promise<void> {
  const random = randomFrom(seed);
  const each = seed % SEEDS_PER_LONG_HISTORY === 0 ? steps : STEPS_OF_A_FILE;
  for (let first = 0; first < steps; first += each) {
    const folder = await mkdtemp(join(tmpdir(), 'steps-'));
    try {
      const numbers = Array.from({ length: Math.min(each, steps - first) }, (_, index) => first + index);
      await runOnFile(await begin(random, folder, counts), numbers);
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function runOnFile(world: World, steps: readonly number[]): Promise<void> {
  let compared = '';
  for (const step of steps) {
    const name = world.random.pick(STEP_NAMES);
    try {
      await STEPS[name](world);
      const text = await readFile(world.path, 'utf8');
      compare(text === compared ? world.compared : modelOf(registerOf(text, world.path)), world.model);
      compared = text;
      world.compared = world.model;
    } catch (error) {
      throw new Error(`step ${step} (${name})`, { cause: error });
    }
  }
  await end(world);
}

async function begin(random: Random, folder: string, counts: Counts): Promise<World> {
  const path = join(folder, 'register.ropa.json');
  const backups = join(folder, 'profile');
  await mkdir(backups);
  const activities = Array.from({ length: RECORDS_AT_FIRST }, (_, n) => anActivity({ id: anId(n + 1) }));
  const register = aRegister({ activities });
  await writeOutside(path, register);
  const windows = [openWindowOn(backups), openWindowOn(backups)];
  for (const window of windows) await open(window, path);
  const model = modelOf(register);
  return { ...focusOf(random), path, backups, windows, counts, model, compared: model, fork: undefined };
}

async function open(window: TestWindow, path: string): Promise<void> {
  window.chooses(path);
  await window.commands.chooseAndOpen(undefined);
}

// An edit first, since what was changed outside is told at the next save.
async function end(world: World): Promise<void> {
  const [window] = world.windows;
  if (window === undefined) return;
  await window.commands.reload(undefined);
  await window.commands.saveTitle({ title: 'Klaar' });
  const { faults } = verifyHistory(await onDisk(world.path));
  if (faults.length > 0) throw new Error(`the history has faults: ${JSON.stringify(faults).slice(0, 500)}`);
}

function compare(found: Model, expected: Model): void {
  if (modelText(found) === modelText(expected)) return;
  throw new Error(`the file says\n${modelText(found)}\nand should say\n${modelText(expected)}`);
}

function count(world: World, what: string): void {
  world.counts[what] = (world.counts[what] ?? 0) + 1;
}

const STEPS = {
  edit: (world: World) => edit(world, world.random.pick(world.windows), 'main'),
  editAgain: (world: World) => edit(world, world.random.pick(world.windows), 'main'),
  add,
  outside,
  kill,
  undo,
  reload: async ({ random, windows }: World) => {
    await random.pick(windows).commands.reload(undefined);
  },
  fork,
  forkEdit: async (world: World) => {
    if (world.fork) await edit(world, world.fork.window, 'fork');
  },
  merge,
} as const;
const STEP_NAMES = Object.keys(STEPS) as (keyof typeof STEPS)[];

async function edit(world: World, window: TestWindow, where: 'main' | 'fork'): Promise<void> {
  const record = anyRecord(world, window.session);
  if (record === undefined) return;
  const change = likelyChange(world, record);
  const model = where === 'main' ? world.model : (world.fork?.model ?? world.model);
  const now = model.get(record.id);
  const saved = await saves(window, change.record);
  mustBeRight(saved, change, { now, seen: factsOf(record) });
  count(world, saved ? 'edits saved' : 'edits refused');
  if (!saved) await window.commands.reload(undefined);
  else if (now && change.key !== undefined) {
    setModel(world, where, withFacts(model, record.id, withFact(now, change.key, change.value)));
  }
}

/** What one window did is taken back and made again there; now and then the other one changes something in between. */
async function undo(world: World): Promise<void> {
  const [window, other] = world.windows;
  if (window === undefined || other === undefined) return;
  await window.commands.reload(undefined);
  const step = await oneFactSaved(world, window);
  if (step === undefined) return;
  if (world.random.below(2) === 0) await edit(world, other, 'main');
  const mayBeUndone = [step.before, step.after].includes(world.model.get(step.id)?.[step.key]);
  const isUndone = await isDone(window.commands.undo(undefined), ['stepOvertaken']);
  count(world, isUndone ? 'taken back' : 'not taken back');
  if (isUndone !== mayBeUndone) throw new Error(isUndone ? 'undo took too much back' : 'undo was refused');
  if (!isUndone) return;
  put(world, step, step.before);
  await window.commands.redo(undefined);
  put(world, step, step.after);
}

type Step = Fact & { readonly before: string | undefined; readonly after: string | undefined };

async function oneFactSaved(world: World, window: TestWindow): Promise<Step | undefined> {
  const record = anyRecord(world, window.session);
  const change = record && likelyChange(world, record);
  if (record === undefined || change?.key === undefined) return undefined;
  if (!(await saves(window, change.record))) throw new Error('a save on what was just read was refused');
  const step = { id: record.id, key: change.key, before: factsOf(record)[change.key], after: change.value };
  put(world, step, step.after);
  return step;
}

type Fact = { readonly id: string; readonly key: string };

function put(world: World, { id, key }: Fact, value: string | undefined): void {
  world.model = withFacts(world.model, id, withFact(world.model.get(id) ?? {}, key, value));
}

function setModel(world: World, where: 'main' | 'fork', model: Model): void {
  if (where === 'main') world.model = model;
  else if (world.fork) world.fork.model = model;
}

async function add(world: World): Promise<void> {
  if (world.model.size >= RECORDS_MOST) return;
  const record = activitySchema.parse({ id: anId((world.next += 1)), name: `nieuw ${world.next}` });
  await saves(world.random.pick(world.windows), record);
  world.model = withFacts(world.model, record.id, factsOf(record));
  count(world, 'records added');
}

/** Somebody changes the file with another program, and tells nobody. */
async function outside(world: World): Promise<void> {
  const register = await onDisk(world.path);
  const [record] = [world.random.pick(register.activities)];
  const isRemoved = world.random.below(4) === 0 && register.activities.length > 3;
  const change = anyChange(record, world.random, (world.next += 1));
  const activities = register.activities.flatMap((one) => {
    if (one.id !== record.id) return [one];
    return isRemoved ? [] : [change.record];
  });
  await writeOutside(world.path, { ...register, activities });
  world.model = modelOf({ ...register, activities });
  count(world, isRemoved ? 'records taken out outside' : 'edits outside');
}

/** The program dies somewhere in a save: the file is as before or as it would have been, and the next one goes on. */
async function kill(world: World): Promise<void> {
  const at = world.random.below(world.windows.length);
  const record = world.windows[at]?.session.open?.register.activities[0];
  const window = world.windows[at];
  if (window === undefined || record === undefined) return;
  const value = `gestopt ${(world.next += 1)}`;
  window.dieAfter(1 + world.random.below(OPERATIONS_OF_A_SAVE));
  const saved = await saves(window, { ...record, remarks: value }).catch((error: unknown) => {
    if (error instanceof AppError) return undefined;
    throw error;
  });
  const isThere = await takeOver(world, record.id, value);
  if (saved === true && !isThere) throw new Error('a save that was told as done is not there');
  const next = openWindowOn(world.backups);
  world.windows[at] = next;
  await open(next, world.path);
  count(world, `killed, ${isThere ? 'new' : 'old'} version there`);
}

/** Puts a value into the model when the file has it; whatever else the file says is compared later. */
async function takeOver(world: World, id: string, remarks: string): Promise<boolean> {
  const facts = world.model.get(id);
  const isThere = modelOf(await onDisk(world.path)).get(id)?.remarks === remarks;
  if (isThere && facts) world.model = withFacts(world.model, id, withFact(facts, 'remarks', remarks));
  return isThere;
}

async function fork(world: World): Promise<void> {
  if (world.fork !== undefined) return;
  // What was changed outside is in no history until the next save: two copies made before that each tell it as their own,
  // and a merge then asks about it. Here every question is answered with mine, so the copies begin after a save.
  const saver = world.random.pick(world.windows).commands;
  await saver.reload(undefined);
  await saver.saveTitle({ title: `Titel ${(world.next += 1)}` });
  const path = `${world.path}.kopie-${(world.next += 1)}.json`;
  await cp(world.path, path);
  const window = openWindowOn(world.backups);
  await open(window, path);
  world.fork = { path, base: world.model, model: world.model, window };
  count(world, 'copies made');
}

async function merge(world: World): Promise<void> {
  const { fork: copy } = world;
  if (copy === undefined) return;
  const window = world.random.pick(world.windows);
  const { commands } = window;
  await commands.reload(undefined);
  window.chooses(copy.path);
  const chosen = await commands.chooseToMerge(undefined);
  const handle = chosen?.handle ?? '';
  const preview = await commands.mergePreview({ handle, language: 'nl' });
  const choices = Object.fromEntries(preview.conflicts.map(({ id }) => [id, 'mine' as const]));
  await commands.mergeFinish({ handle, seen: preview.seen, choices, leftOut: [] });
  world.model = mergedModel({ base: copy.base, mine: world.model, theirs: copy.model });
  world.fork = undefined;
  await rm(copy.path);
  count(world, 'copies merged');
  if (preview.conflicts.length > 0) count(world, 'copies merged with questions');
}
