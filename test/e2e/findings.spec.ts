import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import { sampleRegister } from '../../shared/register/sample/sample';
import { launchApp } from './launch';

const REASON = 'De afweging staat in het dossier van de juridische afdeling.';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A person with a register of their own. */
async function aPerson(theme: 'light' | 'dark' = 'light') {
  const folder = await mkdtemp(path.join(tmpdir(), 'findings-'));
  const userData = path.join(folder, 'profile');
  await mkdir(userData);
  const settings = { language: 'nl', theme, recentFiles: [] };
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify(settings));
  const register = path.join(folder, 'filelinx.ropa.json');
  await writeFile(register, encodeRegister(sampleRegister()));
  return { userData, register };
}

async function decisionsIn(file: string) {
  return decodeRegister(JSON.parse(await readFile(file, 'utf8')), file).data.decisions;
}

async function goToFindings(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Bevindingen/ }).click();
  await page.getByRole('treegrid', { name: 'Bevindingen' }).waitFor();
}

/** What an automatic check of accessibility finds on the page as it is. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async (runOnly) => {
    // The script that was just run put it there; TypeScript cannot know that.
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations: found } = await axe.run(document, { runOnly });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
}

describe('a finding that is accepted', () => {
  it('needs no mouse, stands in the file, and is still accepted after a new start', async () => {
    const person = await aPerson();
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
    const [decision] = await decisionsIn(person.register);
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
    const person = await aPerson();
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
    expect(await decisionsIn(person.register)).not.toEqual([]);
    await close();
  });
});

describe('automatic checks of accessibility', () => {
  it.each(['light', 'dark'] as const)(
    'find nothing on the pages of findings and export, %s',
    async (theme) => {
      const person = await aPerson(theme);
      const { page, close } = await launchApp({ userData: person.userData, args: [person.register] });
      await goToFindings(page);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Meer: LB-01' }).click();
      await page.getByRole('menuitem', { name: /accepteren/ }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Exporteren' }).click();
      await page.getByRole('button', { name: /^Art\. 30 lid 1 onder d/ }).click();
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );
});
