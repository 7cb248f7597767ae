import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchApp } from './launch';
import { aPerson, saveAnswers } from './person';
import { registerIn, wordTextIn } from './savedFiles';

const NAME = 'Toegang met pasjes';
/** More stops than any page has. */
const STOPS_MAX = 400;

/** What a screen reader would call the element that has the focus. */
function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    // An answer is called by its question.
    const at = focused.closest('[role="radiogroup"]') ?? focused;
    const label = document.querySelector(`label[for="${at.id}"], [id="${at.id}-label"]`) ?? at;
    return (at.getAttribute('aria-label') ?? label.textContent).trim();
  });
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focusName(page);
    seen.push(now);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
  }
  throw new Error(`No stop is called ${String(name)}; the last ones were ${seen.slice(-40).join(' | ')}`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

async function pick(page: Page, name: string, typed: string): Promise<void> {
  await type(page, name, typed);
  await page.keyboard.press('Enter');
}

/** Adds an item to a list; the focus is in its first field after that. */
async function add(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

async function makeActivity(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nieuwe verwerking');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verwerking zonder naam' }).waitFor();
  await type(page, 'Nummer', 'V99');
  await type(page, 'Naam', NAME);
  await pick(page, 'Rechtspersoon', 'FileLinx Benelux');
  await add(page, 'Doel toevoegen');
  await page.keyboard.type('Toegang tot het gebouw beheren');
  await add(page, 'Groep betrokkenen toevoegen');
  await page.keyboard.type('medewerker');
  await page.keyboard.press('Enter');
  await add(page, 'Categorie van gegevens toevoegen');
  await page.keyboard.type('accountgegevens');
  await page.keyboard.press('Enter');
}

async function fillRetention(page: Page): Promise<void> {
  await pick(page, 'Gebruikelijke termijn', 'toegangspassen');
  await pick(page, 'Daarna', 'wissen');
}

async function answerNo(page: Page, question: string): Promise<void> {
  await tabTo(page, question);
  await page.keyboard.press('n');
}

describe('the keyboard alone', () => {
  it('makes a whole new activity, saves it and exports it', async () => {
    const person = await aPerson();
    const window = await launchApp({ userData: person.userData, args: ['--example'] });
    const { page } = window;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await makeActivity(page);
    await fillRetention(page);
    await answerNo(page, 'Worden gegevens aan anderen verstrekt?');
    await answerNo(page, 'Gaan er gegevens naar een land buiten de EER of een internationale organisatie?');
    await saveAnswers(window.app, person.register);
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen/).waitFor();

    const data = await registerIn(person.register);
    const made = data.activities.find(({ name }) => name === NAME);
    expect(made).toMatchObject({ number: 'V99', hasRecipients: 'no', hasTransfers: 'no' });
    expect(made?.purposes[0]?.text).toBe('Toegang tot het gebouw beheren');
    expect(made?.data[0]).toMatchObject({
      category: 'PD_ACCOUNT',
      retention: { preset: 'RT23', amount: 6, unit: 'month', endAction: 'erase' },
    });

    await saveAnswers(window.app, person.report);
    await page.keyboard.press('Control+e');
    await page.getByRole('button', { name: 'Maak Word-document' }).waitFor();
    await tabTo(page, /^Maak Word-document/);
    await page.keyboard.press('Enter');
    await page.getByText('rapport.docx is gemaakt.').waitFor();
    await window.close();

    const text = await wordTextIn(person.report);
    expect(text).toContain(NAME);
    expect(text).toContain('6 maanden na verval van het toegangsrecht');
  });
});
