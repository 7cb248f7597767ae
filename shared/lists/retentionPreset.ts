import type { Text } from '../i18n/text';
import type { RetentionType, RetentionUnit } from './retentionLists';
import { retentionUnits } from './retentionLists';
import type { RetentionStartEvent } from './retentionStartEvents';
import { retentionStartEvents } from './retentionStartEvents';
import type { ListItem } from './valueList';
import { itemOf } from './valueList';

/** A second number of the same row, and when it counts instead of the first. */
export type OtherTerm = {
  readonly amount: number;
  readonly unit: RetentionUnit;
  readonly type: RetentionType;
  readonly when: Text;
};

export type RetentionPreset = ListItem & {
  readonly type: RetentionType;
  /** null and '' where the term is no number. */
  readonly amount: number | null;
  readonly unit: RetentionUnit | '';
  /** The term in words, e.g. "7 jaar" or "tot opheffing". */
  readonly term: Text;
  readonly otherTerms: readonly OtherTerm[];
  /** '' only where nothing starts the term. */
  readonly startEvent: RetentionStartEvent | '';
  /** The start in words, where the event alone is too coarse. */
  readonly start: Text;
};

/** A row of the table. What follows from the number and the event need not be written twice. */
export type PresetDetails = {
  readonly type: RetentionType;
  readonly lasts?: readonly [amount: number, unit: RetentionUnit];
  readonly term?: Text;
  readonly otherTerms?: readonly OtherTerm[];
  readonly from: RetentionStartEvent | '';
  readonly start?: Text;
  readonly source: string;
  readonly verified?: boolean;
  readonly note?: Text;
};

export function preset(code: string, label: Text, details: PresetDetails): RetentionPreset {
  const { lasts, from, term, start, otherTerms = [], ...rest } = details;
  return {
    code,
    label,
    verified: true,
    ...rest,
    amount: lasts?.[0] ?? null,
    unit: lasts?.[1] ?? '',
    term: term ?? lengthInWords(lasts),
    otherTerms,
    startEvent: from,
    start: start ?? itemOf(retentionStartEvents, from)?.label ?? NONE,
  };
}

const NONE: Text = { nl: '', en: '' };

function lengthInWords(lasts: PresetDetails['lasts']): Text {
  const unit = lasts && itemOf(retentionUnits, lasts[1]);
  if (!lasts || !unit) return NONE;
  const words = lasts[0] === 1 ? unit.label : unit.plural;
  return { nl: `${lasts[0]} ${words.nl}`, en: `${lasts[0]} ${words.en}` };
}
