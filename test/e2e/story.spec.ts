import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decodeRegister } from '../../shared/register/codec';
import { launchApp } from './launch';
import type { Launched } from './launch';

const NAME = 'Klachten en vragen';
const NEW_NAME = 'Klachten, vragen & “complimenten”';

/** A person's profile and documents, in Dutch whatever the machine speaks. */
async function aPerson() {
  const folder = await mkdtemp(path.join(tmpdir(), 'story-'));
  const userData = path.join(folder, 'profile');
  await mkdir(userData);
  await writeFile(
    path.join(userData, 'settings.json'),
    JSON.stringify({ language: 'nl', theme: 'light', recentFiles: [] }),
  );
  return {
    userData,
    register: path.join(folder, 'filelinx.ropa.json'),
    report: path.join(folder, 'rapport.docx'),
  };
}

/** Answers the system's save dialog from now on. */
async function saveAnswers({ app }: Launched, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
}

async function openRecord(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Zoek in alle velden' }).fill(name);
  await page.getByRole('row', { name: new RegExp(name) }).dblclick();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true });

describe('the main job', () => {
  it('opens the example, changes an activity, saves, closes, and it is still there', async () => {
    const person = await aPerson();
    const first = await launchApp({ userData: person.userData, args: ['--example'] });
    await openRecord(first.page, NAME);
    await nameField(first.page).fill(NEW_NAME);
    await saveAnswers(first, person.register);
    await first.page.keyboard.press('Control+s');
    await first.page.getByText(/Alles opgeslagen/).waitFor();
    await first.close();

    const { data } = decodeRegister(JSON.parse(await readFile(person.register, 'utf8')), person.register);
    expect(data.activities.map(({ name }) => name)).toContain(NEW_NAME);
    expect(data.activities).toHaveLength(26);

    const second = await launchApp({ userData: person.userData });
    const recent = second.page.getByRole('row', { name: /filelinx\.ropa\.json/ });
    await recent.getByRole('button', { name: 'FileLinx' }).click();
    await openRecord(second.page, 'complimenten');
    expect(await nameField(second.page).inputValue()).toBe(NEW_NAME);
    await second.close();
  });

  it('offers again what was typed when the program was killed', async () => {
    const person = await aPerson();
    const first = await launchApp({ userData: person.userData, args: ['--example'] });
    await openRecord(first.page, NAME);
    await nameField(first.page).fill(NEW_NAME);
    await first.page
      .getByText(/kopie van dit werk|Een kopie|reservekopie/i)
      .first()
      .waitFor();
    first.app.process().kill('SIGKILL');

    const second = await launchApp({ userData: person.userData });
    await second.page.getByRole('button', { name: 'Bekijken en terugzetten' }).click();
    await nameField(second.page).waitFor();
    expect(await nameField(second.page).inputValue()).toBe(NEW_NAME);
    await saveAnswers(second, person.register);
    await second.page.keyboard.press('Control+s');
    await second.page.getByText(/Alles opgeslagen/).waitFor();
    await second.close();
    expect(await readFile(person.register, 'utf8')).toContain('complimenten');
  });

  it('exports what was changed to Word, in the language that is chosen there', async () => {
    const person = await aPerson();
    const window = await launchApp({ userData: person.userData, args: ['--example'] });
    await openRecord(window.page, NAME);
    await nameField(window.page).fill(NEW_NAME);
    await saveAnswers(window, person.register);
    await window.page.keyboard.press('Control+s');
    await window.page.getByText(/Alles opgeslagen/).waitFor();
    await saveAnswers(window, person.report);
    await window.page
      .getByRole('button', { name: 'Exporteren' })
      .or(window.page.getByRole('link', { name: 'Exporteren' }))
      .first()
      .click();
    await window.page.getByRole('radio', { name: 'Engels' }).check({ force: true });
    await window.page.getByRole('button', { name: 'Maak Word-document' }).click();
    await window.page.getByText('rapport.docx is gemaakt.').waitFor();
    await window.close();

    const document = unzipSync(await readFile(person.report))['word/document.xml'];
    const text = strFromU8(document ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(text).toContain('Klachten, vragen &amp; “complimenten”');
    expect(text).toContain('Purposes and legal basis');
  });

  it('asks before it closes over unsaved work, and stays when told so', async () => {
    const person = await aPerson();
    const window = await launchApp({ userData: person.userData, args: ['--example'] });
    await openRecord(window.page, NAME);
    await nameField(window.page).fill(NEW_NAME);
    await window.page
      .getByText(/gewijzigd/)
      .first()
      .waitFor();
    await window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    const question = window.page.getByRole('dialog').or(window.page.getByRole('alertdialog'));
    await question.getByRole('button', { name: /Blijven|Verder/ }).click();
    expect(await nameField(window.page).inputValue()).toBe(NEW_NAME);
    await window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    const closed = window.app.waitForEvent('close');
    await question.getByRole('button', { name: /Niet opslaan/ }).click();
    await closed;
  });
});
