import { lengthOf } from '../checks/retentionLength';
import type { Retention } from './presetTerm';

/** One term worked out on a calendar, dates as YYYY-MM-DD. */
export type DatedExample = {
  /** When the thing that starts the term happened, or for a year's end when the data were made. */
  readonly happened: string;
  /** From when the term runs: the same day, or the last day of its year. */
  readonly runsFrom: string;
  /** The last day on which the data are kept. */
  readonly keptUntil: string;
};

/** A day that is no first and no last of anything, so that the difference with the end of the year can be seen. */
const EXAMPLE_DAY = '03-12';
const LAST_YEAR = 9999;

/** Events that are the end of a year: whatever happens in the year counts from its last day. LEGAL section 4. */
const YEAR_ENDS: readonly string[] = [
  'END_OF_YEAR_OF_EMPLOYMENT_END',
  'END_OF_YEAR_OF_WORK_END',
  'END_OF_FINANCIAL_YEAR',
  'END_OF_CALENDAR_YEAR',
  'END_OF_YEAR_OF_FIRST_USE',
  'END_OF_YEAR_OF_SUPPLY',
];

export function endsWithYear(startEvent: string): boolean {
  return YEAR_ENDS.includes(startEvent);
}

/** The term for something of this year; undefined where number, unit or start is open. A financial year is taken to be a calendar year. */
export function datedExample(retention: Retention, today: string): DatedExample | undefined {
  const length = lengthOf(retention);
  const start = retention.startEvent;
  if (length === undefined || (start === '' && retention.startDescription.trim() === '')) return undefined;
  const year = today.slice(0, 4);
  const happened = `${year}-${EXAMPLE_DAY}`;
  const runsFrom = endsWithYear(start) ? `${year}-12-31` : happened;
  const keptUntil = dayAfter(runsFrom, length);
  return keptUntil === undefined ? undefined : { happened, runsFrom, keptUntil };
}

type Step = (date: Date, amount: number) => void;

const STEPS: Readonly<Record<string, Step>> = {
  day: (date, amount) => date.setUTCDate(date.getUTCDate() + amount),
  week: (date, amount) => date.setUTCDate(date.getUTCDate() + 7 * amount),
  month: (date, amount) => addMonths(date, amount),
  year: (date, amount) => addMonths(date, 12 * amount),
};

function dayAfter(
  start: string,
  { amount, unit }: { readonly amount: number; readonly unit: string },
): string | undefined {
  const step = Object.hasOwn(STEPS, unit) ? STEPS[unit] : undefined;
  const date = new Date(`${start}T00:00:00Z`);
  step?.(date, amount);
  // A term beyond the calendar is no date.
  if (step === undefined || Number.isNaN(date.getTime()) || date.getUTCFullYear() > LAST_YEAR)
    return undefined;
  return date.toISOString().slice(0, 10);
}

// Six months after 31 December is the last day of June: a term never runs on into the next month.
function addMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
}
