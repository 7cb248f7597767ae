import type { Level } from '../../shared/fields/fieldInfo';
import { isEmpty } from '../../shared/fields/state';
import type { Answer } from '../../shared/fields/fields';
import { ANSWERS } from '../../shared/fields/fields';
import type { LiveState } from './liveRecord';
import { partOfPath } from './parts';
import type { Part } from './parts';

/** How a part of the record stands: what is missing at each level, and how its leading question is answered. */
export type PartSummary = {
  readonly missing: Readonly<Record<Level, number>>;
  /** Of what is missing, how much is answered "unknown". */
  readonly unknown: number;
  /** Nothing at all is filled in. */
  readonly isEmpty: boolean;
  /** The answer to the question the part begins with; '' where it begins with none. */
  readonly answer: Answer;
};

export type PartState = 'recorded' | 'missing' | 'legal' | 'open';

/** Every part of the record, in one go through what is missing. */
export function summaries(parts: readonly Part[], state: LiveState): ReadonlyMap<string, PartSummary> {
  const known = cache.get(state);
  if (known) return known;
  const counts = new Map(parts.map((part) => [part.id, { A30: 0, LAW: 0, GP: 0, unknown: 0 }]));
  for (const field of state.missing.values()) {
    const count = counts.get(partOfPath(parts, field.path)?.id ?? 'identity');
    if (!count) continue;
    count[field.level] += 1;
    if (field.state === 'unknown') count.unknown += 1;
  }
  const result = new Map(
    parts.map((part): [string, PartSummary] => {
      const { unknown = 0, ...missing } = counts.get(part.id) ?? { A30: 0, LAW: 0, GP: 0 };
      return [
        part.id,
        { missing, unknown, isEmpty: isPartEmpty(part, state), answer: leadAnswer(part, state) },
      ];
    }),
  );
  cache.set(state, result);
  return result;
}

/** Red, amber, quiet or green: advice that is not followed leaves a part open, never wrong. */
export function partState({ missing, unknown, isEmpty: isBlank }: PartSummary): PartState {
  const needed = missing.A30 + missing.LAW;
  if (needed > 0 && unknown === needed) return 'open';
  if (missing.A30 > 0) return 'missing';
  if (missing.LAW > 0) return 'legal';
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
