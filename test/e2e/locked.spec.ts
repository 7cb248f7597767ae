import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aRegister, anActivity, anId } from '../factories';
import { filesWith } from '../electron/storage/locking/lockedDesk';
import { violationsOn } from './accessibility';
import { launchApp } from './launch';
import { aPerson, openRecord } from './person';

const SECRET = 'Zeergeheimeverwerking';
const WORDS = 'vijf losse woorden zonder samenhang';
const REGISTER = aRegister({
  title: `Register van ${SECRET}`,
  activities: [
    anActivity({ id: anId(1), number: 'V1', name: SECRET }),
    anActivity({ id: anId(2), number: 'V2', name: 'Verkoop' }),
  ],
});

const shots = process.env['E2E_SHOTS'];
async function shot(page: Page, name: string): Promise<void> {
  if (shots !== undefined) await page.screenshot({ path: path.join(shots, `${name}.png`) });
}

/** Not those of the stand-in's Chromium, which keeps a history of titles; Electron has none. */
async function ownFilesWith(folder: string, text: string): Promise<string[]> {
  return (await filesWith(folder, text)).filter((name) => !name.startsWith('profile/Chromium/'));
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Vergrendelen met');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bestand vergrendelen met een wachtwoordzin' });
  await dialog.getByLabel('Nieuwe wachtwoordzin', { exact: true }).fill(WORDS);
  await dialog.getByLabel('Nog een keer', { exact: true }).fill(WORDS);
  await shot(page, 'lock-dialog');
  await page.keyboard.press('Enter');
  await page.getByText('filelinx.ropa.json.age is vergrendeld.').waitFor();
}

async function give(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

describe('E25 a register that is locked in the window', () => {
  it('leaves nothing readable in its folder and profile, is closed on leaving with unsaved work kept, and opens again', async () => {
    const { userData, register } = await aPerson({ register: REGISTER });
    const folder = path.dirname(register);
    const first = await launchApp({ userData, args: [register] });
    const { page } = first;
    await openRecord(page, SECRET);
    await page.getByRole('textbox', { name: 'Afdeling', exact: true }).fill('Financiën');
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen, /).waitFor();
    expect((await ownFilesWith(folder, SECRET)).length).toBeGreaterThan(1);
    await lock(page);
    expect(await ownFilesWith(folder, SECRET)).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.includes('ropa') && !name.startsWith('.'))).toEqual([
      'filelinx.ropa.json.age',
    ]);

    await page.getByRole('textbox', { name: 'Afdeling', exact: true }).fill('Nietopgeslagenwerk');
    await page.keyboard.press('Control+Shift+l');
    await page.getByRole('heading', { name: 'Vergrendeld' }).waitFor();
    await shot(page, 'locked-page');
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.content()).not.toContain(SECRET);
    for (const text of [SECRET, 'Nietopgeslagenwerk', WORDS]) {
      expect(await ownFilesWith(folder, text)).toEqual([]);
    }

    await give(page, 'iets anders');
    await page.getByText(/De wachtwoordzin past niet, of het bestand is beschadigd/).waitFor();
    await shot(page, 'locked-wrong');
    await give(page, WORDS);
    await page
      .getByText(/Niet-opgeslagen werk/i)
      .first()
      .waitFor();
    await shot(page, 'locked-opened');
    await page.getByRole('button', { name: 'Bekijken en terugzetten' }).first().click();
    const department = page.getByRole('textbox', { name: 'Afdeling', exact: true });
    expect(await department.inputValue()).toBe('Nietopgeslagenwerk');
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen, /).waitFor();
    await first.close();

    const again = await launchApp({ userData, args: [`${register}.age`] });
    await again.page.getByRole('heading', { name: 'Vergrendeld' }).waitFor();
    await give(again.page, WORDS);
    await again.page.getByText(SECRET).first().waitFor();
    await again.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
    await again.page.keyboard.press('Control+k');
    await again.page.keyboard.type('Vergrendelen met');
    await again.page.keyboard.press('Enter');
    await again.page.getByText('Ontgrendelen', { exact: true }).first().click();
    await again.page.getByLabel('Wachtwoordzin van nu', { exact: true }).fill(WORDS);
    await shot(again.page, 'unlock-dialog');
    await again.page.keyboard.press('Enter');
    await again.page.getByText('filelinx.ropa.json is weer leesbaar.').waitFor();
    expect(await readFile(register, 'utf8')).toContain('Nietopgeslagenwerk');
    await again.close();
  }, 240_000);
});
