import type { RecordSchema } from '../fields/fieldInfo';
import { listFieldsOf } from './listFields';
import type { ListField } from './listFields';
import { sortedRows } from './sortRows';

/** A row of a list that may be grouped: the head of a group, or a record. */
export type GroupedRow<Row> =
  | {
      readonly kind: 'group';
      /** The value that its records share; '' for not recorded. */
      readonly value: string;
      readonly words: string;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'record'; readonly record: Row };

export type Grouping<Row> = {
  readonly valueOf: (row: Row) => string;
  readonly wordOf: (value: string) => string;
  /** The values whose groups are closed. */
  readonly closed: ReadonlySet<string>;
};

/** The rows under the heads of their groups, the groups in the order of their words; inside one the order stays. */
export function groupedRows<Row>(
  rows: readonly Row[],
  { valueOf, wordOf, closed }: Grouping<Row>,
): readonly GroupedRow<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  const heads = [...groups].map(([value, members]) => ({ value, members, words: wordOf(value) }));
  const ordered = sortedRows(heads, [
    // What is not recorded has words too, and stands last all the same.
    { direction: 'ascending', valueOf: ({ value, words }) => (value === '' ? '' : words) },
  ]);
  return ordered.flatMap(({ value, words, members }): readonly GroupedRow<Row>[] => {
    const isOpen = !closed.has(value);
    const head = { kind: 'group', value, words, count: members.length, isOpen } as const;
    return isOpen ? [head, ...members.map((record) => ({ kind: 'record', record }) as const)] : [head];
  });
}

/** The fields that records can be grouped by: those of the record itself that have one value, and are shared. */
export function groupFieldsOf(schema: RecordSchema): readonly ListField[] {
  return listFieldsOf(schema).filter(
    ({ info, steps, path }) => steps.length === 1 && (isCoded(info.kind) || SHARED_TEXTS.includes(path)),
  );
}

/** Free texts that several records have in common. */
export const SHARED_TEXTS: readonly string[] = ['department', 'owner'];

function isCoded(kind: ListField['info']['kind']): boolean {
  return kind === 'choice' || kind === 'answer' || kind === 'reference';
}
