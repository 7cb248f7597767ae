import { LANGUAGES } from '../i18n/text';
import type { Language, Text } from '../i18n/text';
import { folded, wordsIn } from '../search/searchText';
import { administration } from './administration';
import { authority } from './authority';
import type { ManualBlock, ManualChapter, ManualSection } from './blocks';
import { fieldChapters } from './fieldSections';
import { GLOSSARY } from './glossary';
import { KEY_GROUPS } from './keys';
import { recording } from './recording';
import { reports } from './reports';
import { screens } from './screens';
import { work } from './work';

/** The manual that ships with the program, in the order in which somebody new reads it. */
export const MANUAL: readonly ManualChapter[] = [
  screens,
  recording,
  work,
  reports,
  authority,
  administration,
  {
    id: 'keys',
    title: { nl: 'Sneltoetsen', en: 'Keyboard shortcuts' },
    sections: KEY_GROUPS.map(({ id, title, rows }) => ({
      id,
      title: { nl: `Toetsen: ${title.nl.toLowerCase()}`, en: `Keys: ${title.en.toLowerCase()}` },
      article: '',
      blocks: [{ kind: 'keys', rows }],
    })),
  },
  {
    id: 'glossary',
    title: { nl: 'Woordenlijst', en: 'Glossary' },
    sections: [
      {
        id: 'terms',
        title: { nl: 'Woordenlijst Nederlands – Engels', en: 'Glossary Dutch – English' },
        article: '',
        blocks: [{ kind: 'terms', rows: GLOSSARY }],
      },
    ],
  },
  ...fieldChapters,
];

export const MANUAL_SECTIONS: readonly ManualSection[] = MANUAL.flatMap(({ sections }) => sections);

const byId = new Map(MANUAL_SECTIONS.map((section) => [section.id, section]));

/** The section with this id; undefined where there is none. */
export function manualSection(id: string): ManualSection | undefined {
  return byId.get(id);
}

/** The chapter that a section stands in. */
export function chapterOf(section: ManualSection): ManualChapter | undefined {
  return MANUAL.find(({ sections }) => sections.includes(section));
}

/** The sections whose title has every word, with that of their chapter. */
export function sectionsCalled(query: string, language: Language): readonly ManualSection[] {
  const words = wordsIn(query);
  return MANUAL_SECTIONS.filter((section) => {
    const title = folded(`${section.title[language]} ${chapterOf(section)?.title[language] ?? ''}`);
    return words.every((word) => title.includes(word));
  });
}

/** The sections in which every word occurs, those with all of them in the title first. */
export function searchManual(query: string, language: Language): readonly ManualSection[] {
  const words = wordsIn(query);
  if (words.length === 0) return MANUAL_SECTIONS;
  const hasAll = (text: string) => words.every((word) => text.includes(word));
  const found = foldedSections(language).filter(({ text }) => hasAll(text));
  const isNamed = found.filter(({ title }) => hasAll(title));
  return [...isNamed, ...found.filter((one) => !isNamed.includes(one))].map(({ section }) => section);
}

type Folded = { readonly section: ManualSection; readonly title: string; readonly text: string };

const foldedOf = new Map<Language, readonly Folded[]>();

function foldedSections(language: Language): readonly Folded[] {
  const known = foldedOf.get(language);
  if (known) return known;
  const made = MANUAL_SECTIONS.map((section) => ({
    section,
    title: folded(section.title[language]),
    text: folded([section.title, ...section.blocks.flatMap(textsOf)].map((text) => text[language]).join(' ')),
  }));
  foldedOf.set(language, made);
  return made;
}

/** Every text of a block, for search and for the test that no text is left empty. */
export function textsOf(block: ManualBlock): readonly Text[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'list':
    case 'steps':
      return block.items;
    case 'facts':
      return block.rows.flatMap(({ term, text }) => [term, text]);
    case 'statements':
      return block.rows.map(({ text }) => text);
    case 'terms':
      // Whoever looks for a word in one language finds it in the other.
      return block.rows.map(({ term }) => both(LANGUAGES.map((language) => term[language]).join(' ')));
    case 'keys':
      return block.rows.flatMap(({ does, keys }) => [does, ...keys.map(both)]);
    case 'fields':
      return block.fields.flatMap(({ label, info }) => [label, info.help]);
    case 'see':
      return [];
  }
}

function both(words: string): Text {
  return { nl: words, en: words };
}
