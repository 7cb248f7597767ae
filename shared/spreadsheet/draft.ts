import type { Register } from '../register/register';
import { plainHeading } from './plainHeading';
import type { SheetCollection } from './sheetColumns';

/** Where the words of a cell ended up that are on no list of their column. */
export type Told = {
  readonly column: string;
  readonly heading: string;
  readonly text: string;
  /** The description of the item itself, the criterion of a term, or the remarks of the record. */
  readonly kept: 'description' | 'criterion' | 'remarks';
};

export type Cell = { readonly column: string; readonly heading: string; readonly text: string };

/** A record while its cells are read. */
export type Draft = {
  readonly collection: SheetCollection;
  readonly register: Register;
  readonly newId: () => string;
  readonly values: Record<string, unknown>;
  readonly told: Told[];
};

/** What a column cannot hold stays with the record, in words, behind its heading. */
export function keepInRemarks(draft: Draft, { column, heading, text }: Cell): void {
  if (REMARKS.includes(plainHeading(heading))) {
    draft.values['remarks'] = joined(draft.values['remarks'], text);
    return;
  }
  const line = heading === '' ? text : `${heading}: ${text}`;
  draft.values['remarks'] = joined(draft.values['remarks'], line);
  draft.told.push({ column, heading, text, kept: 'remarks' });
}

/** A column that holds remarks needs no heading in front of them, and nobody has to be told. */
const REMARKS = ['opmerking', 'opmerkingen', 'remark', 'remarks', 'notes', 'toelichting'];

/** Two cells for one field: one below the other. */
export function joined(before: unknown, text: string): string {
  return typeof before === 'string' && before !== '' ? `${before}\n${text}` : text;
}
