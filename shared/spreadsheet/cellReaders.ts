import type { FieldInfo, FieldKind } from '../fields/fieldInfo';
import { readDate } from '../i18n/typedDate';
import { LISTS } from '../lists/lists';
import { readListCell } from './activityCells';
import { answerIn, codeIn, partsOf } from './cellWords';
import { joined, keepInRemarks } from './draft';
import type { Cell, Draft } from './draft';
import { recordCalled } from './recordCalled';
import type { SheetColumn } from './sheetColumns';

/** Puts what a cell says into the record; what its field cannot hold goes to the remarks. */
export function readCell(draft: Draft, { id, info }: SheetColumn, cell: Cell): void {
  if (readListCell(draft, id, cell)) return;
  const before = draft.values[id];
  const value = VALUES[info.kind]?.({ draft, info, text: cell.text, before });
  if (value === undefined) keepInRemarks(draft, cell);
  else draft.values[id] = value;
}

type Reading = {
  readonly draft: Draft;
  readonly info: FieldInfo;
  readonly text: string;
  /** What another column put there. */
  readonly before: unknown;
};

/** As much as a field of one line takes. */
const LINE_MAX_CHARACTERS = 2_000;

/** Undefined when the field cannot hold it, or holds something else already. */
const VALUES: Partial<Readonly<Record<FieldKind, (reading: Reading) => unknown>>> = {
  longText: ({ before, text }) => joined(before, text),
  text: ({ before, text }) =>
    before === '' && text.length <= LINE_MAX_CHARACTERS ? oneLine(text) : undefined,
  texts: ({ before, text }) => [...stringsIn(before), ...partsOf(text)],
  number: ({ before, text }) => (before === null ? wholeNumberIn(text) : undefined),
  date: ({ before, text }) => (before === '' ? dayIn(text) : undefined),
  answer({ before, text, info }) {
    const answer = answerIn(text);
    const isAllowed = answer !== 'notApplicable' || (info.kind === 'answer' && info.notApplicable);
    return before === '' && answer !== '' && isAllowed ? answer : undefined;
  },
  choice: ({ before, text, info }) => (before === '' ? codeOf(info, text) || undefined : undefined),
  choices: ({ before, text, info }) =>
    allOf(
      before,
      partsOf(text).map((part) => codeOf(info, part)),
    ),
  reference({ before, text, info, draft }) {
    const id = before === '' && 'to' in info ? recordCalled(draft, info.to, text) : '';
    return id === '' ? undefined : id;
  },
  references: ({ before, text, info, draft }) =>
    allOf(before, 'to' in info ? partsOf(text).map((part) => recordCalled(draft, info.to, part)) : []),
};

function codeOf(info: FieldInfo, text: string): string {
  return 'list' in info ? codeIn(LISTS[info.list], text) : '';
}

/** All or nothing: half of a cell in a list and half in the remarks would be read as the whole of it. */
function allOf(before: unknown, found: readonly string[]): readonly string[] | undefined {
  if (found.length === 0 || found.includes('')) return undefined;
  return [...new Set([...stringsIn(before), ...found])];
}

function wholeNumberIn(text: string): number | undefined {
  const digits = text.replace(/[. ]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** A moment is the day of it. */
function dayIn(text: string): string | undefined {
  return readDate('nl', text.split(/[ T]\d{1,2}:/)[0] ?? '');
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
