import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility';
import { launchApp } from './launch';
import type { Launched } from './launch';
import { aPerson } from './person';

/** The smallest window, and a usual one with everything twice as large, which leaves half of it. */
const SIZES = [
  [1024, 640],
  [720, 450],
] as const;

const TABLE = 'Nr\tVerwerking\tDoel\tRisico\nV90\tBezoekers\tToegang\thoog\nV91\tIncasso\tBetaling\tlaag';

let launched: Launched;
let entries: readonly string[];

beforeAll(async () => {
  const { userData } = await aPerson();
  launched = await launchApp({ userData, args: ['--example'] });
  await launched.page.getByRole('grid').waitFor();
  entries = await launched.page
    .locator('nav a[data-entry]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-entry') ?? ''));
});

afterAll(() => launched.close());

/** What is wider than the place it has, in words; nothing when all of it can be reached. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isWider = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    if (isWider(document.documentElement)) found.push('the window scrolls sideways');
    for (const main of document.querySelectorAll('main')) {
      if (isWider(main)) found.push(`the page scrolls sideways: ${main.scrollWidth} > ${main.clientWidth}`);
    }
    for (const part of document.querySelectorAll('header.bar > *, .dialog, .palette')) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const within = [left, top, innerWidth + 1 - right, innerHeight + 1 - bottom];
      if (Math.min(...within) < 0) found.push(`outside the window: ${part.className}`);
    }
    return found;
  });
}

async function goTo(page: Page, entry: string): Promise<void> {
  await page.locator(`nav a[data-entry="${entry}"]`).click();
  await page.locator(`nav a[data-entry="${entry}"][aria-current="page"]`).waitFor();
}

describe.each(SIZES)('a window of %i by %i', (width, height) => {
  beforeAll(() => launched.page.setViewportSize({ width, height }));

  it('holds every page without scrolling sideways', async () => {
    const { page } = launched;
    for (const entry of entries) {
      await goTo(page, entry);
      expect([entry, await cutOff(page)]).toEqual([entry, []]);
    }
  });

  it('holds a record', async () => {
    const { page } = launched;
    await goTo(page, 'activities');
    await page.getByRole('row', { name: /V01/ }).dblclick();
    await page.locator('form.record-body').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor();
  });

  it('holds what a list opens: a spreadsheet, the columns, a filter, two records side by side', async () => {
    const { page } = launched;
    await goTo(page, 'activities');
    await page.locator('[data-cell="0:1"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    for (const button of ['Vergelijken', 'Kolommen', 'Filter']) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.locator('.dialog').waitFor();
      expect([button, await cutOff(page)]).toEqual([button, []]);
      await page.keyboard.press('Escape');
      await page.locator('.scrim').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Keuze opheffen' }).click();
    await page.getByRole('button', { name: 'Overnemen uit Excel' }).click();
    await page.getByRole('textbox', { name: 'Geplakte cellen' }).fill(TABLE);
    await page.getByRole('region', { name: 'Zo wordt het vastgelegd' }).waitFor();
    expect(await cutOff(page)).toEqual([]);
  });

  it('holds the table of data by group', async () => {
    const { page } = launched;
    await goTo(page, 'activities');
    await page.getByRole('row', { name: /V01/ }).dblclick();
    await page.getByRole('radio', { name: 'Per groep betrokkenen' }).first().check({ force: true });
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('holds the manual, the palette and the dialogs', async () => {
    const { page } = launched;
    await page.keyboard.press('F1');
    await page.locator('#manual-heading').waitFor();
    expect(await cutOff(page)).toEqual([]);
    for (const key of ['Control+k', 'Control+n']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').first().waitFor();
      expect([key, await cutOff(page)]).toEqual([key, []]);
      await page.keyboard.press('Escape');
    }
  });

  it('keeps the buttons of a dialog in reach', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+n');
    const begin = page.getByRole('button', { name: 'Register beginnen' });
    const box = await begin.boundingBox();
    expect(box && box.y + box.height <= height && box.x + box.width <= width).toBe(true);
    await page.keyboard.press('Escape');
  });
});

describe.each(['light', 'dark'] as const)('the pages of this program, %s', (theme) => {
  it('break no rule that axe-core can check', async () => {
    const { page } = launched;
    await page.setViewportSize({ width: 1440, height: 900 });
    await goTo(page, 'settings');
    await page.getByRole('radio', { name: theme === 'dark' ? 'Donker' : 'Licht' }).check({ force: true });
    for (const entry of ['overview', 'settings']) {
      await goTo(page, entry);
      expect([entry, await violationsOn(page)]).toEqual([entry, []]);
    }
    await page.keyboard.press('F1');
    for (const section of ['terms', 'article-30', 'keys-list', 'activities-f']) {
      await page.locator(`a[href="#${section}"]`).first().click();
      expect([section, await violationsOn(page)]).toEqual([section, []]);
    }
    for (const key of ['Control+k', 'Control+n']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').first().waitFor();
      expect([key, await violationsOn(page)]).toEqual([key, []]);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Sneltoetsen' }).first().click();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
