import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchApp } from './launch';
import { aPerson, saveAnswers } from './person';
import { registerIn } from './savedFiles';

const QUESTION = /^3\. Stelselmatige monitoring/;

async function openHelp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Beslishulp' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hulp bij beslissen' }).waitFor();
}

describe('help to decide', () => {
  it('fills in the DPIA test of an activity, saves it with the record, and counts it in the overview', async () => {
    const person = await aPerson();
    const { page, app, close } = await launchApp({ userData: person.userData, args: ['--example'] });
    await openHelp(page);
    await page.getByRole('row', { name: /V08/ }).dblclick();
    const question = page.getByRole('radiogroup', { name: QUESTION });
    await question.getByRole('radio', { name: 'Ja' }).check({ force: true });
    await saveAnswers(app, person.register);
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen/).waitFor();
    await openHelp(page);
    const row = page.getByRole('row', { name: /V08/ });
    expect(await row.textContent()).toMatch(/1 van 9/);
    await close();

    const data = await registerIn(person.register);
    const saved = data.activities.find(({ number }) => number === 'V08');
    expect(saved?.wp248Criteria).toEqual(['WP3']);
    // Counting criteria concludes nothing: the status stays for the person.
    expect(saved?.dpiaStatus).toBe('');
  });

  it('tells what holds for a country, with the keyboard alone', async () => {
    const person = await aPerson();
    const { page, close } = await launchApp({ userData: person.userData, args: ['--example'] });
    await openHelp(page);
    await page.getByRole('button', { name: /^Doorgifte per land/ }).press('Enter');
    const country = page.getByRole('combobox', { name: 'Land', exact: true });
    await country.fill('Verenigde Staten');
    await country.press('Enter');
    const holds = page.getByRole('group', { name: 'Wat geldt' });
    await holds.getByText(/adequaatheidsbesluit, niet voor elke ontvanger/).waitFor();
    expect(await holds.textContent()).toMatch(/gecertificeerd onder het EU-VS Data Privacy Framework/);
    expect(await holds.textContent()).toMatch(/stand 22-11-2026/);
    await close();
  });
});
