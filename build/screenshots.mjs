// Every page of the real window in both languages, both themes and three sizes, and the pages of the Word report, as PNG.
// Usage: npm run screenshots [-- FOLDER]   (default out/screenshots)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { ensureBuilt } from './build.mjs';
import { ensureDebianPackages } from './debianPackages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.resolve(process.argv[2] ?? path.join(root, 'out/screenshots'));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
];
const SEARCH = { nl: 'Zoek in alle velden', en: 'Search all fields' };
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
for (const language of ['nl', 'en']) {
  for (const theme of ['light', 'dark']) await shootWindow(language, theme);
  reportPages(language);
}
console.log(folder);

async function shootWindow(language, theme) {
  const profile = mkdtempSync(path.join(tmpdir(), 'screenshots-'));
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ language, theme, recentFiles: [] }));
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${profile}`],
    env: { ...process.env, ELECTRON_STANDIN_HEADLESS: '1' },
  });
  const page = await app.firstWindow();
  const shoot = async (name) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const file = `${name}-${language}-${theme}-${size.width}x${size.height}.png`;
      await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
    }
  };
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot('start');
  await page
    .getByRole('button', { name: /FileLinx/ })
    .first()
    .click();
  for (const [name, place, record] of PAGES) {
    await page.locator(`nav a[data-entry="${place}"]`).click();
    if (record !== undefined) await openRecord(page, language, record);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shoot(name);
  }
  for (const [name, key, away] of KEYS) {
    await page.keyboard.press(key);
    await page.locator('#manual-heading, [role="dialog"]').first().waitFor();
    await shoot(name);
    if (away !== undefined) await page.keyboard.press(away);
  }
  await app.close();
}

async function openRecord(page, language, record) {
  await page.getByRole('searchbox', { name: SEARCH[language] }).fill(record);
  await page
    .getByRole('row', { name: new RegExp(record) })
    .first()
    .dblclick();
  await page.getByRole('searchbox', { name: SEARCH[language] }).waitFor({ state: 'detached' });
}

function reportPages(language) {
  const work = mkdtempSync(path.join(tmpdir(), 'report-'));
  const run = (program, ...args) => {
    const { status, stderr } = spawnSync(program, args, { cwd: work, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  const cli = path.join(root, 'dist/electron/cli.js');
  run(process.execPath, cli, 'sample', 'x.json');
  run(process.execPath, cli, 'export', 'x.json', 'report.docx', '--lang', language);
  run(
    'soffice',
    `-env:UserInstallation=file://${work}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    'report.docx',
  );
  run('pdftoppm', '-r', '60', '-png', 'report.pdf', path.join(folder, `report-${language}`));
}
