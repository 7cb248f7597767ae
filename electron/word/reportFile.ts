import { registerFingerprint } from '../../shared/register/fingerprint';
import type { Register } from '../../shared/register/register';
import { registerReport } from '../../shared/report/registerReport';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { inCanonicalOrder } from './canonicalOrder';
import { mayCarryData } from './embedded';
import { writeWord } from './writeWord';
import type { WriteOptions } from './writeWord';

/** The Word file of a register, in pieces: its report, and inside it what proves what it was made from. */
export async function reportFile(
  given: Register,
  options: ReportOptions,
  { onProgress, pages }: Pick<WriteOptions, 'onProgress' | 'pages'>,
): Promise<Uint8Array[]> {
  const register = inCanonicalOrder(given);
  const fingerprint = options.fingerprint ?? registerFingerprint(register);
  const report = registerReport(register, { ...options, fingerprint });
  const carried = mayCarryData(options) ? register : undefined;
  return writeWord(report, {
    onProgress,
    pages,
    date: options.date,
    embedded: { fingerprint, options, register: carried },
  });
}
