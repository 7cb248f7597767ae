import type { Text } from '../i18n/text';
import { dataCategories } from '../lists/dataCategories';
import { specialCategories } from '../lists/specialCategories';
import { itemOf } from '../lists/valueList';
import type { Data } from './dataKind';
import { isBlank } from './blank';
import type { Purpose } from './purposeLinks';

/** A message is one sentence; a purpose or description may be a page. */
const LONGEST = 80;

/** A purpose as a message names it: its own words, or its place in the list. */
export function purposeName(purpose: Purpose, index: number): Text {
  // People count from one.
  if (isBlank(purpose.text)) return { nl: String(index + 1), en: String(index + 1) };
  return same(shortened(purpose.text));
}

/** A category of data as a message names it: its own words, or those of the list. */
export function dataName(data: Data, index: number): Text {
  if (!isBlank(data.description)) return same(shortened(data.description));
  const item = itemOf(dataCategories, data.category) ?? itemOf(specialCategories, data.specialCategory);
  return item?.label ?? same(String(index + 1));
}

/** The opening of a text, on one line. */
export function shortened(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST) return onOneLine(trimmed);
  // A cut must not leave half of a character that takes two code units.
  return `${onOneLine(trimmed.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, ''))}…`;
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function same(text: string): Text {
  return { nl: text, en: text };
}
