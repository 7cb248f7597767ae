import type { ReportVerdict } from '../../shared/commands/reportSchemas';
import { differences } from '../../shared/history/differences';
import type { Language } from '../../shared/i18n/text';
import type { Register } from '../../shared/register/register';
import { isPartVolume, recordIdsOf } from '../../shared/report/volumes/volume';
import { volumePart } from '../../shared/report/volumes/volumePart';
import { inCanonicalOrder } from './canonicalOrder';
import { readReport } from './readReport';
import type { ReadReport } from './readReport';
import { verifyReport } from './verifyReport';
import type { Verdict } from './verifyReport';

type AtHand = {
  /** The register that is open, if any. */
  readonly register: Register | undefined;
  readonly language: Language;
};

/** More places, or records, than this nobody reads one by one. */
const SHOWN_MAX = 200;

/** All that the window shows of a report: what it was made from, where it was changed, and what changed since. */
export async function reportVerdict(
  bytes: Uint8Array,
  path: string,
  { register, language }: AtHand,
): Promise<ReportVerdict> {
  const report = readReport(bytes, path);
  if (typeof report === 'string') return { kind: 'unreadable', why: report };
  const verdict = await verifyReport(bytes, path, register);
  if (typeof verdict === 'string') return { kind: 'unreadable', why: verdict };
  const { date, programVersion, fingerprint, data, registerFingerprint } = verdict;
  const { edition = 'ap', status = 'concept', language: itsLanguage } = report.options;
  const changes = verdict.changes === undefined || verdict.changes === 'all' ? [] : verdict.changes;
  return {
    ...{ kind: 'report', date, programVersion, fingerprint, data, registerFingerprint, edition, status },
    language: itsLanguage,
    register: registerState(report, verdict, register),
    text: textState(verdict.changes),
    changes: changes.slice(0, SHOWN_MAX),
    changeCount: changes.length,
    since: sinceOf(report, register, language),
    volume: volumeOf(report),
  };
}

type Readable = Extract<ReportVerdict, { readonly kind: 'report' }>;

function registerState(
  report: ReadReport,
  verdict: Verdict,
  atHand: Register | undefined,
): Readable['register'] {
  if (atHand === undefined || verdict.register === undefined) return 'none';
  if (verdict.register === 'other' && report.register !== undefined && report.register.id !== atHand.id) {
    return 'foreign';
  }
  return verdict.register;
}

function textState(changes: Verdict['changes']): Readable['text'] {
  if (changes === undefined) return 'notCompared';
  if (changes === 'all') return 'all';
  return changes.length === 0 ? 'unchanged' : 'changed';
}

/** What the register says otherwise by now; to whom reports went is no part of what it says. */
function sinceOf(
  { register, options: { volume } }: ReadReport,
  atHand: Register | undefined,
  language: Language,
): Readable['since'] {
  if (register === undefined || atHand === undefined || register.id !== atHand.id) return [];
  const now = inCanonicalOrder(atHand);
  // What one document of a set does not tell of is no news since.
  const isPart = volume !== undefined && isPartVolume(volume);
  return differences(register, isPart ? volumePart(now, recordIdsOf(volume)) : now, language)
    .filter(({ part }) => part !== 'deliveries')
    .slice(0, SHOWN_MAX)
    .map(({ name, sentences }) => ({ name, sentences: [...sentences] }));
}

/** Which document of a set it is, by the numbers and names that its cover prints. */
function volumeOf({ options: { volume } }: ReadReport): Readable['volume'] {
  if (volume === undefined) return null;
  const { number, set } = volume;
  return {
    ...{ number, total: set.length - 1 },
    title: set[number]?.title ?? '',
    mainFileName: set[0]?.fileName ?? '',
  };
}
