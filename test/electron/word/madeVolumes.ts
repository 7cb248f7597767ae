import { makeVolumes } from '../../../electron/word/makeVolumes';
import type { Register } from '../../../shared/register/register';
import type { ReportOptions } from '../../../shared/report/reportOptions';
import { planVolumes } from '../../../shared/report/volumes/planVolumes';
import type { VolumeChoice } from '../../../shared/report/volumes/planVolumes';

export const MAIN = 'rapport.docx';

type Asked = Partial<VolumeChoice> & { readonly fileName?: string };

/** The documents of a set as bytes, by their file names, the main one first. */
export async function madeVolumes(
  register: Register,
  options: ReportOptions,
  { by = 'equal', size = 10, fileName = MAIN }: Asked = {},
): Promise<Map<string, Uint8Array>> {
  const set = planVolumes(register, options, { by, size, fileName });
  if (set === undefined) throw new Error('the report comes as one document');
  const made: Uint8Array[] = [];
  const onVolume = (pieces: readonly Uint8Array[]) => made.push(Buffer.concat(pieces));
  await makeVolumes(register, options, { onProgress: () => undefined, set, onVolume });
  return new Map(set.map((one, index) => [one.fileName, made[index] ?? new Uint8Array()]));
}
