import { stateOfFingerprint } from '../../shared/history/stateSince';
import { registerFingerprint } from '../../shared/register/fingerprint';
import { isPartVolume } from '../../shared/report/volumes/volume';
import type { Volume } from '../../shared/report/volumes/volume';
import type { Register } from '../../shared/register/register';
import { documentLines, plainLines } from './documentLines';
import { docxParts } from './docxFile';
import type { DocxParts } from './docxFile';
import { lineChanges } from './lineChanges';
import type { LineChange } from './lineChanges';
import { readReport } from './readReport';
import type { ReadReport, Unreadable } from './readReport';
import { reportFile } from './reportFile';

/** What can be said of a report, from itself and from the register that a person has. */
export type Verdict = {
  /** YYYY-MM-DD, the day of the report. */
  readonly date: string;
  readonly programVersion: string;
  /** Of the state it was made from, as it claims. */
  readonly fingerprint: string;
  /** Whether the data inside is the state that the fingerprint names; 'none' in editions that carry no data. */
  readonly data: 'whole' | 'changed' | 'none';
  /** Against the register at hand; undefined when there is none. */
  readonly register: 'same' | 'other' | undefined;
  /** Of the register at hand, or ''. */
  readonly registerFingerprint: string;
  /**
   * Where the text is not what the data gives. Undefined when there is no data to make it from again; 'all' when hardly
   * anything is the same.
   */
  readonly changes: readonly LineChange[] | 'all' | undefined;
  /** Which document of a set it is; undefined for a report in one document. */
  readonly volume: Volume | undefined;
};

export type { Unreadable };

/** Makes the report again from the data inside it (or from the same register at hand), and compares every paragraph. */
export async function verifyReport(
  bytes: Uint8Array,
  path: string,
  atHand?: Register,
): Promise<Verdict | Unreadable> {
  const report = readReport(bytes, path);
  if (typeof report === 'string') return report;
  const { fingerprint, options } = report;
  const handFingerprint = atHand === undefined ? '' : registerFingerprint(atHand);
  const isSame = handFingerprint === fingerprint;
  const source = sourceOf(report, isSame ? atHand : undefined);
  return {
    date: options.date,
    programVersion: options.programVersion,
    fingerprint,
    data: dataOf(report),
    register: atHand === undefined ? undefined : isSame ? 'same' : 'other',
    registerFingerprint: handFingerprint,
    volume: options.volume,
    changes: source === undefined ? undefined : await changesIn(source.report, source.register),
  };
}

type Source = { readonly report: ReadReport; readonly register: Register };

/** What a report can be made from again: the data inside it, else the same register at hand; undefined without either. */
function sourceOf(report: ReadReport, same: Register | undefined): Source | undefined {
  const register = report.register ?? same;
  if (register === undefined) return undefined;
  if (!report.lacksPrevious) return { report, register };
  const previous = same === undefined ? undefined : previousIn(same, report.options);
  if (previous === undefined) return undefined;
  return { report: { ...report, options: { ...report.options, previous } }, register };
}

/** The earlier state that a report was made beside, from the history of the register. */
function previousIn(
  atHand: Register,
  { previousFingerprint = '' }: ReadReport['options'],
): Register | undefined {
  return previousFingerprint === '' ? undefined : stateOfFingerprint(atHand, previousFingerprint);
}

function dataOf({ fingerprint, register, options: { volume } }: ReadReport): Verdict['data'] {
  if (register === undefined) return 'none';
  // One document of a set has the data of its own records, under a fingerprint of their own.
  const own = isPartVolume(volume) ? volume?.set[volume.number]?.fingerprint : fingerprint;
  return registerFingerprint(register) === own ? 'whole' : 'changed';
}

async function changesIn({ parts, options, fingerprint, houseLines }: ReadReport, source: Register) {
  const made = Buffer.concat(
    await reportFile(source, { ...options, fingerprint }, { onProgress: () => undefined }),
  );
  const expected = docxParts(made);
  if (typeof expected === 'string') throw new Error('a report of our own cannot be read');
  const body = lineChanges(linesOf(expected), linesOf(parts));
  return body === undefined ? 'all' : [...body, ...aroundChanges(expected, parts, houseLines)];
}

function linesOf(parts: DocxParts) {
  return documentLines(parts.get('word/document.xml') ?? '');
}

/** Headers and footers; editors number them anew and copy them, so only what they say counts. */
function aroundChanges(
  expected: DocxParts,
  found: DocxParts,
  houseLines: readonly string[],
): readonly LineChange[] {
  const wanted = aroundLines(expected);
  const there = aroundLines(found);
  const place = { chapter: '', section: '', field: '' };
  return [
    ...[...wanted]
      .filter((text) => !there.has(text))
      .map((text) => ({ ...place, expected: text, found: '' })),
    ...[...there]
      .filter((text) => !wanted.has(text) && !houseLines.includes(text))
      .map((text) => ({ ...place, expected: '', found: text })),
  ];
}

function aroundLines(parts: DocxParts): ReadonlySet<string> {
  const around = [...parts].filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/i.test(name));
  return new Set(around.flatMap(([, xml]) => plainLines(xml)));
}
