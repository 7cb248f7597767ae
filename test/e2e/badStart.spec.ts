import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../renderer/api';
import { encodeRegister } from '../../shared/register/canonical';
import { anActivity, aRegister } from '../factories';
import { launchApp } from './launch';
import type { Launched } from './launch';
import { aProfile } from './person';

let folder: string;
let userData: string;
let opened: Launched[];
let mounted: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bad-start-'));
  [opened, mounted] = [[], []];
  userData = await aProfile(path.join(folder, 'profile'));
});

afterEach(async () => {
  for (const launched of opened) await launched.close();
  for (const place of mounted) spawnSync('umount', ['--lazy', place]);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(options: { args?: readonly string[]; userData?: string } = {}): Promise<Launched> {
  const launched = await launchApp({ userData, ...options });
  opened.push(launched);
  await launched.page.getByRole('main').waitFor();
  return launched;
}

async function aRegisterAt(file: string, title: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    encodeRegister(aRegister({ title, activities: [anActivity({ name: 'Een verwerking' })] })),
  );
  return file;
}

/** A file system of one megabyte; only root may make one. */
function aSmallDisk(name: string): string {
  const place = path.join(folder, name);
  execFileSync('mkdir', [place]);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
  mounted.push(place);
  return place;
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountsHere();

// Tried, because root in a name space of its own may not.
function mountsHere(): boolean {
  const place = mkdtempSync(path.join(tmpdir(), 'mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', place]).status === 0;
  if (isMounted) spawnSync('umount', [place]);
  rmdirSync(place);
  return isMounted;
}

const isWindows = process.platform === 'win32';
if (isWindows) process.stderr.write('skipped: paths of 300 characters (Windows has none)\n');

const why = canMount ? '' : ' (only where root may mount)';
if (!canMount) process.stderr.write(`skipped: full and read-only disks${why}\n`);

async function changeName(page: Page, name: string): Promise<void> {
  await page
    .getByRole('link', { name: /^(?:Verwerkingen|Activities)/ })
    .first()
    .click();
  await page.getByRole('row', { name: /Een verwerking/ }).dblclick();
  await page.getByRole('textbox', { name: /^(?:Naam|Name)$/ }).fill(name);
  await page.keyboard.press('Control+s');
}

describe('a start in bad circumstances', () => {
  it('with a profile of a newer version keeps what it does not know', async () => {
    const newer = { language: 'nl', theme: 'dark', recentFiles: [], panes: { left: 3 }, version: 7 };
    await writeFile(path.join(userData, 'settings.json'), JSON.stringify(newer));
    await writeFile(path.join(userData, 'index.db'), 'of a newer program');
    const { page } = await start({ args: ['--example'] });
    await page.evaluate(() => (Reflect.get(window, 'ropa') as Api).setTheme({ theme: 'light' }));
    const kept = JSON.parse(await readFile(path.join(userData, 'settings.json'), 'utf8')) as object;
    expect(kept).toMatchObject({ ...newer, theme: 'light' });
    expect(await readFile(path.join(userData, 'index.db'), 'utf8')).toBe('of a newer program');
  });

  it('with settings that are not settings sets aside that file and no other', async () => {
    await writeFile(path.join(userData, 'settings.json'), Buffer.from([0xff, 0xfe, 0, 1, 2]));
    await writeFile(path.join(userData, 'notes.txt'), 'mine');
    await start({ args: ['--example'] });
    const names = readdirSync(userData);
    expect(names.filter((name) => name.startsWith('settings.damaged'))).toHaveLength(1);
    expect(await readFile(path.join(userData, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('with a folder where the settings should be starts without them, and leaves it alone', async () => {
    await rm(path.join(userData, 'settings.json'), { force: true });
    await mkdir(path.join(userData, 'settings.json/mine'), { recursive: true });
    const { page } = await start({ args: ['--example'] });
    await page.getByText('FileLinx').first().waitFor();
    await page.evaluate(() => (Reflect.get(window, 'ropa') as Api).setTheme({ theme: 'dark' }));
    expect(readdirSync(path.join(userData, 'settings.json'))).toEqual(['mine']);
  });

  it.skipIf(isWindows)(
    `opens and saves a register whose path has 300 characters${isWindows ? ' (not on Windows: it has no such paths)' : ''}`,
    async () => {
      const deep = path.join(folder, 'a'.repeat(100), 'b'.repeat(100));
      const file = await aRegisterAt(path.join(deep, `${'c'.repeat(100)}.ropa.json`), 'Ver weg');
      expect(file.length).toBeGreaterThan(300);
      const { page } = await start({ args: [file] });
      await page.getByText('Ver weg').first().waitFor();
      await changeName(page, 'Toch opgeslagen');
      await page.getByText(/Alles opgeslagen/).waitFor();
      expect(await readFile(file, 'utf8')).toContain('Toch opgeslagen');
    },
  );

  it('on a share that has gone since says so, and offers to go on', async () => {
    const file = await aRegisterAt(path.join(folder, 'share/x.ropa.json'), 'Op een schijf elders');
    await rm(path.dirname(file), { recursive: true });
    const { page } = await start({ args: [file] });
    await page.getByText('Het bestand is niet gevonden').first().waitFor();
    expect(existsSync(path.dirname(file))).toBe(false);
    await page
      .getByRole('button', { name: /Naar het begin|Terug|Beginscherm/ })
      .first()
      .waitFor();
  });

  it('by two people of one computer gives each their own program, on the same register', async () => {
    const file = await aRegisterAt(path.join(folder, 'samen.ropa.json'), 'Van ons beiden');
    const other = await aProfile(path.join(folder, 'other'));
    const first = await start({ args: [file] });
    const second = await start({ args: [file], userData: other });
    for (const { page } of [first, second]) await page.getByText('Van ons beiden').first().waitFor();
    await changeName(first.page, 'Van de eerste');
    await first.page.getByText(/Alles opgeslagen/).waitFor();
    expect(await readFile(file, 'utf8')).toContain('Van de eerste');
  });

  it.skipIf(!canMount)(
    `on a full disk opens the register, and says why it cannot be saved${why}`,
    async () => {
      const disk = aSmallDisk('full');
      const file = await aRegisterAt(path.join(disk, 'x.ropa.json'), 'Op een volle schijf');
      const before = await readFile(file, 'utf8');
      spawnSync('dd', ['if=/dev/zero', `of=${disk}/filling`, 'bs=4096']);
      const { page } = await start({ args: [file] });
      await page.getByText('Op een volle schijf').first().waitFor();
      await changeName(page, 'Past er niet bij');
      await page
        .getByText(/schijf is vol|schijf vol/i)
        .first()
        .waitFor();
      expect(await readFile(file, 'utf8')).toBe(before);
      await page.evaluate(() => (Reflect.get(window, 'ropa') as Api).setUnsaved({ unsaved: false }));
    },
  );

  it.skipIf(!canMount)(
    `with a profile on a full disk works in a temporary one, and says so${why}`,
    async () => {
      const disk = aSmallDisk('full-home');
      const own = path.join(disk, 'profile');
      await mkdir(own);
      spawnSync('dd', ['if=/dev/zero', `of=${disk}/filling`, 'bs=4096']);
      const file = await aRegisterAt(path.join(folder, 'x.ropa.json'), 'Elders te bewaren');
      const launched = await start({ userData: own, args: [file] });
      const { app, page } = launched;
      const temporary = await app.evaluate(({ app: electronApp }) => electronApp.getPath('userData'));
      await page.getByText('Elders te bewaren').first().waitFor();
      await changeName(page, 'Toch opgeslagen');
      await page.getByText(/Alles opgeslagen|All saved|Everything saved/).waitFor();
      expect(await readFile(file, 'utf8')).toContain('Toch opgeslagen');
      expect(await readFile(path.join(temporary, 'logs/log.jsonl'), 'utf8')).toContain('temporary profile');
      expect(readdirSync(own)).toEqual([]);
      await launched.close();
      opened = [];
      await rm(temporary, { recursive: true, force: true });
    },
  );

  it.skipIf(!canMount)(
    `with a home that may not be written works, and says what is not kept${why}`,
    async () => {
      const home = aSmallDisk('home');
      spawnSync('mount', ['-o', 'remount,ro', home]);
      const file = await aRegisterAt(path.join(folder, 'x.ropa.json'), 'Wel te bewaren');
      const launched = await start({ userData: path.join(home, 'profile'), args: [file] });
      const { app, page } = launched;
      const temporary = await app.evaluate(({ app: electronApp }) => electronApp.getPath('userData'));
      await page.getByText('Wel te bewaren').first().waitFor();
      await changeName(page, 'Toch opgeslagen');
      await page.getByText(/Alles opgeslagen|All saved|Everything saved/).waitFor();
      expect(await readFile(file, 'utf8')).toContain('Toch opgeslagen');
      expect(await readFile(path.join(temporary, 'logs/log.jsonl'), 'utf8')).toContain('temporary profile');
      expect(readdirSync(home)).toEqual([]);
      await launched.close();
      opened = [];
      await rm(temporary, { recursive: true, force: true });
    },
  );
});
