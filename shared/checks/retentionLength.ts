import type { Text } from '../i18n/text';
import { retentionUnits } from '../lists/retentionLists';
import type { ListItem, ValueList } from '../lists/valueList';
import { both, itemOf } from '../lists/valueList';

/** How long something is kept. A unit this version does not know compares with nothing. */
export type Length = { readonly amount: number; readonly unit: string };

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };

const MONTHS_PER_YEAR = 12;
const DAYS_PER_YEAR = { least: 365, most: 366 };
/** What a number of months may differ from its share of the year: January has 31 days, February 28. */
const UNEVEN_MONTHS_DAYS = 3;

const MS_PER_DAY = 86_400_000;

/** A length with both its number and its unit, or undefined when one of them is not recorded. */
export function lengthOf(term: {
  readonly amount: number | null;
  readonly unit: string;
}): Length | undefined {
  return term.amount === null || term.unit === '' ? undefined : { amount: term.amount, unit: term.unit };
}

/** "5 jaar", "1 month". */
export function lengthText({ amount, unit }: Length): Text {
  const units: ValueList<ListItem & { readonly plural: Text }> = retentionUnits;
  const item = itemOf(units, unit);
  const words = (amount === 1 ? item?.label : item?.plural) ?? both(unit, unit);
  return both(`${amount} ${words.nl}`, `${amount} ${words.en}`);
}

/** True only when a term is shorter whatever the calendar: four weeks are not shorter than a month. */
export function isShorter(one: Length, other: Length): boolean {
  return compare(one, other) < 0;
}

export function isLonger(one: Length, other: Length): boolean {
  return compare(one, other) > 0;
}

/** True when a term that began on a day (YYYY-MM-DD) has ended before today. */
export function hasPassed({ amount, unit }: Length, start: string, today: string): boolean {
  const days = numberOf(DAYS, unit);
  const months = numberOf(MONTHS, unit);
  if (days === undefined && months === undefined) return false;
  const end = dayAfter(start, { months: amount * (months ?? 0), days: amount * (days ?? 0) });
  // A term beyond the calendar is no number, and never passes.
  return end < dayAfter(today, { months: 0, days: 0 });
}

/** Negative, zero or positive. Zero also where the answer depends on the calendar. */
function compare(one: Length, other: Length): number {
  for (const units of [DAYS, MONTHS]) {
    const [size, otherSize] = [numberOf(units, one.unit), numberOf(units, other.unit)];
    if (size !== undefined && otherSize !== undefined) return one.amount * size - other.amount * otherSize;
  }
  const [range, otherRange] = [daysIn(one), daysIn(other)];
  if (range === undefined || otherRange === undefined) return 0;
  if (range.most < otherRange.least) return -1;
  return range.least > otherRange.most ? 1 : 0;
}

type Range = { readonly least: number; readonly most: number };

function daysIn({ amount, unit }: Length): Range | undefined {
  const days = numberOf(DAYS, unit);
  if (days !== undefined) return { least: amount * days, most: amount * days };
  const months = numberOf(MONTHS, unit);
  if (months === undefined) return undefined;
  const years = (amount * months) / MONTHS_PER_YEAR;
  return {
    least: years * DAYS_PER_YEAR.least - UNEVEN_MONTHS_DAYS,
    most: years * DAYS_PER_YEAR.most + UNEVEN_MONTHS_DAYS,
  };
}

function dayAfter(date: string, term: { readonly months: number; readonly days: number }): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // The constructor reads the years 0 to 99 as the last century; 29 February rolls forward to 1 March.
  return new Date(0).setUTCFullYear(year, month - 1 + term.months, day + term.days) / MS_PER_DAY;
}

function numberOf(sizes: Readonly<Record<string, number>>, unit: string): number | undefined {
  return Object.hasOwn(sizes, unit) ? sizes[unit] : undefined;
}
