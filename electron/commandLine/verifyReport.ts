import { dateText } from '../../shared/i18n/dateText';
import { changesCount, unreadableTexts, verifyTexts } from '../../shared/i18n/reportCheckTexts';
import { say, sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import type { Register } from '../../shared/register/register';
import { isPartVolume } from '../../shared/report/volumes/volume';
import type { Volume } from '../../shared/report/volumes/volume';
import type { LineChange } from '../word/lineChanges';
import { verifyReport } from '../word/verifyReport';
import type { Verdict } from '../word/verifyReport';
import { VERSION } from '../version';
import type { Arguments } from './arguments';
import { readDocument } from './documentFile';
import { oneLine } from './terminal';

/** More places than this nobody reads one by one. */
const CHANGES_SHOWN = 200;

/**
 * `verify REPORT.docx [REGISTER]`: what a report was made from, and whether it still says so. Exit code 1 when its text or
 * data was changed, or the register has gone on since.
 */
export async function verifyReportFile(
  path: string,
  register: Register | undefined,
  { language, json }: Pick<Arguments, 'language' | 'json'>,
): Promise<number> {
  const verdict = await verifyReport(await readDocument(path), path, register);
  if (typeof verdict === 'string') {
    process.stderr.write(`ropa: ${say(language, unreadableTexts[verdict])}\n`);
    return 2;
  }
  const lines = verdictLines(verdict, language).map(oneLine);
  process.stdout.write(json ? `${JSON.stringify(verdict, null, 2)}\n` : `${lines.join('\n')}\n`);
  return isAsMade(verdict) ? 0 : 1;
}

function isAsMade({ data, changes, register }: Verdict): boolean {
  const isTextSame = changes === undefined || (changes !== 'all' && changes.length === 0);
  return data !== 'changed' && isTextSame && register !== 'other';
}

/** A verdict in the words of a language, a line each. */
export function verdictLines(verdict: Verdict, language: Language): readonly string[] {
  const { date, programVersion, fingerprint, data, changes, volume } = verdict;
  const isPart = isPartVolume(volume);
  const made = { date: dateText(language, date), version: programVersion, fingerprint: short(fingerprint) };
  const dataText = {
    whole: isPart ? verifyTexts.partWhole : verifyTexts.dataWhole,
    changed: isPart ? verifyTexts.partChanged : verifyTexts.dataChanged,
    none: verifyTexts.dataNone,
  };
  const isFound = changes === 'all' || (changes !== undefined && changes.length > 0);
  return [
    say(language, verifyTexts.made, made),
    ...volumeLines(volume, language),
    say(language, dataText[data]),
    ...(isFound && programVersion !== VERSION
      ? [say(language, verifyTexts.otherProgram, { version: VERSION })]
      : []),
    ...changeLines(changes, language),
    ...registerLines(verdict, language),
  ];
}

/** Which document of which set it is. */
function volumeLines(volume: Volume | undefined, language: Language): readonly string[] {
  if (volume === undefined) return [];
  const { number, set } = volume;
  const total = set.length - 1;
  if (number === 0) return [say(language, verifyTexts.mainVolume, { total })];
  const values = { number, total, title: set[number]?.title ?? '', main: set[0]?.fileName ?? '' };
  return [say(language, verifyTexts.volume, values)];
}

/** As much of a fingerprint as a person compares. */
function short(fingerprint: string): string {
  return fingerprint.slice(0, 16);
}

function registerLines({ register, fingerprint, registerFingerprint }: Verdict, language: Language) {
  if (register === undefined) return [];
  if (register === 'same') return [say(language, verifyTexts.same)];
  const values = { fingerprint: short(fingerprint), now: short(registerFingerprint) };
  return [say(language, verifyTexts.other, values)];
}

function changeLines(changes: Verdict['changes'], language: Language): readonly string[] {
  if (changes === undefined) return [say(language, verifyTexts.notCompared)];
  if (changes === 'all') return [say(language, verifyTexts.allChanged)];
  if (changes.length === 0) return [say(language, verifyTexts.unchanged)];
  return [
    ...changes.slice(0, CHANGES_SHOWN).map((change) => changeLine(change, language)),
    sayCount(language, changesCount, changes.length),
  ];
}

function changeLine({ chapter, section, field, expected, found }: LineChange, language: Language): string {
  const places = [chapter, section, field].filter((place) => place !== '');
  const place = places.join(' · ') || say(language, verifyTexts.headerOrFooter);
  if (expected === '') return `${place} · ${say(language, verifyTexts.added)}: “${found}”`;
  if (found === '') return `${place} · ${say(language, verifyTexts.removed)}: “${expected}”`;
  const texts = [
    `${say(language, verifyTexts.expected)} “${expected}”`,
    `${say(language, verifyTexts.found)} “${found}”`,
  ];
  return `${place} · ${say(language, verifyTexts.changed)}: ${texts.join(', ')}`;
}
