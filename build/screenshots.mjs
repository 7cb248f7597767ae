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
/** Position in the navigation, then the record to open there, if any. */
const PAGES = [
  ['activities', 0],
  ['activity', 0, 'V08'],
  ['processor-records', 1],
  ['processor-record', 1, 'P01'],
  ['parties', 2],
  ['party', 2, 'Google'],
  ['systems', 3],
  ['measures', 4],
  ['organisations', 5],
  ['organisation', 5, 'FileLinx Benelux'],
  ['dpos', 6],
  ['findings', 7],
  ['export', 8],
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
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link')
      .or(page.getByRole('navigation').first().getByRole('button'))
      .nth(place)
      .click();
    if (record !== undefined) await openRecord(page, language, record);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shoot(name);
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
