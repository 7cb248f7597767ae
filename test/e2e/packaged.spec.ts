import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../renderer/api';
import { packaged } from './packagedProgram';
import type { Packaged } from './packagedProgram';
import { aProfile, openExport, openRecord, saveAnswers } from './person';
import { registerIn, wordTextIn } from './savedFiles';

let program: Packaged;
let folder: string;
let userData: string;
let app: ElectronApplication | undefined;

beforeAll(async () => {
  program = await packaged('test');
}, 180_000);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'packaged-'));
  userData = await aProfile(path.join(folder, 'profile'));
});

afterEach(async () => {
  await app?.close();
  app = undefined;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

type StartOptions = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly executablePath?: string;
};

async function start({ args, env = {}, executablePath = program.executable }: StartOptions = {}) {
  const { ELECTRON_RUN_AS_NODE: _unset, ...own } = process.env as Record<string, string>;
  const started = await _electron.launch({
    executablePath,
    args: [...(args ?? [`--user-data-dir=${userData}`, '--example'])],
    env: { ...own, ELECTRON_STANDIN_HEADLESS: '1', ...env },
    timeout: 30_000,
  });
  app = started;
  const page = await started.firstWindow();
  page.on('dialog', () => undefined);
  await page.getByRole('main').waitFor();
  return { app: started, page };
}

async function saveExample(running: ElectronApplication, page: Page, file: string): Promise<void> {
  await openRecord(page, 'Klachten en vragen');
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Klachten, uit het pakket');
  await saveAnswers(running, file);
  await page.keyboard.press('Control+s');
  await page.getByText(/Alles opgeslagen/).waitFor();
}

describe('the packaged program', () => {
  it('runs from its archive', async () => {
    const { app: running } = await start();
    const facts = await running.evaluate(({ app: electronApp }) => [
      electronApp.isPackaged,
      electronApp.getName(),
      globalThis.process.resourcesPath,
    ]);
    expect(facts).toEqual([true, 'Verwerkingsregister-test', path.dirname(program.archive)]);
  });

  it('opens the example, saves it and exports it to Word', async () => {
    const { app: running, page } = await start();
    const register = path.join(folder, 'filelinx.ropa.json');
    await saveExample(running, page, register);
    const data = await registerIn(register);
    expect(data.activities.map(({ name }) => name)).toContain('Klachten, uit het pakket');

    const report = path.join(folder, 'rapport.docx');
    await saveAnswers(running, report);
    await openExport(page);
    await page.getByRole('button', { name: 'Maak Word-document' }).click();
    await page.getByText('rapport.docx is gemaakt.').waitFor();
    expect(await wordTextIn(report)).toContain('Klachten, uit het pakket');
  });

  it('keeps everything beside itself when it is started portable', async () => {
    const own = path.join(folder, 'program');
    await cp(program.folder, own, { recursive: true });
    const executablePath = path.join(own, path.relative(program.folder, program.executable));
    const { app: running, page } = await start({ args: ['--portable', '--example'], executablePath });
    const at = await running.evaluate(({ app: electronApp }) => electronApp.getPath('userData'));
    await page.getByText('FileLinx').first().waitFor();
    await running.close();
    app = undefined;
    expect(at).toBe(path.join(own, 'Verwerkingsregister-data'));
    expect(existsSync(path.join(at, 'settings.json'))).toBe(true);
    expect(await readdir(userData)).toEqual(['settings.json']);
  });

  it('takes its language and folder from the policy of the computer', async () => {
    const policy = path.join(folder, 'policy.json');
    await writeFile(policy, JSON.stringify({ version: 1, language: 'en', defaultFolder: folder }), {
      mode: 0o600,
    });
    await rm(path.join(userData, 'settings.json'));
    const { app: running, page } = await start({
      env: { VERWERKINGSREGISTER_POLICY: policy, LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl' },
    });
    await page.getByText('FileLinx').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await running.evaluate(({ dialog }) => {
      dialog.showSaveDialog = (...given: unknown[]) => {
        Object.assign(globalThis, { offered: (given.at(-1) as { defaultPath?: string }).defaultPath });
        return Promise.resolve({ canceled: true, filePath: '' });
      };
    });
    await running.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('saveAs')?.click());
    const offered = () => running.evaluate(() => Reflect.get(globalThis, 'offered') as string | undefined);
    await expect.poll(offered).toMatch(/\.ropa\.json$/);
    expect(path.dirname((await offered()) ?? '')).toBe(folder);
  });

  it('says which key of the policy is not used, and obeys the rest', async () => {
    const policy = path.join(folder, 'policy.json');
    await writeFile(policy, '{"version":1,"langauge":"en","featuresOff":["merge"]}', {
      mode: 0o600,
    });
    const { app: running, page } = await start({ env: { VERWERKINGSREGISTER_POLICY: policy } });
    await page.getByText('FileLinx').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await page.getByRole('link', { name: 'Instellingen' }).click();
    const managed = page.getByRole('region', { name: 'Beheer' });
    await managed.getByText('de sleutel “langauge” is onbekend').waitFor();
    await managed.getByText('door de beheerder vastgelegd').waitFor();
    const merging = await page.evaluate(() => (Reflect.get(window, 'ropa') as Api).chooseToMerge());
    expect(merging).toEqual({ ok: false, error: { code: 'switchedOff', feature: 'merge' } });
    const isGrey = await running.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('merge')?.enabled === false,
    );
    expect(isGrey).toBe(true);
    await running.close();
    app = undefined;
    expect(await readFile(path.join(userData, 'logs/log.jsonl'), 'utf8')).toContain('langauge');
  });
});
