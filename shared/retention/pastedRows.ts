import { LANGUAGES } from '../i18n/text';
import { dataCategories } from '../lists/dataCategories';
import { dataKinds, dataSources } from '../lists/dataLists';
import type { ValueList } from '../lists/valueList';
import { folded } from '../search/searchText';
import { withHeadings } from './pastedColumns';
import type { Heading, PastedColumn } from './pastedColumns';
import { readRetention } from './readRetention';
import type { Retention } from './presetTerm';
import { tableCells } from './tableCells';

/** A group of data subjects of the record, with what it may be called. */
export type Group = { readonly id: string; readonly names: readonly string[] };

/** Words that are on no list. They are kept, in the field that is named. */
export type Told = {
  readonly column: PastedColumn | 'other';
  readonly text: string;
  readonly kept: 'description' | 'sourceDescription' | 'startDescription' | 'criterion';
};

/** The fields of one category of data as far as a row of a table tells them. */
export type PastedRow = {
  readonly values: {
    readonly category: string;
    readonly description: string;
    readonly subjectIds: readonly string[];
    readonly kind: string;
    readonly source: string;
    readonly sourceDescription: string;
    readonly retention: Partial<Retention>;
  };
  readonly told: readonly Told[];
};

/** What a table from a spreadsheet says of categories of data. Nothing in it is dropped, and nothing is made up. */
export function pastedRows(text: string, groups: readonly Group[]): readonly PastedRow[] {
  const { headings, body } = withHeadings(tableCells(text));
  return body.map((cells) => readRow({ headings, cells, groups }));
}

type Row = {
  readonly headings: readonly Heading[];
  readonly cells: readonly string[];
  readonly groups: readonly Group[];
};

function readRow({ headings, cells, groups }: Row): PastedRow {
  const draft: Draft = { values: { ...EMPTY }, words: [], told: [] };
  cells.forEach((text, at) => {
    const { column, words } = headings[at] ?? { column: 'other' as const, words: '' };
    if (text !== '') READERS[column](draft, text, { words, groups });
  });
  const description = [draft.values.description, ...draft.words].filter((part) => part !== '').join('; ');
  return { values: { ...draft.values, description }, told: draft.told };
}

type Values = { -readonly [Name in keyof PastedRow['values']]: PastedRow['values'][Name] };
type Draft = { readonly values: Values; readonly words: string[]; readonly told: Told[] };
type Around = { readonly words: string; readonly groups: readonly Group[] };

const EMPTY: PastedRow['values'] = {
  category: '',
  description: '',
  subjectIds: [],
  kind: '',
  source: '',
  sourceDescription: '',
  retention: {},
};

const READERS: Readonly<
  Record<PastedColumn | 'other', (draft: Draft, text: string, around: Around) => void>
> = {
  category(draft, text) {
    draft.values.category = codeOf(dataCategories, text);
    if (draft.values.category === '') keep(draft, { column: 'category', text }, text);
  },
  description: ({ values }, text) => (values.description = text),
  subjects(draft, text, { groups, words }) {
    // "Klanten, leads": a group may itself hold a comma, so the whole is tried first.
    const whole = groupOf(groups, text);
    const parts = whole ? [text] : text.split(/[,;\n]/).map((part) => part.trim());
    const found = parts.map((part) => ({ part, group: groupOf(groups, part) }));
    draft.values.subjectIds = [...new Set(found.flatMap(({ group }) => group?.id ?? []))];
    const unknown = found
      .filter(({ part, group }) => part !== '' && group === undefined)
      .map(({ part }) => part);
    if (unknown.length > 0)
      keep(draft, { column: 'subjects', text: unknown.join(', ') }, labelled(words, unknown));
  },
  kind(draft, text, { words }) {
    draft.values.kind = codeOf(dataKinds, text);
    if (draft.values.kind === '') keep(draft, { column: 'kind', text }, labelled(words, [text]));
  },
  source(draft, text) {
    draft.values.source = codeOf(dataSources, text);
    if (draft.values.source !== '') return;
    // Whether "form on the website" is the data subject or somebody else is not for a program to say.
    draft.values.sourceDescription = text;
    draft.told.push({ column: 'source', text, kept: 'sourceDescription' });
  },
  retention(draft, text) {
    const { term, isUnderstood } = readRetention(text);
    // A column with the law beside it says more than nothing between brackets.
    draft.values.retention = { ...term, ...lawIn(draft.values.retention, term) };
    if (isUnderstood) return;
    const kept = term.criterion === undefined ? 'startDescription' : 'criterion';
    draft.told.push({ column: 'retention', text: term[kept] ?? text, kept });
  },
  law: ({ values }, text) => (values.retention = { ...values.retention, legalSource: text }),
  other: (draft, text, { words }) => keep(draft, { column: 'other', text }, labelled(words, [text])),
};

function lawIn(before: Partial<Retention>, term: Partial<Retention>): Partial<Retention> {
  const { legalSource = '' } = before;
  return legalSource !== '' && (term.legalSource ?? '') === '' ? { legalSource } : {};
}

function keep({ words, told }: Draft, what: Omit<Told, 'kept'>, as: string): void {
  words.push(as);
  told.push({ ...what, kept: 'description' });
}

function labelled(heading: string, words: readonly string[]): string {
  const text = words.join(', ');
  return heading === '' ? text : `${heading}: ${text}`;
}

function groupOf(groups: readonly Group[], text: string): Group | undefined {
  return groups.find(({ names }) => names.some((name) => isCalled(name, text)));
}

function codeOf(list: ValueList, text: string): string {
  const exact = list.items.find(({ code }) => code === text.toUpperCase());
  const found = exact ?? list.items.find(({ label }) => LANGUAGES.some((one) => isCalled(label[one], text)));
  return found?.code ?? '';
}

/** Called so in full, or by what stands before its brackets or its first comma: "Naam" for "Naam (voornaam, …), initialen". */
function isCalled(label: string, text: string): boolean {
  const wanted = folded(text).trim();
  const [short = ''] = label.split(/\s*[(,]/);
  return wanted !== '' && [folded(label), folded(short)].includes(wanted);
}
