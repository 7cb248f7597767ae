import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { encodeRegister } from '../../shared/register/canonical';
import type { Register } from '../../shared/register/register';

type Settings = Readonly<Record<string, unknown>>;

/** A profile as a program that ran before left it: in Dutch, whatever the machine speaks. */
export async function aProfile(userData: string, settings: Settings = {}): Promise<string> {
  await mkdir(userData, { recursive: true });
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify({ language: 'nl', ...settings }));
  return userData;
}

type Options = {
  readonly language?: 'nl' | 'en';
  readonly theme?: 'light' | 'dark';
  /** What the person has in their file already; by default there is no file yet. */
  readonly register?: Register;
  /** What else stands in their settings, right or wrong. */
  readonly settings?: Settings;
};

export type Person = {
  readonly userData: string;
  /** Where their register is, or will be. */
  readonly register: string;
  /** Where their report will be. */
  readonly report: string;
};

/** A person with a profile, and a place of their own for a register and a report. */
export async function aPerson(options: Options = {}): Promise<Person> {
  const { language = 'nl', theme = 'light', register, settings = {} } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'person-'));
  const file = path.join(folder, 'filelinx.ropa.json');
  if (register !== undefined) await writeFile(file, encodeRegister(register));
  const all = { language, theme, recentFiles: [], ...settings };
  return {
    userData: await aProfile(path.join(folder, 'profile'), all),
    register: file,
    report: path.join(folder, 'rapport.docx'),
  };
}

/** Answers the system's save dialog, which is no part of the window, from now on. */
export async function saveAnswers(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
}

/** Opens a record from the list that is on screen, by words that only its row holds. */
export async function openRecord(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Zoek in alle velden' }).fill(words);
  await page.getByRole('row', { name: new RegExp(words) }).dblclick();
  await page.getByRole('heading', { level: 1, name: new RegExp(words) }).waitFor();
}

/** Goes to the page that makes reports. */
export async function openExport(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Exporteren' })
    .or(page.getByRole('link', { name: 'Exporteren' }))
    .first()
    .click();
}
