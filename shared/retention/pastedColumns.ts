import { folded } from '../search/searchText';

/** What a column of a pasted table holds; `other` is one that the register has no field for. */
export const PASTED_COLUMNS = [
  'category',
  'description',
  'subjects',
  'kind',
  'source',
  'retention',
  'law',
] as const;
export type PastedColumn = (typeof PASTED_COLUMNS)[number];

export type Heading = { readonly column: PastedColumn | 'other'; readonly words: string };

/** Without a heading the columns are taken in this order. */
const BY_PLACE: readonly PastedColumn[] = ['category', 'kind', 'source', 'retention', 'law'];

const WORDS: Readonly<Record<PastedColumn, readonly string[]>> = {
  category: [
    'gegevens',
    'gegeven',
    'categorie',
    'categorie van gegevens',
    'data',
    'category',
    'category of data',
  ],
  description: ['omschrijving', 'toelichting', 'description'],
  subjects: [
    'betrokkenen',
    'betrokkene',
    'van welke betrokkenen',
    'data subjects',
    'data subject',
    'subjects',
  ],
  kind: ['soort', 'soort gegeven', 'soort gegevens', 'kind', 'kind of data'],
  source: ['bron', 'herkomst', 'source'],
  retention: ['bewaartermijn', 'termijn', 'retention', 'retention period', 'term'],
  law: ['wet', 'wet of regeling', 'grondslag bewaartermijn', 'law', 'statute', 'legal source'],
};

/** The headings of a table, and the rows below them. The first row is a heading when most of its cells are one. */
export function withHeadings(rows: readonly (readonly string[])[]): {
  readonly headings: readonly Heading[];
  readonly body: readonly (readonly string[])[];
} {
  const [first = [], ...rest] = rows;
  const named = first.map((words) => ({ column: columnOf(words), words }));
  const known = named.filter(({ column }) => column !== 'other');
  if (known.some(({ column }) => column === 'category') && known.length * 2 >= named.length) {
    return { headings: named, body: rest };
  }
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const headings = Array.from({ length: width }, (_, at): Heading => ({
    column: BY_PLACE[at] ?? 'other',
    words: '',
  }));
  return { headings, body: rows };
}

function columnOf(words: string): PastedColumn | 'other' {
  const wanted = folded(words).trim();
  return PASTED_COLUMNS.find((column) => WORDS[column].includes(wanted)) ?? 'other';
}
