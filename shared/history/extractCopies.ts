import type { Register } from '../register/register';
import { readEntry } from './entryContent';
import { withAncestors } from './order';

/** True when the other copy is a part of this register, and this one is not the same part. */
export function isExtractOf({
  mine,
  theirs,
}: {
  readonly mine: Register;
  readonly theirs: Register;
}): boolean {
  const { extractOf } = theirs;
  return extractOf !== undefined && extractOf.entry !== mine.extractOf?.entry;
}

/** True when the one is an extract that the other is no copy of: it would hold again what was left out of it. */
export function wouldFillExtract({
  mine,
  theirs,
}: {
  readonly mine: Register;
  readonly theirs: Register;
}): boolean {
  return mine.extractOf !== undefined && mine.extractOf.entry !== theirs.extractOf?.entry;
}

/** Who changed an extract since it began, as far as its history tells. */
export function editorsOf({ extractOf, history }: Register): readonly string[] {
  const known: unknown = extractOf?.['editors'];
  if (Array.isArray(known)) return known.filter((one) => typeof one === 'string');
  const begun = withAncestors(history, [extractOf?.entry ?? '']);
  const steps = history.filter(({ id }) => !begun.has(id));
  return [...new Set(steps.map((entry) => readEntry(entry).by))].filter((by) => by !== '');
}
