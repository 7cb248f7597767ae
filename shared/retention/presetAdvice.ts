import { isLonger, isShorter, lengthOf } from '../checks/retentionLength';
import type { Length } from '../checks/retentionLength';
import type { RetentionType } from '../lists/retentionLists';
import type { RetentionPreset } from '../lists/retentionPreset';
import { retentionPresets } from '../lists/retentionPresets';
import type { Retention } from './presetTerm';

/** How a recorded term stands beside the row of the list that it is compared with. */
export type PresetAdvice = {
  readonly preset: RetentionPreset;
  readonly compared: 'same' | 'shorter' | 'longer' | 'open';
  /** Whether that is as it should be, asks for a reason, or is not allowed. */
  readonly verdict: 'fine' | 'explain' | 'forbidden' | 'none';
  /** The day on which the list was last brought up to date, YYYY-MM-DD. */
  readonly asOf: string;
};

const MINIMUM: readonly RetentionType[] = ['MIN', 'MIN_MAX'];
const MAXIMUM: readonly RetentionType[] = ['MAX', 'MIN_MAX'];

export function presetAdvice(retention: Retention): PresetAdvice | undefined {
  const preset = retentionPresets.items.find(({ code }) => code === retention.preset);
  if (preset === undefined) return undefined;
  const compared = compare(lengthOf(retention), preset);
  return { preset, compared, verdict: verdictOf(preset, compared), asOf: retentionPresets.asOf ?? '' };
}

// A row may hold several terms, and which of them applies the register does not say: within their range all is well.
function compare(length: Length | undefined, preset: RetentionPreset): PresetAdvice['compared'] {
  const terms = [preset, ...preset.otherTerms].flatMap((term) => lengthOf(term) ?? []);
  if (length === undefined || terms.length === 0) return 'open';
  if (terms.every((term) => isShorter(length, term))) return 'shorter';
  if (terms.every((term) => isLonger(length, term))) return 'longer';
  return 'same';
}

function verdictOf({ type }: RetentionPreset, compared: PresetAdvice['compared']): PresetAdvice['verdict'] {
  if (compared === 'open') return 'none';
  if (compared === 'same') return 'fine';
  if (compared === 'shorter') return MINIMUM.includes(type) ? 'forbidden' : 'fine';
  // Longer than the least that a law asks is the person's own choice, for which there must be a reason.
  return MAXIMUM.includes(type) ? 'forbidden' : 'explain';
}
