import { statSync } from 'node:fs';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { printRow } from './bench';
import { benchFile } from './benchFile';
import { memoryOfTree } from './window/memory';
import { drawn, quiet, startWindow } from './window/startedWindow';
import { tasksDuring } from './window/tasks';
import type { Tasks } from './window/tasks';
import { cpuOfMain, measured, percentile95, plain, windowRow } from './window/windowRows';

// The built program with real keys and clicks. What the window itself does is measured as processor time of its thread,
// which no other program on the machine makes longer.
const ACTIVITIES = 10_000;
const QUERY = 'verlening dagwerk';
const FRAME = '50 ms';

const started = await startWindow(ACTIVITIES);
const { app, page, cdp, file, text } = started;
const program = app.process().pid;
const size = `${(text.length / 1_000_000).toFixed(0)} MB`;
const empty = memoryOfTree(program);
const parse = await plain(`JSON.parse of the same file (${size})`, () => JSON.parse(text) as unknown);
const low = new Low(new JSONFile<unknown>(benchFile('plain.json', '{}')), JSON.parse(text) as unknown);
const write = await plain('plain lowdb write of the same data', () => low.write());

const grid = page.getByRole('grid');
const row = (name: string, tasks: Tasks) => windowRow({ name, baseline: parse }, tasks);

/** Until main has written the file again. */
async function written(act: () => Promise<unknown>): Promise<void> {
  const before = statSync(file).mtimeMs;
  await act();
  for (let turn = 0; statSync(file).mtimeMs === before; turn += 1) {
    if (turn > 6_000) throw new Error('the file was not written');
    await page.waitForTimeout(20);
  }
}

const before = await cpuOfMain(started);
const opening = await measured(started, async () => {
  await page.keyboard.press('Control+o');
  await grid.waitFor();
});
const main = (await cpuOfMain(started)) - before;
const limit = `3 times parse and 300 ms: ${(3 * parse.cpuMs + 300).toFixed(0)}`;
windowRow(
  { name: 'open a file until the list is there, both processes', baseline: parse, promise: limit },
  { ...opening, cpuMs: opening.cpuMs + main },
);
row('open a file, the window alone', opening);

const search = page.getByRole('searchbox').first();
await search.click();
row('first word in the search box, while all is still being looked at', await typed(QUERY.slice(0, 4)));
row('rules and search over all records, in spare time', await measured(started, () => quiet(started)));
await search.fill('');
const keys: Tasks[] = [];
for (const key of [...QUERY.split(''), ...QUERY.split('').map(() => 'Backspace')]) {
  keys.push(await measured(started, () => page.keyboard.press(key)));
}
windowRow(
  { name: `key in the search box, p95 of ${keys.length}`, baseline: parse, promise: '16 ms of script' },
  percentile95(keys),
);

for (const [header, name] of [
  [/^Naam/, 'sort by name'],
  [/^Bevindingen/, 'sort by findings'],
  [/^Betrokkenen/, 'sort by data subjects'],
] as const) {
  row(name, await measured(started, () => page.getByRole('columnheader', { name: header }).click()));
}
const views = page.locator('.list-views button');
row('filter: the second view', await measured(started, () => views.nth(1).click()));
await measured(started, () => views.nth(0).click());
await page.getByRole('button', { name: 'Groeperen' }).click();
row(
  'group by organisation',
  await measured(started, () =>
    page
      .getByRole('menuitemradio', { name: /organisatie/i })
      .first()
      .click(),
  ),
);
await page.getByRole('button', { name: /^Groepe/ }).click();
await measured(started, () => page.getByRole('menuitemradio', { name: 'Niet groeperen' }).click());

await page.locator('[data-cell="3:1"]').hover();
const scroll = await tasksDuring(cdp, async () => {
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 1_200);
    await drawn(page);
  }
});
windowRow(
  { name: 'scroll, 60 turns of the wheel', baseline: parse, promise: `no frame over ${FRAME}` },
  scroll,
);
await page.keyboard.press('Control+Home');

await grid.focus().catch(() => undefined);
await page.locator('[data-cell="3:1"], [data-cell="0:1"]').first().focus();
row('choose all records', await measured(started, () => page.keyboard.press('Control+a')));
await page.getByRole('button', { name: 'Eigenaar' }).click();
row('key in the dialog that changes all of them', await typed('Jan'));
row(
  'change all of them, until it is saved',
  await measured(started, () => written(() => page.keyboard.press('Control+Enter'))),
);
await page.getByRole('dialog').waitFor({ state: 'detached' });
await quiet(started);
row('undo that', await measured(started, () => written(() => page.keyboard.press('Control+z'))));
await quiet(started);

for (const entry of [
  'overview',
  'findings',
  'decide',
  'history',
  'export',
  'merge',
  'parties',
  'activities',
]) {
  const link = page.locator(`nav a[data-entry="${entry}"]`);
  row(`page: ${entry}`, await measured(started, () => link.click().then(() => quiet(started))));
}
row('palette', await measured(started, () => page.keyboard.press('Control+k')));
row('key in the palette', await typed('verw'));
await page.keyboard.press('Escape');

row('open a record', await measured(started, () => page.locator('[data-cell="4:2"]').dblclick()));
await page.getByRole('textbox', { name: 'Afdeling', exact: true }).click();
await quiet(started);
row('key in a form', await typed('Inkoop'));
await quiet(started);
const savedBefore = await cpuOfMain(started);
const saving = await measured(started, () => written(() => page.keyboard.press('Control+s')));
const savedBy = (await cpuOfMain(started)) - savedBefore;
windowRow(
  { name: 'save one change, both processes', baseline: write, promise: '2 times plain lowdb' },
  { ...saving, cpuMs: saving.cpuMs + savedBy },
);
await quiet(started);

printRow({
  name: 'memory of all processes, with this open',
  cpuMs: 0,
  wallMs: 0,
  peakMb: Math.round(memoryOfTree(program)),
  promise: `${Math.round(empty)} MB before it was opened`,
});
await started.close();

/** The slowest of a few keys. */
async function typed(words: string): Promise<Tasks> {
  const all: Tasks[] = [];
  for (const key of words) all.push(await measured(started, () => page.keyboard.press(key)));
  return percentile95(all);
}
