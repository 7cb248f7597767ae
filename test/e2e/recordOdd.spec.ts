import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../shared/register/activity';
import { newRecord } from '../../shared/register/newRecord';
import { sampleRegister } from '../../shared/register/sample/sample';
import { launchApp } from './launch';
import { aPerson, openRecord } from './person';
import { registerIn } from './savedFiles';

const MANY = 300;
const BIG = 'Wat hier staat is lang. '.repeat(43_700);

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();

describe('odd input in a record', () => {
  it('keeps right-to-left text and emoji letter by letter', async () => {
    const person = await aPerson({ register: sampleRegister() });
    const window = await launchApp({ userData: person.userData, args: [person.register] });
    const { page } = window;
    await openRecord(page, 'Klachten en vragen');
    const words = 'שלום עולם \u202Emixed\u202C مرحبا 👩‍👩‍👧‍👦 🇳🇱 e\u0301';
    await field(page, 'Naam').fill(words);
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen/).waitFor();
    expect(await field(page, 'Naam').inputValue()).toBe(words);
    expect((await registerIn(person.register)).activities.map(({ name }) => name)).toContain(words);
    await window.close();
  });

  it('says at the field that a text of a megabyte is too long, and keeps it to shorten', async () => {
    const person = await aPerson({ register: sampleRegister() });
    const before = await readFile(person.register, 'utf8');
    const window = await launchApp({ userData: person.userData, args: [person.register] });
    const { page } = window;
    await openRecord(page, 'Klachten en vragen');
    await field(page, 'Naam').fill(BIG);
    await page.keyboard.press('Control+s');
    await page.getByText('Deze tekst is te lang: hoogstens 2.000 tekens.').waitFor();
    expect((await field(page, 'Naam').inputValue()).length).toBe(BIG.length);
    expect(await readFile(person.register, 'utf8')).toBe(before);
    await field(page, 'Naam').fill('Kort');
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen/).waitFor();
    await window.close();
  });

  it('opens an activity with hundreds of purposes, closed but for the first, and types in it', async () => {
    const purposes = Array.from({ length: MANY }, (_, at) => ({
      id: crypto.randomUUID(),
      text: `Doel nummer ${at + 1}`,
    }));
    const made = activitySchema.parse({
      ...newRecord('activities', crypto.randomUUID()),
      name: 'Veel doelen',
      purposes,
    });
    const sample = sampleRegister();
    const person = await aPerson({ register: { ...sample, activities: [...sample.activities, made] } });
    const window = await launchApp({ userData: person.userData, args: [person.register] });
    const { page } = window;
    await openRecord(page, 'Veel doelen');
    expect(await page.getByRole('group', { name: /^Doel \d+: Doel nummer/ }).count()).toBe(MANY);
    expect(await page.getByRole('textbox', { name: 'Doel', exact: true }).count()).toBe(1);
    await field(page, 'Doel').fill('Het eerste doel, anders');
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen/).waitFor();
    const found = (await registerIn(person.register)).activities.find(({ name }) => name === 'Veel doelen');
    expect(found?.purposes.map(({ text }) => text).slice(0, 2)).toEqual([
      'Het eerste doel, anders',
      'Doel nummer 2',
    ]);
    await window.close();
  });
});
