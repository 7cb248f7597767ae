import { retentionPresets } from '../lists/retentionPresets';
import type { RetentionPreset } from '../lists/retentionPreset';
import { itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { isBlank } from './blank';
import type { Data } from './dataKind';
import { hitsIn } from './hits';
import type { ItemHit } from './hits';
import type { Hit } from './rule';

export type Retention = Data['retention'];

/** A hit in every category of data for which the test gives one; `field` is a member of its retention period. */
export function atRetention(
  test: (retention: Retention, data: Data, place: RetentionPlace) => RetentionHit | undefined,
): (activity: Activity) => readonly Hit[] {
  return (activity) =>
    hitsIn('data', activity.data, (data, index) => {
      const found = test(data.retention, data, { activity, index });
      return found && { ...found, field: found.field === '' ? 'retention' : `retention.${found.field}` };
    });
}

/** '' points to the period as a whole. */
export type RetentionHit = ItemHit & { readonly field: keyof Retention | '' };

export type RetentionPlace = { readonly activity: Activity; readonly index: number };

/** The row of the list of usual terms that a period is compared with. */
export function presetOf({ preset }: Retention): RetentionPreset | undefined {
  return itemOf(retentionPresets, preset);
}

/**
 * True when something tells how long, or until when, be it a number, words, a law or a row of the list. Words that only
 * say "unknown" are no empty field: the schema names them as what they are.
 */
export function saysHowLong(retention: Retention): boolean {
  const { amount, criterion, legalSource, preset } = retention;
  return (
    amount !== null ||
    criterion.trim() !== '' ||
    !isBlank(legalSource) ||
    preset !== '' ||
    hasStart(retention)
  );
}

/** An event of the list, or words for one. "Other event" without words is no start. */
export function hasStart({ startEvent, startDescription }: Retention): boolean {
  return (startEvent !== '' && startEvent !== 'OTHER') || !isBlank(startDescription);
}
