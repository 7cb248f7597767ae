import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../../shared/fields/fieldAt';
import { LANGUAGES } from '../../../shared/i18n/text';
import { articleText } from '../../../shared/i18n/articleText';
import { fieldSectionId } from '../../../shared/manual/fieldSections';
import { GLOSSARY } from '../../../shared/manual/glossary';
import { KEY_GROUPS } from '../../../shared/manual/keys';
import { MANUAL, MANUAL_SECTIONS, manualSection, searchManual, textsOf } from '../../../shared/manual/manual';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import { listFieldsOf } from '../../../shared/search/listFields';

const texts = path.resolve(import.meta.dirname, '../../../shared/i18n');
const TEXTS = readdirSync(texts, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(texts, name), 'utf8'))
  .join('');
/** What people write in a field, and what Windows calls its own settings. */
const NOT_OF_THE_PROGRAM: ReadonlySet<string> = new Set(['n.t.b.', 'tbd', '?', 'Apps']);

describe('the manual', () => {
  it('gives every section an id of its own', () => {
    const ids = MANUAL_SECTIONS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const links = MANUAL_SECTIONS.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'see' ? block.to : [])),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((id) => manualSection(id) === undefined)).toEqual([]);
  });

  it.each(LANGUAGES)('says everything in %s', (language) => {
    const texts = [
      ...MANUAL.map(({ title }) => title),
      ...MANUAL_SECTIONS.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
    ];
    expect(texts.filter((text) => text[language].trim() === '')).toEqual([]);
  });

  it('speaks to nobody as u, uw, je or jij', () => {
    const dutch = MANUAL_SECTIONS.flatMap(({ blocks }) => blocks.flatMap(textsOf)).map(({ nl }) => nl);
    expect(dutch.filter((text) => /\b([Uu]w|u|[Jj]e|[Jj]ij|[Jj]ouw)\b/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('names buttons and menu items in %s as they are called', (language) => {
    const said = MANUAL.filter(({ id }) => !id.startsWith('fields-'))
      .flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocks.flatMap(textsOf));
    const quoted = said.flatMap((text) =>
      [...text[language].matchAll(/“([^”]+)”/g)].map((match) => match[1]),
    );
    expect(quoted.length).toBeGreaterThan(20);
    const unknown = quoted.filter((words = '') => !NOT_OF_THE_PROGRAM.has(words) && !TEXTS.includes(words));
    expect(unknown).toEqual([]);
  });

  it('explains every field of every kind of record', () => {
    const paths = COLLECTION_NAMES.flatMap((collection) =>
      listFieldsOf(COLLECTIONS[collection]).map(({ path }) => [collection, path] as const),
    );
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter(([collection, path]) => fieldSectionId(collection, path) === undefined)).toEqual([]);
  });

  it('finds the section of a field in an item of a list', () => {
    expect(fieldSectionId('activities', 'purposes.3.legalBases')).toBe('activities-b');
    expect(fieldSectionId('activities', 'data.0.retention.amount')).toBe('activities-f');
    expect(fieldSectionId('activities', 'data.0.category')).toBe('activities-c');
    expect(fieldSectionId('parties', 'nothing')).toBeUndefined();
    expect(fieldAt(COLLECTIONS.activities, 'purposes.3.legalBases')).toBeDefined();
  });
});

describe('the glossary', () => {
  it('gives every term in both languages, once, with its article', () => {
    const terms = GLOSSARY.map(({ term }) => term.nl);
    expect(new Set(terms).size).toBe(terms.length);
    const wrong = GLOSSARY.filter(
      ({ term, article }) =>
        term.nl === '' || term.en === '' || articleText('nl', article, 'short') === '' || article === '',
    );
    expect(wrong).toEqual([]);
  });
});

describe('the table of keys', () => {
  it('names each key once at each place', () => {
    for (const { rows } of KEY_GROUPS) {
      const keys = rows.flatMap((row) => row.keys);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });
});

describe('a search in the manual', () => {
  it('finds a word whatever its accents and capitals, sections that are called so first', () => {
    expect(searchManual('GESCHÍEDENIS', 'nl')[0]?.id).toBe('history');
    expect(searchManual('woordenlijst', 'nl')[0]?.id).toBe('terms');
  });

  it('finds a term in the glossary by its word in the other language', () => {
    expect(searchManual('controller processor', 'nl').map(({ id }) => id)).toContain('terms');
  });

  it('finds nothing for what is nowhere, and everything for nothing', () => {
    expect(searchManual('xyzzy', 'en')).toEqual([]);
    expect(searchManual(' ', 'en')).toEqual(MANUAL_SECTIONS);
  });
});
