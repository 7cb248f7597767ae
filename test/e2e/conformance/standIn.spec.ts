import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Launched } from '../launch';
import { onlyOn } from '../onlyOn';
import { launchFixture, logged, readLog, setDirty } from './fixture';

let fixture: Launched;

beforeAll(async () => {
  fixture = await launchFixture();
});
afterAll(() => fixture.close());

const NOT_ELECTRONS = 'it is about what the stand-in lacks';
const CLOSING = 'only there a test can close a window as a person does';

describe('what the stand-in lacks', () => {
  onlyOn('standin', NOT_ELECTRONS)('says so when it is touched', async () => {
    const errors = await fixture.app.evaluate((electron) => {
      const { app, BrowserWindow, Menu } = electron;
      const attempts: (() => unknown)[] = [
        () => app.getFileIcon('/'),
        () => electron.powerMonitor.getSystemIdleTime(),
        () => BrowserWindow.getAllWindows()[0]?.setOpacity(1),
        () => BrowserWindow.getAllWindows()[0]?.webContents.print(),
        () => new BrowserWindow({ kiosk: true }),
        () => new BrowserWindow({ webPreferences: { contextIsolation: false } }),
        () => new BrowserWindow({ webPreferences: { enableBlinkFeatures: 'X' } }),
        () => app.on('login', () => undefined),
        () => Menu.buildFromTemplate([{ role: 'toggleTabBar' }]),
        () => Menu.buildFromTemplate([{ toolTip: 'x' }]),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'nothing';
        } catch (error) {
          return (error as Error).message;
        }
      });
    });
    const lacking = [
      'app.getFileIcon',
      'powerMonitor.getSystemIdleTime',
      'BrowserWindow.setOpacity',
      'webContents.print',
      "BrowserWindow option 'kiosk'",
      'webPreferences.contextIsolation: false',
      "webPreferences option 'enableBlinkFeatures'",
      "app event 'login'",
      "menu role 'toggleTabBar'",
      "MenuItem option 'toolTip'",
    ];
    expect(errors).toEqual(lacking.map((what) => `electron stand-in: ${what} is not implemented`));
  });

  onlyOn('standin', NOT_ELECTRONS)('says that it is one', async () => {
    expect(await fixture.app.evaluate(() => process.env['ELECTRON_STANDIN'])).toBe('1');
  });
});

describe('a person who closes the window', () => {
  onlyOn('standin', CLOSING)('is asked by the program, as a closing program is', async () => {
    const launched = await launchFixture();
    await setDirty(launched.app, true);
    await launched.app.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
    });
    await closeAsPerson(launched);
    await logged(launched.app, 'window close');
    expect(await launched.page.getByRole('heading').textContent()).toBe('Fixture');
    await setDirty(launched.app, false);
    const ended = new Promise((resolve) => launched.app.process().once('exit', resolve));
    await closeAsPerson(launched);
    expect(await ended).toBe(0);
    await launched.close();
  });

  onlyOn('standin', CLOSING)('is not meant when the page is loaded again', async () => {
    await fixture.page.reload();
    await fixture.page.evaluate(() => location.reload());
    await fixture.page.getByRole('status').filter({ hasText: 'ready' }).waitFor();
    expect(await readLog(fixture.app)).not.toContain('window close');
  });
});

describe('a program that is killed', () => {
  onlyOn('standin', 'it is about Chromium’s processes')(
    'leaves none of Chromium behind, and starts again at once',
    async () => {
      const first = await launchFixture();
      expect(await processesWith(first.userData)).not.toEqual([]);
      first.app.process().kill('SIGKILL');
      const second = await launchFixture({ userData: first.userData });
      expect(await second.page.getByRole('heading').textContent()).toBe('Fixture');
      second.app.process().kill('SIGKILL');
      await expect.poll(() => processesWith(first.userData), { timeout: 10_000 }).toEqual([]);
      await first.close();
    },
  );
});

/** Closes the page past the program, as the button of a window does. */
async function closeAsPerson({ page }: Launched): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.close').catch(() => undefined);
}

/** The processes that name a folder on their command line. */
async function processesWith(folder: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.filter((_id, index) => lines[index]?.includes(folder));
}
