import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { encodeRegister } from '../../shared/register/canonical';
import type { Register } from '../../shared/register/register';
import { sampleRegister } from '../../shared/register/sample/sample';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Options = { readonly theme?: 'light' | 'dark'; readonly register?: Register };

/** A person with a profile and a register of their own: the example, or another. */
export async function aPersonWith({ theme = 'light', register = sampleRegister() }: Options = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'record-'));
  const userData = path.join(folder, 'profile');
  await mkdir(userData);
  const settings = { language: 'nl', theme, recentFiles: [] };
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify(settings));
  const file = path.join(folder, 'ons.ropa.json');
  await writeFile(file, encodeRegister(register));
  return { userData, file };
}

/** Opens a record from the list that is on screen, by words that only its row holds. */
export async function openRecord(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Zoek in alle velden' }).fill(words);
  await page.getByRole('row', { name: new RegExp(words) }).dblclick();
  await page.getByRole('heading', { level: 1, name: new RegExp(words) }).waitFor();
}

/** What axe-core finds on the page as it stands, one line each. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Read by the browser through its own debugger, which no content security policy stops.
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async (runOnly) => {
    // The script that was just run put it there; TypeScript cannot know that.
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, { runOnly });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
}
