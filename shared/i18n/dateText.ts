import type { Language } from './text';

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * A stored date (YYYY-MM-DD) as people write it: 22-11-2026, 22 Nov 2026. Works on the text, so that no time zone can
 * move the day; anything else comes back as it stands.
 */
export function dateText(language: Language, date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  const [, year = '', month = '', day = ''] = match;
  if (language === 'nl') return `${day}-${month}-${year}`;
  return `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`;
}
