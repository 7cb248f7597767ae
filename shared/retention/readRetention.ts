import { LANGUAGES } from '../i18n/text';
import type { ListItem, ValueList } from '../lists/valueList';
import { retentionEndActions, retentionUnits } from '../lists/retentionLists';
import { retentionPresets } from '../lists/retentionPresets';
import { retentionStartEvents } from '../lists/retentionStartEvents';
import { folded } from '../search/searchText';
import type { Retention } from './presetTerm';
import { termOfPreset } from './presetTerm';

/** What was understood of a term that somebody wrote in a cell. */
export type ReadRetention = {
  readonly term: Partial<Retention>;
  /** False where the words were kept as they stand. */
  readonly isUnderstood: boolean;
};

/** "7 jaar na einde van het boekjaar (AWR 52 lid 4); daarna wissen", "4 weken", "RT01"; other words become the criterion. */
export function readRetention(text: string): ReadRetention {
  const preset = retentionPresets.items.find(({ code }) => code === text.trim().toUpperCase());
  if (preset) return { term: { ...termOfPreset(preset, 'nl'), preset: preset.code }, isUnderstood: true };
  const { words, kind } = withoutKind(text.trim());
  const { rest, endAction } = withoutAction(words);
  const [, length = '', legalSource = ''] = WITH_SOURCE.exec(rest) ?? [];
  const term = termOf(length);
  if (term === undefined) return { term: { criterion: text.trim() }, isUnderstood: false };
  const { startDescription = '' } = term;
  return { term: { ...term, kind, legalSource, endAction }, isUnderstood: startDescription === '' };
}

/** A term, and the source between brackets at its end, which may hold brackets of its own. */
const WITH_SOURCE = /^(.*?)\s*(?:\(([^()]*(?:\([^()]*\))*[^()]*)\))?$/;

/** The report writes first that a law prescribes the term. */
function withoutKind(text: string): { readonly words: string; readonly kind: string } {
  const [, words] = /^(?:wettelijke termijn|statutory period):\s*(.+)$/iu.exec(text) ?? [];
  return words === undefined ? { words: text, kind: 'period' } : { words, kind: 'statutory' };
}

function termOf(words: string): Partial<Retention> | undefined {
  const [, amount, unitWord = '', start = ''] = TERM.exec(words) ?? [];
  const unit = codeOf(retentionUnits, unitWord);
  if (amount === undefined || unit === '') return undefined;
  const startEvent = codeOf(retentionStartEvents, start);
  const startDescription = startEvent === '' ? start.trim() : '';
  return { amount: Number(amount), unit, startEvent, startDescription };
}

const TERM = /^(\d{1,4})\s*(\p{L}+)(?:\s+(?:na|after|vanaf|from)\s+(.+))?$/u;
const THEN = /[;,.]?\s*(?:daarna|then|en)\s+(\p{L}+(?: \p{L}+)?)\.?$/iu;

function withoutAction(text: string): { readonly rest: string; readonly endAction: string } {
  const found = THEN.exec(text);
  const endAction = codeOf(retentionEndActions, found?.[1] ?? '');
  return found === null || endAction === ''
    ? { rest: text, endAction: '' }
    : { rest: text.slice(0, found.index), endAction };
}

type Worded = ListItem & { readonly plural?: ListItem['label']; readonly done?: ListItem['label'] };

/** The code of the option that is called so in either language, alone or after a number; '' when none is. */
function codeOf(list: ValueList<Worded>, words: string): string {
  const wanted = plain(words);
  if (wanted === '') return '';
  const found = list.items.find(({ label, plural, done }) =>
    LANGUAGES.some((one) =>
      [label[one], plural?.[one], done?.[one]].some((word) => plain(word ?? '') === wanted),
    ),
  );
  return found?.code ?? '';
}

/** "einde boekjaar" and "het einde van het boekjaar" are the same event. */
function plain(words: string): string {
  return folded(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['de', 'het', 'van', 'the', 'of'].includes(word))
    .join(' ');
}
