import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { _electron } from 'playwright-core';
import type { CDPSession, ElectronApplication, Page } from 'playwright-core';
import { encodeRegister } from '../../../shared/register/canonical';
import { bigRegister } from '../bigRegister';

/** The built program with its window, driven as by a person. */
export type StartedWindow = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** A register on disk that nobody opened yet. */
  readonly file: string;
  readonly text: string;
  readonly close: () => Promise<void>;
};

// The folder of the program: benches run there.
const root = process.cwd();
const BINARIES = ['electron', 'electron.exe', 'Electron.app'];

/** Starts the program on its first page, with a file beside it that the dialog for opening answers with. */
export async function startWindow(activities: number): Promise<StartedWindow> {
  const hasBinary = BINARIES.some((name) => existsSync(path.join(root, 'node_modules/electron/dist', name)));
  const standIn = { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'test/electron-on-chromium') };
  if (!hasBinary) Object.assign(process.env, standIn);
  const folder = mkdtempSync(path.join(tmpdir(), 'window-bench-'));
  const text = encodeRegister(bigRegister(activities));
  const file = path.join(folder, 'groot.ropa.json');
  writeFileSync(file, text);
  const profile = path.join(folder, 'profile');
  mkdirSync(profile);
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ language: 'nl', recentFiles: [] }));
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${profile}`],
    env: { ...(process.env as Record<string, string>), ELECTRON_STANDIN_HEADLESS: '1' },
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(120_000);
  page.on('dialog', () => undefined);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  return {
    ...{ app, page, file, text },
    cdp: await page.context().newCDPSession(page),
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Until what was done is drawn, and whatever it set off at once is done. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

const SPELL_MS = 500;
const NEXT_TO_NOTHING_S = 0.02;

/** Until the page has nothing left to do in its spare time, so that it is not counted with what comes next. */
export async function quiet({ page, cdp }: Pick<StartedWindow, 'page' | 'cdp'>): Promise<void> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  for (let before = await worked(); ;) {
    await page.waitForTimeout(SPELL_MS);
    const now = await worked();
    if (now - before < NEXT_TO_NOTHING_S) return;
    before = now;
  }
}
