// Every page of the real window in both languages, both themes and three sizes, and the pages of the Word report, as PNG.
// Usage: npm run screenshots [-- FOLDER]   (default out/screenshots)
// Some minutes' work; ONLY=nl-light makes one language and theme, without the pages of the report.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { ensureBuilt } from './build.mjs';
import { ensureDebianPackages } from './debianPackages.mjs';
import { makeFiles, reportPages } from './screenshotFiles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.resolve(process.argv[2] ?? path.join(root, 'out/screenshots'));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
];
const SEARCH = { nl: 'Zoek in alle velden', en: 'Search all fields' };
const DEPARTMENT = { nl: 'Afdeling', en: 'Department' };
const BACKUPS = { nl: 'Een reservekopie openen', en: 'Open a backup' };
const TAKE_OVER = { nl: 'Overnemen uit Excel', en: 'Take over from Excel' };
const PASTED = { nl: 'Geplakte cellen', en: 'Pasted cells' };
const AS_IN_WORD = { nl: 'Zoals in Word', en: 'As in Word' };
const BY_GROUP = { nl: 'Per groep betrokkenen', en: 'By group of data subjects' };
const FILTER = { nl: 'Filter', en: 'Filter' };
const COLUMNS = { nl: 'Kolommen', en: 'Columns' };
const OWNER = { nl: 'Proceseigenaar…', en: 'Process owner…' };
const SHEET =
  'Nr\tVerwerking\tDoel\tGrondslag\tRisico\nV90\tBezoekers\tWeten wie binnen is\ttoestemming\thoog\nV91\tIncasso\tBetaling krijgen\tnog uitzoeken\t';
const CHECKING = { nl: 'wordt nagekeken…', en: 'being checked…' };
const CHECK_REPORT = { nl: 'Rapport controleren', en: 'Check a report' };
/** The entry in the navigation, then the record to open there, if any. */
const PAGES = [
  ['overview', 'overview'],
  ['activities', 'activities'],
  ['activity', 'activities', 'V08'],
  ['processor-records', 'processorRecords'],
  ['processor-record', 'processorRecords', 'P01'],
  ['parties', 'parties'],
  ['party', 'parties', 'Google'],
  ['systems', 'systems'],
  ['measures', 'measures'],
  ['organisations', 'organisations'],
  ['organisation', 'organisations', 'FileLinx Benelux'],
  ['dpos', 'dpos'],
  ['findings', 'findings'],
  ['decide', 'decide'],
  ['history', 'history'],
  ['merge', 'merge'],
  ['export', 'export'],
  ['settings', 'settings'],
];
/** What a key brings over the page, and how it goes away again. */
const KEYS = [
  ['manual', 'F1', undefined],
  ['palette', 'Control+k', 'Escape'],
  ['new-register', 'Control+n', 'Escape'],
];

ensureDebianPackages(['chromium', 'libreoffice-writer', 'poppler-utils']);
await ensureBuilt();
mkdirSync(folder, { recursive: true });
if (!existsSync(path.join(root, 'node_modules/electron/dist/electron'))) {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = path.join(root, 'test/electron-on-chromium');
}
const only = process.env.ONLY;
for (const language of ['nl', 'en']) {
  for (const theme of ['light', 'dark']) {
    if (only !== undefined && only !== `${language}-${theme}`) continue;
    const files = makeFiles(root, language);
    await withWindow({ language, theme }, shootPages);
    await withWindow({ language, theme, file: files.damaged }, ({ shoot }) => shoot('damaged'));
    await withWindow({ language, theme, file: files.register }, (window) => shootWork(window, files));
    await withWindow({ language, theme, file: files.empty }, (window) => shootSome(window, 'empty'));
    await withWindow({ language, theme, file: files.many }, (window) => shootSome(window, 'many'));
  }
  if (only === undefined) reportPages(folder, language, makeFiles(root, language));
}
console.log(folder);

/** Starts the program, on a file if there is one, and gives the work its page and a way to picture it. */
async function withWindow({ language, theme, file }, work) {
  const profile = mkdtempSync(path.join(tmpdir(), 'screenshots-'));
  const settings = { language, theme, recentFiles: [], author: 'Paul de Vries' };
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify(settings));
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${profile}`, ...(file === undefined ? [] : [file])],
    env: { ...process.env, ELECTRON_STANDIN_HEADLESS: '1' },
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(60_000);
  // With a listener the program itself is asked whether the page may go.
  page.on('dialog', () => undefined);
  const shoot = async (name) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const picture = `${name}-${language}-${theme}-${size.width}x${size.height}.png`;
      await page.screenshot({ path: path.join(folder, picture), animations: 'disabled' });
    }
  };
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await work({ app, page, language, shoot });
  await app.close();
}

async function shootPages({ page, language, shoot }) {
  await shoot('start');
  await page
    .getByRole('button', { name: /FileLinx/ })
    .first()
    .click();
  for (const [name, place, record] of PAGES) {
    await goTo(page, place);
    if (record !== undefined) await openRecord(page, language, record);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shoot(name);
    if (name === 'decide') await shootViews(page, shoot, name);
  }
  await shootLists(page, language, shoot);
  // In a form F1 explains the field instead.
  await goTo(page, 'overview');
  for (const [name, key, away] of KEYS) {
    await page.keyboard.press(key);
    await page.locator('#manual-heading, [role="dialog"]').first().waitFor();
    await shoot(name);
    if (away !== undefined) await page.keyboard.press(away);
  }
}

/** What a list and a record open over themselves, and records that come from a spreadsheet. */
async function shootLists(page, language, shoot) {
  await goTo(page, 'activities');
  await page.getByRole('searchbox', { name: SEARCH[language] }).fill('');
  for (const [name, button] of [
    ['list-filter', FILTER],
    ['list-columns', COLUMNS],
  ]) {
    await overlay(page, button[language], () => shoot(name));
  }
  await page.locator('[data-cell="0:1"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await shoot('list-selection');
  await page.setViewportSize(SIZES[0]);
  await overlay(page, OWNER[language], () => shoot('list-change'));
  await page.getByRole('button', { name: TAKE_OVER[language] }).click();
  await page.getByRole('textbox', { name: PASTED[language] }).fill(SHEET);
  await page.locator('main section.panel').nth(1).waitFor();
  await shoot('spreadsheet');
  await goTo(page, 'activities');
  await openRecord(page, language, 'V01');
  await overlay(page, AS_IN_WORD[language], () => shoot('as-in-word'));
  const byGroup = page.getByRole('radio', { name: BY_GROUP[language] }).first();
  await byGroup.check({ force: true });
  await byGroup.scrollIntoViewIfNeeded();
  await shoot('data-by-group');
}

async function overlay(page, button, work) {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.locator('[role="dialog"], [role="alertdialog"]').first().waitFor();
  await work();
  await page.keyboard.press('Escape');
  await page.locator('.scrim').waitFor({ state: 'detached' });
}

/** The pages that look another way with nothing in the register, or with ten thousand records. */
async function shootSome({ page, language, shoot }, kind) {
  for (const place of ['overview', 'activities', 'parties', 'findings', 'history', 'export']) {
    await goTo(page, place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Until ten thousand records have been checked there is nothing to see.
    await page.getByText(CHECKING[language]).first().waitFor({ state: 'detached', timeout: 600_000 });
    await shoot(`${kind}-${place}`);
  }
}

async function shootViews(page, shoot, name) {
  const views = page.locator('main .views button');
  for (let index = 1; index < (await views.count()); index += 1) {
    await views.nth(index).click();
    await shoot(`${name}-${index + 1}`);
  }
}

/** What only shows while there is work to do: on a file, with a second hand in it. */
async function shootWork({ app, page, language, shoot }, { register, report }) {
  await goTo(page, 'findings');
  await page.getByRole('searchbox').fill('LB-06');
  await page.getByRole('button', { name: /: LB-06$/ }).click();
  await page
    .getByRole('menuitem', { name: /accept/i })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await shoot('accept');
  await page.keyboard.press('Escape');
  await goTo(page, 'activities');
  await openRecord(page, language, 'V08');
  const department = page.getByRole('textbox', { name: DEPARTMENT[language], exact: true });
  await department.fill('Marketing');
  await saveWith(page, register);
  const copy = path.join(path.dirname(register), 'x (conflicted copy).ropa.json');
  writeFileSync(copy, readFileSync(register));
  changeOnDisk(copy, 'Sales');
  await department.fill('Marketing en verkoop');
  await shoot('changed');
  changeOnDisk(register, 'Communicatie');
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog').waitFor();
  await shoot('save-conflict');
  await page.getByRole('dialog').getByRole('radio').first().check({ force: true });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await shoot('saved');
  await goTo(page, 'history');
  await shoot('history-filled');
  await goTo(page, 'merge');
  // A window that nobody looks at never gets the focus, at which the program looks for copies.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.locator('main li').getByRole('button').first().click();
  await page.locator('main fieldset, main [role="radiogroup"]').first().waitFor();
  await shoot('merging');
  await runFromPalette(page, BACKUPS[language]);
  await shoot('backups');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, report);
  await runFromPalette(page, CHECK_REPORT[language]);
  await page.getByText('report.docx').first().waitFor();
  await page.locator('main p[role="status"]').waitFor({ state: 'detached' });
  await shoot('report-check');
}

async function runFromPalette(page, command) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`>${command}`);
  await page.getByRole('option', { name: command }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Saves, and waits until the file itself holds what was typed. */
async function saveWith(page, register) {
  await page.keyboard.press('Control+s');
  while (!readFileSync(register, 'utf8').includes('"Marketing"')) await page.waitForTimeout(50);
}

/** What another program would do to the register meanwhile. */
function changeOnDisk(file, department) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const record = data.activities.find(({ number }) => number === 'V08');
  record.department = department;
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

async function goTo(page, place) {
  await page.locator(`nav a[data-entry="${place}"]`).click();
}

async function openRecord(page, language, record) {
  await page.getByRole('searchbox', { name: SEARCH[language] }).fill(record);
  await page
    .getByRole('row', { name: new RegExp(record) })
    .first()
    .click();
  await page.getByRole('searchbox', { name: SEARCH[language] }).waitFor({ state: 'detached' });
}
