import { saysUnknown } from '../fields/saysUnknown';
import type { Answer } from '../fields/fields';
import { LANGUAGES } from '../i18n/text';
import type { ValueList } from '../lists/valueList';
import { folded } from '../search/searchText';
import { OTHER_LABELS } from './otherLabels';

/** A cell of dashes, "nil" or "geen gegevens" says as little as an empty one, but "geen" itself is an answer. */
const EMPTY = /^(?:[-–—.\s]*|nil|null)$/i;

export function isEmptyCell(text: string): boolean {
  return EMPTY.test(text.trim());
}

/** The parts of a cell that holds several things: on lines of their own, or with a semicolon or comma outside brackets. */
export function partsOf(text: string): readonly string[] {
  const parts = text.split(/\n|;|,(?![^()]*\))/);
  return parts.map(withoutBullet).filter((part) => part !== '' && !isEmptyCell(part));
}

/** The parts that stand on lines of their own or behind a semicolon: a sentence may hold commas. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\n|;/)
    .map(withoutBullet)
    .filter((part) => part !== '' && !isEmptyCell(part));
}

function withoutBullet(text: string): string {
  return text.trim().replace(/^(?:[-–•*]|\d{1,2}[.)])\s+/u, '');
}

/** Yes, no, unknown or not applicable, as people write it in a cell; '' when it says something else. */
export function answerIn(text: string): Answer {
  const word = folded(text).trim().replace(/[.!]$/, '');
  const found = ANSWER_WORDS.find(([, words]) => words.includes(word));
  return found?.[0] ?? (saysUnknown(text) ? 'unknown' : '');
}

const ANSWER_WORDS: readonly (readonly [Answer, readonly string[]])[] = [
  ['yes', ['ja', 'j', 'yes', 'y', 'true', 'waar', 'x']],
  ['no', ['nee', 'neen', 'n', 'no', 'false', 'onwaar', 'geen', 'none']],
  ['notApplicable', ['n.v.t', 'nvt', 'niet van toepassing', 'n/a', 'not applicable']],
];

/** The code of the option that is meant by these words; '' when none is. */
export function codeIn(list: ValueList, text: string): string {
  const wanted = plain(text);
  if (wanted === '') return '';
  const exact = list.items.find(({ code }) => folded(code) === folded(text).trim());
  const named =
    exact ?? list.items.find(({ label }) => LANGUAGES.some((one) => namesIn(label[one]).includes(wanted)));
  if (named !== undefined) return named.code;
  const other = OTHER_LABELS.find(([code, words]) => hasCode(list, code) && words.includes(wanted));
  return other?.[0] ?? '';
}

/** The label in full, and what stands before its brackets or first comma. */
function namesIn(label: string): readonly string[] {
  const [short = ''] = label.split(/\s*[(,]/);
  return [plain(label), plain(short)];
}

function hasCode(list: ValueList, code: string): boolean {
  return list.items.some((item) => item.code === code);
}

function plain(text: string): string {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['de', 'het', 'een', 'van', 'the', 'of', 'a', 'an'].includes(word))
    .join(' ');
}
