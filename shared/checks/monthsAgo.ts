const MONTHS_PER_YEAR = 12;

/** True when more than this many months lie between a date and today, both YYYY-MM-DD. An empty date is no answer. */
export function isMonthsAgo(date: string, months: number, today: string): boolean {
  if (date === '') return false;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const later = year * MONTHS_PER_YEAR + month + months;
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = today.split('-').map(Number);
  const now = nowYear * MONTHS_PER_YEAR + nowMonth;
  return later < now || (later === now && day < nowDay);
}
