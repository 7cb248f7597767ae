import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampleRegister } from '../../shared/register/sample/sample';
import { violationsOn } from './accessibility';
import { launchApp } from './launch';
import { aPerson } from './person';
import { registerIn } from './savedFiles';

const REASON = 'De afweging staat in het dossier van de juridische afdeling.';

const aPersonWithExample = (theme: 'light' | 'dark' = 'light') =>
  aPerson({ theme, register: sampleRegister() });

async function goToFindings(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Bevindingen/ }).click();
  await page.getByRole('treegrid', { name: 'Bevindingen' }).waitFor();
}

describe('a finding that is accepted', () => {
  it('needs no mouse, stands in the file, and is still accepted after a new start', async () => {
    const person = await aPersonWithExample();
    const first = await launchApp({ userData: person.userData, args: [person.register] });
    const { page } = first;
    await goToFindings(page);
    await page.getByRole('searchbox', { name: 'Zoek in bevindingen' }).fill('LB-06');
    await page.getByText(/^\d van \d+$/).waitFor();
    const row = page.getByRole('row', { name: /^vraag|^wettelijk|V\d/ }).nth(1);
    await row.getByRole('gridcell').last().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Bevinding accepteren' }).waitFor();
    await page.keyboard.type(REASON);
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 bevinding geaccepteerd.').waitFor();
    await first.close();
    const [decision] = (await registerIn(person.register)).decisions;
    expect(decision).toMatchObject({ kind: 'accepted', rule: 'LB-06', reason: REASON });

    const second = await launchApp({ userData: person.userData, args: [person.register] });
    await goToFindings(second.page);
    await second.page.getByRole('button', { name: /^Geaccepteerd 1/ }).click();
    await second.page.getByRole('row', { name: /LB-06/ }).click();
    await second.page.getByRole('gridcell', { name: new RegExp(REASON) }).waitFor();
    await second.close();
  });
});

describe('a final document', () => {
  it('asks for a reason for every open point of Article 30 before it can be made', async () => {
    const person = await aPersonWithExample();
    const { page, close } = await launchApp({ userData: person.userData, args: [person.register] });
    await page.getByRole('link', { name: 'Exporteren' }).click();
    await page
      .locator('label')
      .filter({ hasText: /^Definitief/ })
      .click();
    expect(await page.getByRole('radio', { name: /^Definitief/ }).isChecked()).toBe(true);
    const make = page.getByRole('button', { name: 'Maak Word-document' });
    expect(await make.getAttribute('aria-disabled')).toBe('true');
    const explain = page.getByRole('region', { name: '3 Maken' }).getByRole('button', { name: /toelichten/ });
    const count = Number.parseInt(await explain.innerText(), 10);
    await explain.click();
    await page.keyboard.type('Wordt in het eerste kwartaal uitgezocht.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(`${count} punten toegelicht.`).waitFor();
    await page.waitForFunction(() => document.querySelector('.btn.primary[aria-disabled]') === null);
    expect((await registerIn(person.register)).decisions).not.toEqual([]);
    await close();
  });
});

describe('automatic checks of accessibility', () => {
  it.each(['light', 'dark'] as const)(
    'find nothing on the pages of findings and export, %s',
    async (theme) => {
      const person = await aPersonWithExample(theme);
      const { page, close } = await launchApp({ userData: person.userData, args: [person.register] });
      await goToFindings(page);
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Meer: LB-01' }).click();
      await page.getByRole('menuitem', { name: /accepteren/ }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Exporteren' }).click();
      await page.getByRole('button', { name: /^Art\. 30 lid 1 onder d/ }).click();
      expect(await violationsOn(page)).toEqual([]);
      await close();
    },
  );
});
