import type { Register } from '../../shared/register/register';
import { hasChapter } from '../../shared/report/editions';
import { openReport } from '../../shared/report/openReport';
import { registerReport } from '../../shared/report/registerReport';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { isPartVolume, recordIdsOf } from '../../shared/report/volumes/volume';
import type { Volume } from '../../shared/report/volumes/volume';
import { volumePart } from '../../shared/report/volumes/volumePart';
import { inCanonicalOrder } from './canonicalOrder';
import { mayCarryData } from './embedded';
import { registerDigest } from './registerDigest';
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
  const fingerprint = options.fingerprint ?? registerDigest(register);
  const report = openReport(register, { ...options, fingerprint });
  const tracked = trackedFrom(register, options);
  const { previous, volume } = options;
  const carried = mayCarryData(options) ? partOf(register, volume) : undefined;
  const before =
    previous === undefined
      ? {}
      : {
          previous: partOf(previous, volume),
          // By which the state is found again in the history of the register, where it does not travel along.
          previousFingerprint: options.previousFingerprint ?? registerDigest(previous),
        };
  return writeWord(report, {
    onProgress,
    pages,
    date: options.date,
    template,
    ...(tracked === undefined ? {} : { tracked }),
    embedded: {
      ...{ fingerprint, options: { ...options, ...before }, register: carried },
      houseLines: template === undefined ? [] : houseLines(template),
    },
  });
}

/** What of a register travels in a document: in one of a set, the data of its own records. */
function partOf(register: Register, volume: Volume | undefined): Register {
  return volume !== undefined && isPartVolume(volume) ? volumePart(register, recordIdsOf(volume)) : register;
}

/** The report of the register as it was before, where the changes since are to be shown in the text itself. */
function trackedFrom(register: Register, options: ReportOptions): Tracked | undefined {
  const { previous, trackChanges = false, edition = 'ap', ...others } = options;
  if (previous === undefined || !trackChanges || !hasChapter(edition, 'changes')) return undefined;
  const old = inCanonicalOrder(previous);
  const fingerprint = registerDigest(old);
  // In the name of the organisation: who of its people changed what is not for every reader.
  const names = register.organisations.map(({ name }) => name.trim()).filter((name) => name !== '');
  const author = register.title.trim() || names.join(', ') || 'Verwerkingsregister';
  return { before: registerReport(old, { ...others, edition, fingerprint }), author };
}
