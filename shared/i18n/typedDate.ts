import { dateText } from './dateText';
import type { Language } from './text';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const MONTH_IN_LETTERS = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/i;
/** Month 1 to 12 as it may begin, in English and Dutch. */
const MONTHS = [
  'jan',
  'feb',
  'mar|maa|mrt',
  'apr',
  'may|mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec',
];

/**
 * The date that a typed text stands for, as YYYY-MM-DD. Day before month in digits only in Dutch: in English 03/04/2026
 * is read in two ways, so there the month is written in letters.
 */
export function readDate(language: Language, text: string): string | undefined {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  const lettered = MONTH_IN_LETTERS.exec(typed);
  if (lettered) return isoDate(lettered[3], monthOf(lettered[2]), lettered[1]);
  const numbered = language === 'nl' ? DAY_FIRST.exec(typed) : null;
  return numbered ? isoDate(numbered[3], numbered[2], numbered[1]) : undefined;
}

/** 22-11-2026 in Dutch, 22 Nov 2026 in English; a text that is no date stays as it is. */
export function writeDate(language: Language, date: string): string {
  return readDate(language, date) === date ? dateText(language, date) : date;
}

function isoDate(year = '', month = '', day = ''): string | undefined {
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${written}T00:00:00Z`);
  // 31 April becomes 1 May; only a day that stays itself exists.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

function monthOf(letters = ''): string {
  const start = letters.toLowerCase().slice(0, 3);
  return String(MONTHS.findIndex((names) => names.split('|').includes(start)) + 1);
}
