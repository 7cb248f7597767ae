import { registerFingerprint } from '../../shared/register/fingerprint';
import type { Register } from '../../shared/register/register';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { volumeAt } from '../../shared/report/volumes/volume';
import type { VolumeInSet } from '../../shared/report/volumes/volume';
import { volumePart } from '../../shared/report/volumes/volumePart';
import { mayCarryData } from './embedded';
import { reportFile } from './reportFile';

type Making = Parameters<typeof reportFile>[2] & {
  readonly set: readonly VolumeInSet[];
  /** Takes a document, in pieces, before the next one is made: never more than one is in memory. */
  readonly onVolume: (pieces: readonly Uint8Array[]) => void;
};

/** The documents of a set one after another, the main volume first; progress counts over all of them. */
export async function makeVolumes(
  register: Register,
  options: ReportOptions,
  { set, onVolume, onProgress, ...tools }: Making,
): Promise<void> {
  const fingerprint = options.fingerprint ?? registerFingerprint(register);
  const previous =
    options.previous === undefined ? {} : { previousFingerprint: registerFingerprint(options.previous) };
  const whole = mayCarryData(options) ? withFingerprints(register, set) : set;
  const total = set.reduce((sum, one) => sum + stepsOf(one), 0);
  let before = 0;
  for (const [number, one] of whole.entries()) {
    const steps = stepsOf(one);
    const pieces = await reportFile(
      register,
      { ...options, ...previous, fingerprint, volume: volumeAt(whole, number) },
      {
        ...tools,
        onProgress: (done, all) => onProgress(before + Math.floor((done / all) * steps), total),
      },
    );
    before += steps;
    onVolume(pieces);
  }
}

/** Its records, and one for all that stands around them. */
function stepsOf({ count }: VolumeInSet): number {
  return count + 1;
}

/** The main volume names the data that travel in each of the others. */
function withFingerprints(register: Register, set: readonly VolumeInSet[]): readonly VolumeInSet[] {
  return set.map((one, number) =>
    number === 0 ? one : { ...one, fingerprint: registerFingerprint(volumePart(register, one.recordIds)) },
  );
}
