const MONTHS_PER_YEAR = 12;

/** True when more than this many months lie between a date and today, both YYYY-MM-DD. An empty date is no answer. */
export function isMonthsAgo(date: string, months: number, today: string): boolean {
  if (date === '') return false;
  if (last.today !== today || last.months !== months)
    last = { today, months, before: dayBefore(today, months) };
  return date < last.before;
}

/** Thousands of dates are compared with the same day. */
let last = { today: '', months: 0, before: '' };

/** The same day so many months earlier; where that month is shorter, a day that no date in it reaches. */
function dayBefore(today: string, months: number): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const count = Math.max(0, year * MONTHS_PER_YEAR + (month - 1) - months);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(Math.floor(count / MONTHS_PER_YEAR), 4)}-${digits((count % MONTHS_PER_YEAR) + 1, 2)}-${digits(day, 2)}`;
}
