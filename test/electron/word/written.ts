import { writeWord } from '../../../electron/word/writeWord';
import type { WriteOptions } from '../../../electron/word/writeWord';
import type { Report } from '../../../shared/report/blocks';

/** The day on which every report of the tests is made. */
export const DATE = '2026-11-22';

/** The bytes of the Word file of a report. */
export async function written(report: Report, options: Partial<WriteOptions> = {}): Promise<Uint8Array> {
  return Buffer.concat(await writeWord(report, { onProgress: () => undefined, date: DATE, ...options }));
}
