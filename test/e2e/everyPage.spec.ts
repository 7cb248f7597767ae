import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRegister } from '../../shared/register/sample/sample';
import { violationsOn } from './accessibility';
import { launchApp } from './launch';
import type { Launched } from './launch';
import { aPerson, openRecord } from './person';

let launched: Launched;

beforeAll(async () => {
  const { userData, register } = await aPerson({ register: sampleRegister() });
  launched = await launchApp({ userData, args: [register] });
  await launched.page.getByRole('grid').waitFor();
  launched.page.setDefaultTimeout(20_000);
  await launched.page.setViewportSize({ width: 1440, height: 900 });
});

afterAll(() => launched.close());

type Stop = readonly [name: string, go: (page: Page) => Promise<unknown>];

const TABLE = 'Nr\tVerwerking\tDoel\tRisico\nV90\tBezoekers\tToegang\thoog\nV91\tIncasso\tBetaling\tlaag';

/** Every place of the window that a person can come to with a register open, and how. A dialog goes away by Escape. */
const STOPS: readonly Stop[] = [
  ...[
    'overview',
    'activities',
    'processorRecords',
    'parties',
    'systems',
    'measures',
    'organisations',
    'dpos',
    'findings',
    'decide',
    'history',
    'merge',
    'export',
    'settings',
  ].map((entry): Stop => [entry, (page) => goTo(page, entry)]),
  ['activity', (page) => record(page, 'activities', 'Administratie, facturatie')],
  [
    'data by group',
    async (page) => {
      await record(page, 'activities', 'Offertes en sluiten');
      await page.getByRole('radio', { name: 'Per groep betrokkenen' }).check({ force: true });
      await page
        .getByRole('button', { name: /^Naam.*: / })
        .first()
        .click();
    },
  ],
  [
    'as in Word',
    async (page) => {
      await record(page, 'activities', 'Offertes en sluiten');
      await dialogBy(page, 'Zoals in Word');
    },
  ],
  ['processor record', (page) => record(page, 'processorRecords', 'Hosting')],
  ['party', (page) => record(page, 'parties', 'Zendesk')],
  ['organisation', (page) => record(page, 'organisations', 'Benelux')],
  ['filter', (page) => inList(page).then(() => dialogBy(page, 'Filter'))],
  ['columns', (page) => inList(page).then(() => dialogBy(page, 'Kolommen'))],
  [
    'several records',
    async (page) => {
      await inList(page);
      await page.locator('[data-cell="0:1"]').focus();
      await page.keyboard.press('Control+a');
      await dialogBy(page, 'Proceseigenaar…');
    },
  ],
  [
    'spreadsheet',
    async (page) => {
      await goTo(page, 'parties');
      await inList(page);
      await page.getByRole('button', { name: 'Overnemen uit Excel' }).click();
      await page.getByRole('textbox', { name: 'Geplakte cellen' }).fill(TABLE);
      await page.getByRole('region', { name: 'Zo wordt het vastgelegd' }).waitFor();
    },
  ],
  ['backups', (page) => command(page, 'Een reservekopie openen')],
  ['shortcuts', (page) => dialogBy(page, 'Sneltoetsen')],
  ['palette', (page) => page.keyboard.press('Control+k')],
  ['new register', (page) => page.keyboard.press('Control+n')],
  ['manual', (page) => page.keyboard.press('F1')],
];

async function goTo(page: Page, entry: string): Promise<void> {
  await page.locator(`nav a[data-entry="${entry}"]`).click();
  await page.locator(`nav a[data-entry="${entry}"][aria-current="page"]`).waitFor();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function inList(page: Page): Promise<void> {
  await goTo(page, 'activities');
  await page.getByRole('searchbox', { name: 'Zoek in alle velden' }).fill('');
}

async function record(page: Page, entry: string, words: string): Promise<void> {
  await goTo(page, entry);
  await openRecord(page, words);
}

async function dialogBy(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.locator('[role="dialog"], [role="alertdialog"]').first().waitFor();
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`>${words}`);
  await page.getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function violationsAt(page: Page, go: Stop[1]): Promise<readonly string[]> {
  await page.keyboard.press('Escape');
  await page.locator('.scrim').waitFor({ state: 'detached' });
  await go(page);
  return violationsOn(page);
}

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await goTo(page, 'settings');
  await page.getByRole('radio', { name: theme }).check({ force: true });
}

describe.each(['Licht', 'Donker'])('with theme %s no rule that axe-core can check is broken', (theme) => {
  beforeAll(() => chooseTheme(launched.page, theme));

  it.each(STOPS)('at %s', async (_name, go) => {
    expect(await violationsAt(launched.page, go)).toEqual([]);
  });
});

describe('in the colours of the system no rule that axe-core can check is broken', () => {
  beforeAll(() => launched.page.emulateMedia({ forcedColors: 'active' }));
  afterAll(() => launched.page.emulateMedia({ forcedColors: 'none' }));

  it.each(STOPS)('at %s', async (_name, go) => {
    const found = await violationsAt(launched.page, go);
    // The system sets both colours of every pair, and axe-core still reads those of our style sheet.
    expect(found.filter((one) => !one.startsWith('color-contrast: '))).toEqual([]);
  });
});
