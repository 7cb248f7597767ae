import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldInfo, RecordSchema } from '../../shared/fields/fieldInfo';
import { fieldsOf } from '../../shared/fields/fields';
import { isValues } from '../../shared/fields/state';
import type { Values } from '../../shared/fields/state';
import { withHistory } from '../../shared/history/withHistory';
import { COLLECTIONS, COLLECTION_NAMES } from '../../shared/register/register';
import type { Register } from '../../shared/register/register';
import { sampleRegister } from '../../shared/register/sample/sample';
import { anId } from '../factories';
import { launchApp } from './launch';
import type { Launched } from './launch';
import { aPerson } from './person';

/** What would run, load or hide something, were it anything but text. */
const HOSTILE = [
  '<img src="x" onerror="window.owned=1">',
  '<script>window.owned=1</script></textarea></title><svg onload="window.owned=1">',
  '<a href="javascript:window.owned=1">x</a><iframe srcdoc="<script>parent.owned=1</script>"></iframe>',
  "{{7*7}}${7*7} \u202Ednammoc\u202C a\u200Bb =cmd|'/c calc'!A1",
].join('');

function hostileRecord(schema: RecordSchema, values: Values): Values {
  const fields = fieldsOf(schema).map(({ name, info }) => [name, hostileValue(info, values[name])]);
  return { ...values, ...(Object.fromEntries(fields) as Values) };
}

function hostileValue(info: FieldInfo, value: unknown): unknown {
  if (info.kind === 'text' || info.kind === 'longText') return `${String(value)} ${HOSTILE}`;
  if (info.kind === 'texts') return [HOSTILE];
  if (info.kind === 'group' && isValues(value)) return hostileRecord(info.fields, value);
  if (info.kind !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: Values) => hostileRecord(info.item, item));
}

/** The example with markup in every text of every record, of its title, of who changed what and why, and of a decision. */
function hostileRegister(): Register {
  const sample = { ...sampleRegister(), id: anId(700) };
  const collections = COLLECTION_NAMES.map((name) => [
    name,
    sample[name].map((record) => hostileRecord(COLLECTIONS[name], record)),
  ]);
  let last = 800;
  const author = {
    by: HOSTILE.slice(0, 200),
    at: '2026-11-25T12:00:00+01:00',
    newId: () => anId((last += 1)),
  };
  const hostile = { ...sample, title: HOSTILE, ...(Object.fromEntries(collections) as Partial<Register>) };
  return withHistory(sample, hostile, { ...author, reason: HOSTILE });
}

let launched: Launched;
let entries: readonly string[];

beforeAll(async () => {
  const person = await aPerson({ register: hostileRegister() });
  launched = await launchApp({ userData: person.userData, args: [person.register] });
  const { page } = launched;
  await page.getByRole('grid').waitFor();
  await page.evaluate(() => {
    const counted = globalThis as { refused?: number };
    counted.refused = 0;
    document.addEventListener(
      'securitypolicyviolation',
      () => (counted.refused = (counted.refused ?? 0) + 1),
    );
  });
  entries = await page
    .locator('nav a[data-entry]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-entry') ?? ''));
});

afterAll(() => launched.close());

/** What came to life; nothing when all of it is text. */
function alive(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { owned, refused } = globalThis as { owned?: number; refused?: number };
    const made = document.querySelectorAll(
      'img[src="x"], svg[onload], iframe, a[href^="javascript"], body script',
    );
    return { owned: owned ?? 0, refused, made: [...made].map(({ outerHTML }) => outerHTML) };
  });
}

const NOTHING = { owned: 0, refused: 0, made: [] };

async function goTo(page: Page, entry: string): Promise<void> {
  await page.locator(`nav a[data-entry="${entry}"]`).click();
  await page.locator(`nav a[data-entry="${entry}"][aria-current="page"]`).waitFor();
}

describe('markup in every text of a register', () => {
  it('is shown as text on every page, and nothing of it runs', async () => {
    const { page } = launched;
    expect(entries.length).toBeGreaterThan(10);
    let shown = 0;
    for (const entry of entries) {
      await goTo(page, entry);
      expect([entry, await alive(page)]).toEqual([entry, NOTHING]);
      if ((await page.locator('main').innerText()).includes('<img src="x"')) shown += 1;
    }
    expect(shown).toBeGreaterThan(5);
  });

  it.each(COLLECTION_NAMES)('is text in the form of a record of %s', async (collection) => {
    const { page } = launched;
    await goTo(page, collection);
    await page.getByRole('grid').getByRole('row').nth(1).dblclick();
    await page.locator('form.record-body').waitFor();
    expect(await alive(page)).toEqual(NOTHING);
    const typed = await page.locator('form input, form textarea').evaluateAll((fields) => {
      const values = fields.map((field) => (field as HTMLInputElement).value);
      return values.filter((value) => value.includes('onerror=')).length;
    });
    expect(typed).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor();
  });
});
