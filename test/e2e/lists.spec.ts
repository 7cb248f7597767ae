import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchApp } from './launch';
import { aPerson, saveAnswers } from './person';
import { registerIn } from './savedFiles';

async function openActivities(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Verwerkingen/ })
    .first()
    .click();
  await page.getByRole('grid', { name: 'Verwerkingen' }).waitFor();
}

describe('a list', () => {
  it('changes several records with the keyboard alone, as one step that can be taken back', async () => {
    const person = await aPerson({ settings: { savedViews: [null, { id: 5 }, 'x'] } });
    const { app, page, close } = await launchApp({ userData: person.userData, args: ['--example'] });
    await saveAnswers(app, person.register);
    await openActivities(page);
    await page.locator('[data-cell="2:2"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 gekozen').waitFor();
    await page.getByRole('button', { name: 'Meer wijzigen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Afdeling…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Afdeling' }).waitFor();
    await page.keyboard.type('Verkoop');
    await page.getByText('2 verwerkingen wijzigen van “niet vastgelegd” naar “Verkoop”.').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 verwerkingen gewijzigd.').waitFor();
    expect(await departmentsIn(person.register)).toEqual(['V03 Verkoop', 'V04 Verkoop']);
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await page
      .getByText(/teruggedraaid|ongedaan/i)
      .first()
      .waitFor();
    await expect.poll(() => departmentsIn(person.register)).toEqual([]);
    await close();
  });

  it('copies what is chosen as a table', async () => {
    const person = await aPerson();
    const { app, page, close } = await launchApp({ userData: person.userData, args: ['--example'] });
    await openActivities(page);
    await page.locator('[data-cell="11:2"]').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Kopiëren', exact: true }).click();
    await page.getByText('1 regel gekopieerd. Plak in Excel of Word.').waitFor();
    const text = await pasted(page);
    expect(text).toMatch(/^Nr\tNaam\t/);
    expect(text).toContain('V12\tIncasso\t');
    expect(app.windows()).toHaveLength(1);
    await close();
  });

  it('keeps a view for the next start', async () => {
    const person = await aPerson({ settings: { savedViews: { not: 'a list' } } });
    const first = await launchApp({ userData: person.userData, args: ['--example'] });
    await openActivities(first.page);
    await first.page.getByRole('button', { name: /^Toestemming/ }).click();
    await first.page.getByRole('button', { name: 'Weergave bewaren' }).click();
    await first.page.getByRole('textbox', { name: 'Naam van de weergave' }).waitFor();
    await first.page.keyboard.type('Mijn toestemmingen');
    await first.page.keyboard.press('Enter');
    await first.page.getByRole('button', { name: /^Mijn toestemmingen/ }).waitFor();
    await first.close();

    const second = await launchApp({ userData: person.userData, args: ['--example'] });
    await openActivities(second.page);
    await second.page.getByRole('button', { name: /^Mijn toestemmingen/ }).click();
    await second.page.getByText('3 van 26').waitFor();
    await second.close();
  });
});

async function departmentsIn(register: string): Promise<readonly string[]> {
  const { activities } = await registerIn(register);
  return activities
    .filter(({ department }) => department !== '')
    .map(({ number, department }) => `${number} ${department}`)
    .sort();
}

/** What a paste into the search box brings; a box of one line makes spaces of line ends. */
async function pasted(page: Page): Promise<string> {
  const search = page.getByRole('searchbox').first();
  await search.focus();
  await page.keyboard.press('Control+v');
  await expect.poll(() => search.inputValue()).not.toBe('');
  return search.inputValue();
}
