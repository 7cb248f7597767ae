// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleRegister } from '../../shared/register/sample/sample';
import { fakeApi } from './fakeApi';
import { openWindow } from './inWindow';

/** What stands in both languages on purpose: the program's name, and each language in itself. */
const IN_BOTH = ['Verwerkingsregister', 'Nederlands', 'English'];

/** Fewer fixed letters than this would match anything. */
const TEMPLATE_MIN_LETTERS = 8;

/** Every Dutch text of the program that reads differently in English, and the patterns of those with values in them. */
const dutch = new Set<string>();
const patterns: RegExp[] = [];
/** The register's own words are whoever's who wrote them, in their own language. */
const ownWords = new Set<string>();

beforeAll(async () => {
  const modules = import.meta.glob<Record<string, unknown>>([
    '../../shared/i18n/**/*.ts',
    '../../shared/lists/*.ts',
    '../../shared/register/sections.ts',
  ]);
  for (const load of Object.values(modules)) collect(await load());
  collectOwnWords(sampleRegister());
});

function collect(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { nl, en } = value as { nl?: unknown; en?: unknown };
  if (typeof nl === 'string' && typeof en === 'string') addText(nl, en);
  else if (isForms(nl) && isForms(en)) {
    addText(nl.one, en.one);
    addText(nl.other, en.other);
  } else for (const inner of Object.values(value)) collect(inner);
}

type Forms = { readonly one: string; readonly other: string };

function isForms(value: unknown): value is Forms {
  return typeof value === 'object' && value !== null && 'one' in value && 'other' in value;
}

function addText(nl: string, en: string): void {
  if (nl === en || IN_BOTH.includes(nl)) return;
  const fixed = nl.split(/\{\w+\}/);
  if (fixed.length === 1) dutch.add(nl);
  else if (fixed.join('').replace(/\P{L}/gu, '').length >= TEMPLATE_MIN_LETTERS) {
    // A count is a number: "{count} maatregelen" is not every name that ends in that word.
    const escaped = nl
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\w+)\}/g, (_mark, name: string) => (name === 'count' ? '[\\d.,]+' : '.+'));
    patterns.push(new RegExp(`^${escaped}$`));
  }
}

function collectOwnWords(value: unknown): void {
  if (typeof value === 'string') partsOf(value).forEach((part) => ownWords.add(part));
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collectOwnWords);
}

/** Every word on the screen, also those that only a screen reader gives; composed ones in their parts too. */
function wordsOnScreen(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent?.trim() ?? '');
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder']) words.push(element.getAttribute(name) ?? '');
  }
  return words.flatMap(partsOf).filter((word) => word !== '');
}

function partsOf(words: string): readonly string[] {
  return [words, ...words.split(/: | · |, /)];
}

function dutchOnScreen(): readonly string[] {
  return wordsOnScreen().filter(
    (word) => !ownWords.has(word) && (dutch.has(word) || patterns.some((pattern) => pattern.test(word))),
  );
}

async function toEnglish(user: UserEvent): Promise<void> {
  expect(dutchOnScreen().length).toBeGreaterThan(3);
  await user.click(screen.getByRole('button', { name: 'English' }));
  await screen.findByRole('button', { name: 'Nederlands' });
}

describe('changing the language while the program runs', () => {
  it.each([
    ['the start page', async () => openWindow()],
    ['the list', async () => openExample()],
    [
      'a record',
      async () => {
        const opened = await openExample();
        await opened.user.click(screen.getByText('Incasso'));
        await opened.user.click(await screen.findByRole('button', { name: /aanbevelingen?$/ }));
        return opened;
      },
    ],
    [
      'the export page',
      async () => {
        const opened = await openExample();
        await opened.user.click(screen.getByRole('link', { name: 'Exporteren' }));
        return opened;
      },
    ],
    [
      'the page of a damaged file',
      async () => {
        const fake = fakeApi();
        fake.person.opens = '/weg.ropa.json';
        const opened = await openWindow(fake);
        await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
        await screen.findByText('Hoe verder');
        return opened;
      },
    ],
  ])('leaves no Dutch on %s', async (_page, open) => {
    const { user } = await open();
    await toEnglish(user);
    expect(dutchOnScreen()).toEqual([]);
    expect(document.documentElement.lang).toBe('en');
  });

  it('gives the new language to main, which keeps it', async () => {
    const { user, fake } = await openWindow();
    await toEnglish(user);
    expect(fake.calls('setLanguage')).toEqual([{ language: 'en' }]);
  });
});

describe('the window', () => {
  it('names page, register and program in its title', async () => {
    const { user } = await openExample();
    expect(document.title).toBe('Verwerkingen – FileLinx – Verwerkingsregister');
    await user.click(screen.getByText('Incasso'));
    await screen.findByRole('heading', { level: 1, name: 'Incasso' });
    expect(document.title).toBe('V12 Incasso – FileLinx – Verwerkingsregister');
  });

  it('takes the theme that is chosen', async () => {
    const { user, fake } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Weergave: Zoals het systeem' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Donker' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(fake.calls('setTheme')).toEqual([{ theme: 'dark' }]);
  });

  it('goes from region to region with F6', async () => {
    const { user } = await openExample();
    await user.keyboard('{F6}');
    expect(screen.getByRole('banner').contains(document.activeElement)).toBe(true);
    await user.keyboard('{F6}');
    expect(screen.getByRole('navigation', { name: 'Hoofdmenu' }).contains(document.activeElement)).toBe(true);
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(screen.getByRole('banner').contains(document.activeElement)).toBe(true);
  });

  it('says which program this is', async () => {
    const { user, fake } = await openWindow();
    fake.tell('menuCommand', 'about');
    const about = await screen.findByRole('alertdialog', { name: 'Over Verwerkingsregister' });
    expect(about.textContent).toContain('Versie 9.9.9.');
    await user.click(within(about).getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

async function openExample() {
  const opened = await openWindow(fakeApi('example'));
  await screen.findByRole('grid');
  return opened;
}
