import { registerFingerprint } from '../../shared/register/fingerprint';
import type { Register } from '../../shared/register/register';
import { hasChapter } from '../../shared/report/editions';
import { registerReport } from '../../shared/report/registerReport';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { inCanonicalOrder } from './canonicalOrder';
import { mayCarryData } from './embedded';
import { houseLines } from './template/readTemplate';
import { writeWord } from './writeWord';
import type { Tracked, WriteOptions } from './writeWord';

/** The Word file of a register, in pieces: its report, and inside it what proves what it was made from. */
export async function reportFile(
  given: Register,
  options: ReportOptions,
  { onProgress, pages, template }: Pick<WriteOptions, 'onProgress' | 'pages' | 'template'>,
): Promise<Uint8Array[]> {
  const register = inCanonicalOrder(given);
  const fingerprint = options.fingerprint ?? registerFingerprint(register);
  const report = registerReport(register, { ...options, fingerprint });
  const tracked = trackedFrom(register, options);
  const carried = mayCarryData(options) ? register : undefined;
  return writeWord(report, {
    onProgress,
    pages,
    date: options.date,
    template,
    ...(tracked === undefined ? {} : { tracked }),
    embedded: {
      ...{ fingerprint, options, register: carried },
      houseLines: template === undefined ? [] : houseLines(template),
    },
  });
}

/** The report of the register as it was before, where the changes since are to be shown in the text itself. */
function trackedFrom(register: Register, options: ReportOptions): Tracked | undefined {
  const { previous, trackChanges = false, edition = 'ap', ...others } = options;
  if (previous === undefined || !trackChanges || !hasChapter(edition, 'changes')) return undefined;
  const old = inCanonicalOrder(previous);
  const fingerprint = registerFingerprint(old);
  // In the name of the organisation: who of its people changed what is not for every reader.
  const names = register.organisations.map(({ name }) => name.trim()).filter((name) => name !== '');
  const author = register.title.trim() || names.join(', ') || 'Verwerkingsregister';
  return { before: registerReport(old, { ...others, edition, fingerprint }), author };
}
