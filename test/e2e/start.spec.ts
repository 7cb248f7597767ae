import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeRegister } from '../../shared/register/canonical';
import { aRegister } from '../factories';
import { launchApp, runApp } from './launch';
import type { Launched } from './launch';
import { aProfile } from './person';
import type { Api } from '../../renderer/api';

let folder: string;
let userData: string;
let register: string;
let launched: Launched | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'start-'));
  register = path.join(folder, 'een register.ropa.json');
  userData = await aProfile(path.join(folder, 'profile'));
  await writeFile(register, encodeRegister(aRegister({ title: 'Register van de tweede start' })));
});

afterEach(async () => {
  await launched?.close();
  launched = undefined;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(...args: string[]): Promise<Launched> {
  launched = await launchApp({ userData, args });
  await launched.page.getByRole('main').waitFor();
  return launched;
}

describe('E21 a second start', () => {
  it('hands its file to the first, and ends', async () => {
    const { page, app } = await start();
    const second = await runApp({ userData, args: [register] });
    await page.getByText('Register van de tweede start').first().waitFor();
    expect([second.code, app.windows().length]).toEqual([0, 1]);
  });

  it('that asks for what is no register opens nothing', async () => {
    const { page } = await start('--example');
    await page.getByText('FileLinx').first().waitFor();
    for (const args of [['/etc/passwd'], ['https://elsewhere.example/a.jsonx'], []]) {
      expect((await runApp({ userData, args })).code).toBe(0);
    }
    expect(await page.getByText('FileLinx').first().isVisible()).toBe(true);
  });
});

describe('a first start', () => {
  it('opens the file that it is given', async () => {
    const { page } = await start(register);
    await page.getByText('Register van de tweede start').first().waitFor();
  });

  it('says so when the file is not there, and makes none', async () => {
    const gone = path.join(folder, 'weg.ropa.json');
    const { page } = await start(gone);
    await page.getByText('Het bestand is niet gevonden').first().waitFor();
    expect(existsSync(gone)).toBe(false);
  });

  it('works with damaged settings, and sets them aside', async () => {
    await writeFile(path.join(userData, 'settings.json'), '{"language": "nl", <<<');
    await start('--example');
    expect(readdirSync(userData).filter((name) => name.startsWith('settings.damaged'))).toHaveLength(1);
  });

  it('works where nothing can be kept in the profile', async () => {
    await rm(path.join(userData, 'settings.json'));
    await mkdir(path.join(userData, 'settings.json'));
    for (const name of ['logs', 'unsaved', 'backups']) await writeFile(path.join(userData, name), '');
    const { page } = await start('--example');
    await page.getByText('FileLinx').first().waitFor();
  });

  it('asks for nothing outside itself, and has nothing to log', async () => {
    await start('--example');
    await launched?.close();
    launched = undefined;
    expect(existsSync(path.join(userData, 'logs'))).toBe(false);
  });

  it('E24 keeps the settings for the person only', async () => {
    await rm(path.join(userData, 'settings.json'));
    const { page } = await start();
    await page.evaluate(() => (Reflect.get(window, 'ropa') as Api).setTheme({ theme: 'dark' }));
    expect(statSync(path.join(userData, 'settings.json')).mode & 0o777).toBe(0o600);
  });
});

describe('the window', () => {
  it('does what its menu asks', async () => {
    const { app, page } = await start();
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('example')?.click();
    });
    await page.getByText('FileLinx').first().waitFor();
  });

  it('opens a register that is dropped on it, and says of another file that it is none', async () => {
    const { page } = await start();
    const other = path.join(folder, 'anders.txt');
    await writeFile(other, 'x');
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'to-drop' }));
    });
    const drop = async (file: string) => {
      await page.locator('#to-drop').setInputFiles(file);
      await page.locator('#to-drop').evaluate((input: HTMLInputElement) => {
        const dataTransfer = new DataTransfer();
        const file = input.files?.[0];
        if (file !== undefined) dataTransfer.items.add(file);
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
    };
    await drop(other);
    await page.getByText('Dit bestand is geen verwerkingsregister').first().waitFor();
    await drop(register);
    await page.getByText('Register van de tweede start').first().waitFor();
  });

  it('has its menus in the language of the page, at once', async () => {
    const { app, page } = await start();
    const menus = () =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
    expect(await menus()).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
    await page.evaluate(() => (Reflect.get(window, 'ropa') as Api).setLanguage({ language: 'en' }));
    expect(await menus()).toEqual(['File', 'Edit', 'View', 'Help']);
  });

  it('comes back as large as it was', async () => {
    const first = await start();
    await first.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1100, height: 700 });
    });
    await expect.poll(() => first.page.evaluate(() => innerWidth)).toBe(1100);
    await first.close();
    const second = await start();
    await expect.poll(() => second.page.evaluate(() => innerWidth)).toBe(1100);
  });

  it('is loaded again when its page dies, with the register still open', async () => {
    const { app, page } = await start(register);
    await page.getByText('Register van de tweede start').first().waitFor();
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    const title = () =>
      app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const text: unknown = await contents?.executeJavaScript('document.body.innerText').catch(() => '');
        return String(text);
      });
    await expect.poll(title, { timeout: 15_000 }).toContain('Register van de tweede start');
    const log = readFileSync(path.join(userData, 'logs/log.jsonl'), 'utf8');
    expect(
      log
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { event: string }).event),
    ).toEqual(['pageGone']);
  });
});
