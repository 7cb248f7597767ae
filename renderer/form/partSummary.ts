import type { Level } from '../../shared/fields/fieldInfo';
import { isEmpty } from '../../shared/fields/state';
import type { Answer } from '../../shared/fields/fields';
import { ANSWERS } from '../../shared/fields/fields';
import type { LiveState } from './liveRecord';
import { partOfPath } from './parts';
import type { Part } from './parts';

/** How a part of the record stands: what is found at each level, and how its leading question is answered. */
export type PartSummary = {
  /** What is stated. */
  readonly missing: Readonly<Record<Level, number>>;
  /** What is asked, at any level. */
  readonly questions: number;
  /** Of what is missing, how much is answered "unknown". */
  readonly unknown: number;
  /** Nothing at all is filled in. */
  readonly isEmpty: boolean;
  /** The answer to the question the part begins with; '' where it begins with none. */
  readonly answer: Answer;
};

export type PartState = 'recorded' | 'missing' | 'legal' | 'question' | 'open';

/** Every part of the record, in one go through what is found. */
export function summaries(parts: readonly Part[], state: LiveState): ReadonlyMap<string, PartSummary> {
  const known = cache.get(state);
  if (known) return known;
  const counts = countsOf(parts, state);
  const result = new Map(
    parts.map((part): [string, PartSummary] => {
      const { unknown, questions, ...missing } = counts.get(part.id) ?? noCounts();
      return [
        part.id,
        { missing, questions, unknown, isEmpty: isPartEmpty(part, state), answer: leadAnswer(part, state) },
      ];
    }),
  );
  cache.set(state, result);
  return result;
}

const noCounts = () => ({ A30: 0, LAW: 0, GP: 0, questions: 0, unknown: 0 });

function countsOf(parts: readonly Part[], { findings, missing }: LiveState) {
  const counts = new Map(parts.map((part) => [part.id, noCounts()]));
  const countAt = (path: string) => counts.get(partOfPath(parts, path)?.id ?? 'identity') ?? noCounts();
  for (const { path, level, certainty } of findings) {
    countAt(path)[certainty === 'soft' ? 'questions' : level] += 1;
  }
  for (const { path, state } of missing.values()) {
    if (state === 'unknown') countAt(path).unknown += 1;
  }
  return counts;
}

/** Red, amber, quiet or green: advice that is not followed leaves a part open, never wrong. */
export function partState({ missing, questions, unknown, isEmpty: isBlank }: PartSummary): PartState {
  const needed = missing.A30 + missing.LAW;
  // A rule may speak of an answer "unknown" as well, in the place of the missing fact.
  if (needed > 0 && unknown >= needed) return 'open';
  if (missing.A30 > 0) return 'missing';
  if (missing.LAW > 0) return 'legal';
  if (questions > 0) return 'question';
  return isBlank || missing.GP > 0 ? 'open' : 'recorded';
}

const cache = new WeakMap<LiveState, ReadonlyMap<string, PartSummary>>();

function isPartEmpty({ fields, elsewhere }: Part, { values }: LiveState): boolean {
  if (elsewhere) return isEmpty(elsewhere.list.info, values[elsewhere.list.name]);
  return fields.every(({ name, info }) => isEmpty(info, values[name]));
}

function leadAnswer({ fields: [lead] }: Part, { values }: LiveState): Answer {
  if (lead?.info.kind !== 'answer') return '';
  return ANSWERS.find((answer) => answer === values[lead.name]) ?? '';
}
