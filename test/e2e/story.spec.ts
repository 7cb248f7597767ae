import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchApp } from './launch';
import { aPerson, openExport, openRecord, saveAnswers } from './person';
import { registerIn, wordTextIn } from './savedFiles';

const NAME = 'Klachten en vragen';
const NEW_NAME = 'Klachten, vragen & “complimenten”';

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true });

describe('the main job', () => {
  it('opens the example, changes an activity, saves, closes, and it is still there', async () => {
    const person = await aPerson();
    const first = await launchApp({ userData: person.userData, args: ['--example'] });
    await openRecord(first.page, NAME);
    await nameField(first.page).fill(NEW_NAME);
    await saveAnswers(first.app, person.register);
    await first.page.keyboard.press('Control+s');
    await first.page.getByText(/Alles opgeslagen/).waitFor();
    await first.close();

    const data = await registerIn(person.register);
    expect(data.activities.map(({ name }) => name)).toContain(NEW_NAME);
    expect(data.activities).toHaveLength(26);

    const second = await launchApp({ userData: person.userData });
    const recent = second.page.getByRole('row', { name: /filelinx\.ropa\.json/ });
    await recent.getByRole('button', { name: 'FileLinx', exact: true }).click();
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
    await saveAnswers(second.app, person.register);
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
    await saveAnswers(window.app, person.register);
    await window.page.keyboard.press('Control+s');
    await window.page.getByText(/Alles opgeslagen/).waitFor();
    await saveAnswers(window.app, person.report);
    await openExport(window.page);
    await window.page.getByRole('radio', { name: 'Engels' }).check({ force: true });
    await window.page.getByRole('button', { name: 'Maak Word-document' }).click();
    await window.page.getByText('rapport.docx is gemaakt.').waitFor();
    await window.close();

    const text = await wordTextIn(person.report);
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
