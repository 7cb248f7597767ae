import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { JSHandle } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp } from '../launch';
import type { Launched } from '../launch';
import { FIXTURE, inOrder, launchFixture, logged, readLog, setDirty } from './fixture';

let fixture: Launched;

beforeAll(async () => {
  fixture = await launchFixture();
});
afterAll(() => fixture.close());

describe('the start of a program', () => {
  it('comes in the order of Electron', async () => {
    const log = await readLog(fixture.app);
    const start = ['app ready', 'app browser-window-created', 'page dom-ready', 'page did-finish-load'];
    expect(inOrder(log, start)).toEqual(start);
    expect(inOrder(log, ['window ready-to-show', 'window show'])).toEqual([
      'window ready-to-show',
      'window show',
    ]);
  });

  it('knows the program, its folders and its arguments', async () => {
    const found = await fixture.app.evaluate(({ app }) => ({
      name: app.getName(),
      version: app.getVersion(),
      isPackaged: app.isPackaged,
      appPath: app.getAppPath(),
      userData: app.getPath('userData'),
      userDataArgument: process.argv.at(-1),
      hasElectron: typeof process.versions['electron'] === 'string',
    }));
    expect(found).toEqual({
      name: 'Conformance Fixture',
      version: '3.2.1',
      isPackaged: false,
      appPath: FIXTURE,
      userData: fixture.userData,
      userDataArgument: `--user-data-dir=${fixture.userData}`,
      hasElectron: true,
    });
  });

  it('refuses to register a scheme once it is ready', async () => {
    const error = await fixture.app.evaluate(({ protocol }) => {
      try {
        protocol.registerSchemesAsPrivileged([]);
        return 'none';
      } catch (thrown) {
        return (thrown as Error).message;
      }
    });
    expect(error).toBe('protocol.registerSchemesAsPrivileged should be called before app is ready');
  });
});

describe('a window', () => {
  it('takes its title from the page', async () => {
    const window = (await fixture.app.browserWindow(fixture.page)) as JSHandle<Electron.BrowserWindow>;
    await expect.poll(() => window.evaluate((one) => one.getTitle())).toBe('Fixture');
    await fixture.page.evaluate(() => (document.title = 'Another'));
    await expect.poll(() => window.evaluate((one) => one.getTitle())).toBe('Another');
  });

  it('can be found from its page, and the page from it', async () => {
    const found = await fixture.app.evaluate(({ BrowserWindow, webContents }) => {
      const [window] = BrowserWindow.getAllWindows();
      const [contents] = webContents.getAllWebContents();
      return [
        window !== undefined && contents !== undefined && BrowserWindow.fromWebContents(contents) === window,
        window?.webContents === contents,
        window instanceof BrowserWindow,
        window?.isVisible(),
        window?.isDestroyed() === false,
      ];
    });
    expect(found).toEqual([true, true, true, true, true]);
  });

  it('follows nativeTheme, which tells of a change', async () => {
    const isDark = () => fixture.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    const told = await fixture.app.evaluate(({ nativeTheme }) => {
      const heard: boolean[] = [];
      nativeTheme.on('updated', () => heard.push(nativeTheme.shouldUseDarkColors));
      nativeTheme.themeSource = 'light';
      nativeTheme.themeSource = 'dark';
      return new Promise<boolean[]>((resolve) => setTimeout(() => resolve(heard), 100));
    });
    expect(told.at(-1)).toBe(true);
    await expect.poll(isDark).toBe(true);
    await fixture.app.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'light'));
    await expect.poll(isDark).toBe(false);
  });

  it('zooms its page', async () => {
    const width = await fixture.page.evaluate(() => innerWidth);
    const zoom = (factor: number) =>
      fixture.app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
        factor,
      );
    await zoom(2);
    await expect.poll(() => fixture.page.evaluate(() => innerWidth)).toBe(width / 2);
    await zoom(1);
    await expect.poll(() => fixture.page.evaluate(() => innerWidth)).toBe(width);
  });

  it('gives a picture of its page', async () => {
    const size = await fixture.app.evaluate(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return image?.toPNG().subarray(1, 4).toString();
    });
    expect(size).toBe('PNG');
  });
});

describe('a second start', () => {
  it('hands its arguments, folder and data to the first, and ends', async () => {
    const { code } = await runApp({ appDir: FIXTURE, userData: fixture.userData, args: ['bestand é.json'] });
    expect(code).toBe(0);
    await logged(fixture.app, `second bestand é.json ${process.cwd()} {"from":"fixture"}`);
  });
});

describe('a page that crashes', () => {
  it('is told of, and can be loaded again', async () => {
    const launched = await launchFixture();
    const session = await launched.page.context().newCDPSession(launched.page);
    session.send('Page.crash').catch(() => undefined);
    await logged(launched.app, 'gone crashed');
    const title = await launched.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const loaded = new Promise<void>((resolve) => window?.webContents.once('did-finish-load', resolve));
      window?.webContents.reload();
      await loaded;
      return (await window?.webContents.executeJavaScript('document.title')) as unknown;
    });
    expect(title).toBe('Fixture');
    await launched.close();
  });

  it('does not keep the program from ending', async () => {
    const launched = await launchFixture();
    const ended = new Promise((resolve) => launched.app.process().once('exit', resolve));
    const session = await launched.page.context().newCDPSession(launched.page);
    session.send('Page.crash').catch(() => undefined);
    await launched.close();
    expect(await ended).toBe(0);
  });
});

describe('closing', () => {
  it('is refused while the program keeps the window, and then done, in the order of Electron', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'closing-'));
    const file = path.join(folder, 'log.json');
    const launched = await launchFixture();
    await writeLogAtEnd(launched, file);
    await setDirty(launched.app, true);
    await answerDialogs(launched, [1, 0]);
    const close = () =>
      launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await close();
    await logged(launched.app, 'window close');
    expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    const ended = new Promise<number | null>((resolve) => launched.app.process().once('exit', resolve));
    await close();
    expect(await ended).toBe(0);
    const log = JSON.parse(await readFile(file, 'utf8')) as string[];
    await rm(folder, { recursive: true });
    // Kept; closed by the person; and closed by the program, which the answer "discard" leads to.
    expect(log.filter((line) => line === 'window close')).toHaveLength(3);
    const end = ['window closed', 'app window-all-closed', 'app before-quit', 'app will-quit', 'app quit'];
    expect(inOrder(log, end)).toEqual(end);
  });

  it('goes on when the program refuses to quit', async () => {
    const launched = await launchFixture();
    await setDirty(launched.app, true);
    await answerDialogs(launched, [1]);
    await launched.app.evaluate(({ app }) => app.quit());
    await logged(launched.app, 'window close');
    expect(await launched.page.getByRole('heading').textContent()).toBe('Fixture');
    await setDirty(launched.app, false);
    await launched.close();
  });

  it('stays where the page itself asks to stay', async () => {
    const launched = await launchFixture();
    await launched.page.getByRole('textbox').fill('typed');
    await launched.page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    await launched.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const asked = new Promise<void>((resolve) =>
        window?.webContents.once('will-prevent-unload', () => resolve()),
      );
      window?.close();
      return asked;
    });
    expect(await launched.page.getByRole('textbox').inputValue()).toBe('typed');
    await launched.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    await launched.close();
  });
});

/** What happens while the last window goes can only be read from a file. */
async function writeLogAtEnd({ app }: Launched, file: string): Promise<void> {
  await app.evaluate((electron, to) => {
    const { writeFileSync } = process.getBuiltinModule('node:fs');
    const { log } = (globalThis as unknown as { fixture: { log: string[] } }).fixture;
    electron.app.on('quit', () => writeFileSync(to, JSON.stringify(log)));
  }, file);
}

/** Answers the message boxes to come, in this order. */
async function answerDialogs({ app }: Launched, answers: number[]): Promise<void> {
  await app.evaluate(({ dialog }, given) => {
    dialog.showMessageBox = () => Promise.resolve({ response: given.shift() ?? 0, checkboxChecked: false });
  }, answers);
}
