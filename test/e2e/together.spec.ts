import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../shared/register/canonical';
import { anActivity, anId, aRegister } from '../factories';
import { violationsOn } from './accessibility';
import { launchApp } from './launch';
import type { Launched } from './launch';
import { aProfile, openRecord } from './person';
import { registerIn } from './savedFiles';

const A = anActivity({ id: anId(1), number: 'V1', name: 'Incasso' });
const B = anActivity({ id: anId(2), number: 'V2', name: 'Verkoop' });

/** A share with one register on it, for people with profiles of their own. */
async function aShare() {
  const folder = await mkdtemp(path.join(tmpdir(), 'together-'));
  const file = path.join(folder, 'onze.ropa.json');
  await writeFile(file, encodeRegister(aRegister({ activities: [A, B] })));
  const open = async (author: string, opened = file): Promise<Launched> => {
    const settings = { theme: 'light', recentFiles: [], author };
    const userData = await aProfile(path.join(folder, `profile-${author}`), settings);
    const launched = await launchApp({ userData, args: [opened] });
    await launched.page.getByRole('grid', { name: 'Verwerkingen' }).waitFor();
    return launched;
  };
  const read = () => registerIn(file);
  return { folder, file, open, read };
}

const department = (page: Page) => page.getByRole('textbox', { name: 'Afdeling', exact: true });
const name = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true });

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.getByText(/Alles opgeslagen, /).waitFor();
}

describe('two people in one file', () => {
  it('lose nothing and are asked nothing when they change different fields of one record', async () => {
    const { open, read } = await aShare();
    const paul = await open('Paul');
    const compliance = await open('Compliance');
    await openRecord(paul.page, 'Incasso');
    await openRecord(compliance.page, 'Incasso');
    await department(paul.page).fill('Financiën');
    await name(compliance.page).fill('Incasso en herinneringen');
    await save(compliance.page);
    await paul.page.getByText(/heeft deze regel ook gewijzigd; bij opslaan worden beide/).waitFor();
    await save(paul.page);
    const [record] = (await read()).activities;
    expect(record).toMatchObject({ department: 'Financiën', name: 'Incasso en herinneringen' });
    await paul.page.getByRole('link', { name: 'Geschiedenis' }).click();
    await paul.page.locator('b', { hasText: 'Compliance' }).first().waitFor();
    await paul.page.getByText(/Afdeling ingevuld: “Financiën”/).waitFor();
    expect(await violationsOn(paul.page)).toEqual([]);
    await paul.close();
    await compliance.close();
  });

  it('are asked about the one field that both changed, and only the person decides', async () => {
    const { open, read } = await aShare();
    const paul = await open('Paul');
    const compliance = await open('Compliance');
    await openRecord(paul.page, 'Incasso');
    await department(paul.page).fill('Financiën');
    await openRecord(compliance.page, 'Incasso');
    await department(compliance.page).fill('Juridisch');
    await save(compliance.page);
    await paul.page.keyboard.press('Control+s');
    const dialog = paul.page.getByRole('dialog', { name: /heeft hetzelfde gewijzigd/ });
    await dialog.getByText('Juridisch').waitFor();
    expect((await read()).activities[0]?.department).toBe('Juridisch');
    expect(await violationsOn(paul.page)).toEqual([]);
    await dialog.getByRole('radio', { name: /Eigen waarde/ }).focus();
    await paul.page.keyboard.press('Space');
    await paul.page.keyboard.press('Control+Enter');
    await paul.page.getByText(/Alles opgeslagen, /).waitFor();
    expect((await read()).activities[0]?.department).toBe('Financiën');
    await paul.close();
    await compliance.close();
  });
});

describe('a copy that a sync client left beside the file', () => {
  it('is offered, looked at and merged, and stays where it is', async () => {
    const { folder, file, open, read } = await aShare();
    const first = await open('Paul');
    await openRecord(first.page, 'Incasso');
    await department(first.page).fill('Begin');
    await save(first.page);
    await first.close();

    const copy = path.join(folder, 'onze (conflicted copy).ropa.json');
    await writeFile(copy, await readFile(file));
    const elsewhere = await open('Compliance', copy);
    await openRecord(elsewhere.page, 'Incasso');
    await department(elsewhere.page).fill('Juridisch');
    await save(elsewhere.page);
    await elsewhere.close();
    const copied = await readFile(copy, 'utf8');

    const paul = await open('Paul');
    await openRecord(paul.page, 'Verkoop');
    await department(paul.page).fill('Binnendienst');
    await save(paul.page);
    await paul.page.getByRole('button', { name: 'Bekijken en samenvoegen…' }).click();
    await paul.page.getByText(/Afdeling gewijzigd van “Begin” in “Juridisch”/).waitFor();
    expect(await violationsOn(paul.page)).toEqual([]);
    expect((await read()).activities[0]?.department).toBe('Begin');
    await paul.page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    await paul.page.getByText(/is samengevoegd\./).waitFor();
    expect((await read()).activities.map((one) => one.department)).toEqual(['Juridisch', 'Binnendienst']);
    expect(await readFile(copy, 'utf8')).toBe(copied);
    await paul.page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await expect.poll(async () => (await read()).activities[0]?.department).toBe('Begin');
    await paul.close();
  });
});

describe('the register as it was', () => {
  it('is shown on any day, read-only, and leaves the file alone', async () => {
    const { file, open } = await aShare();
    const { page, close } = await open('Paul');
    await openRecord(page, 'Incasso');
    await department(page).fill('Financiën');
    await save(page);
    const saved = await readFile(file, 'utf8');
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    await page.getByRole('textbox', { name: 'Het register zoals het was op' }).fill('01-01-2020');
    await page.keyboard.press('Enter');
    await page.getByText('Zo was het register voor de eerste vastgelegde wijziging.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page
      .getByRole('link', { name: /^Verwerkingen/ })
      .first()
      .click();
    await openRecord(page, 'Incasso');
    expect(await department(page).inputValue()).toBe('');
    expect(await department(page).getAttribute('readonly')).not.toBeNull();
    await page.keyboard.press('Control+s');
    expect(await readFile(file, 'utf8')).toBe(saved);
    await page.getByRole('button', { name: 'Terug naar nu' }).click();
    await expect.poll(() => department(page).inputValue()).toBe('Financiën');
    await close();
  });
});
