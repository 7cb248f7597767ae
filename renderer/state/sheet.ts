import { create } from 'zustand';
import type { AnyRecord } from '../../shared/register/register';
import { say } from '../../shared/i18n/text';
import { sheetTexts } from '../../shared/i18n/windowTexts/sheetTexts';
import { firstReading } from '../../shared/spreadsheet/readSheet';
import type { SheetReading } from '../../shared/spreadsheet/readSheet';
import { sheetCells } from '../../shared/spreadsheet/sheetCells';
import type { SheetCollection } from '../../shared/spreadsheet/sheetColumns';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import type { BulkOutcome } from './bulk';
import { goTo } from './navigation';
import { newerCopy } from './newerCopy';

/** A pasted table, as somebody left it: looking something up elsewhere in the program must not lose it. */
export type SheetDraft = {
  readonly text: string;
  readonly reading: SheetReading;
  /** Rows that the person ticked or unticked against what was proposed, by their place. */
  readonly toggled: ReadonlySet<number>;
};

type Drafts = Readonly<Partial<Record<SheetCollection, SheetDraft>>>;

const useDrafts = create<Drafts>(() => ({}));

export function useSheetDraft(collection: SheetCollection): SheetDraft | undefined {
  return useDrafts((drafts) => drafts[collection]);
}

/** Reads a table anew; what was said of the columns of the one before does not hold for it. */
export function pasteSheet(collection: SheetCollection, text: string): void {
  const reading = firstReading(collection, sheetCells(text));
  keep(collection, text === '' ? undefined : { text, reading, toggled: new Set() });
}

export function readSheetAs(collection: SheetCollection, reading: Partial<SheetReading>): void {
  const draft = useDrafts.getState()[collection];
  if (draft === undefined) return;
  keep(collection, { ...draft, reading: { ...draft.reading, ...reading } });
}

export function toggleSheetRow(collection: SheetCollection, row: number): void {
  const draft = useDrafts.getState()[collection];
  if (draft === undefined) return;
  const toggled = new Set(draft.toggled);
  if (!toggled.delete(row)) toggled.add(row);
  keep(collection, { ...draft, toggled });
}

export function forgetSheets(): void {
  useDrafts.setState({}, true);
}

export function goToSheet(collection: SheetCollection): void {
  goTo({ kind: 'sheet', collection });
}

/** Records all rows as one step, which one undo takes back: all of them or none. */
export async function addFromSheet(
  collection: SheetCollection,
  records: readonly AnyRecord[],
): Promise<BulkOutcome> {
  const changes = records.map((record) => ({ collection, record, base: null }));
  const result = await api().saveRecords({ changes, reason: say(appNow().language, sheetTexts.reason) });
  if (!result.ok) return { kind: 'failed', failure: result.error };
  if (result.value === null) return { kind: 'cancelled' };
  keep(collection, undefined);
  setApp({
    opened: newerCopy(result.value),
    savedAt: new Date(),
    problem: undefined,
    page: { kind: 'list', collection },
    toast: { kind: 'severalAdded', count: records.length, collection },
  });
  return { kind: 'done' };
}

function keep(collection: SheetCollection, draft: SheetDraft | undefined): void {
  useDrafts.setState({ [collection]: draft });
}
