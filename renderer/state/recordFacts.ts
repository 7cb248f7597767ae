import type { Finding } from '../../shared/checks/findings';
import { lettersOf, lettersOfProcessorRecord } from '../../shared/checks/letters';
import type { LetterMark } from '../../shared/checks/letters';
import { remembered } from '../../shared/checks/remembered';
import type { Activity } from '../../shared/register/activity';
import type { ProcessorRecord } from '../../shared/register/processorRecord';
import type { AnyRecord, Register } from '../../shared/register/register';
import { namesIn } from '../../shared/register/names';
import { usesIn } from '../../shared/register/usage';

// A record is never changed in place, so what follows from it is worked out once: lists show and sort
// thousands of them.

/** The elements of Article 30(1), with what is known by now of the questions about them. */
export function activityLetters(activity: Activity, findings: readonly Finding[]): readonly LetterMark[] {
  return lettersKnown(activity, findings, () => lettersOf(activity, findings));
}

/** The elements of Article 30(2). */
export function processorLetters(
  record: ProcessorRecord,
  findings: readonly Finding[],
): readonly LetterMark[] {
  return lettersKnown(record, findings, () => lettersOfProcessorRecord(record, findings));
}

type Letters = { readonly findings: readonly Finding[]; readonly marks: readonly LetterMark[] };
const letters = new WeakMap<AnyRecord, Letters>();

function lettersKnown(
  record: AnyRecord,
  findings: readonly Finding[],
  compute: () => readonly LetterMark[],
): readonly LetterMark[] {
  const before = letters.get(record);
  if (before?.findings === findings) return before.marks;
  const marks = compute();
  letters.set(record, { findings, marks });
  return marks;
}

export const namesOf: (register: Register) => ReadonlyMap<string, string> = remembered(namesIn);

export const usesOf: (register: Register) => ReadonlyMap<string, number> = remembered(usesIn);
