import { PART_NAMES } from '../history/diff';
import { editorsOf, isExtractOf } from '../history/extractCopies';
import type { Copies } from '../history/mergeHistory';
import { registerAt } from '../history/registerAt';
import { registerFingerprint } from '../register/fingerprint';
import type { Register } from '../register/register';

/**
 * An extract that comes back, filled up with all that it left out, and the same for how it began: so whatever is not in it
 * is no difference. Undefined when the other copy is no extract of this one. The base is undefined when the extract's
 * history does not tell any more how it began; then every difference is a question.
 */
export function completedExtract({
  mine,
  theirs,
}: Copies): { readonly base: Register | undefined; readonly theirs: Register } | undefined {
  if (!isExtractOf({ mine, theirs })) return undefined;
  const begin = beginOf(theirs);
  const known = new Set([...idsIn(theirs), ...(begin === undefined ? [] : idsIn(begin))]);
  return {
    base: begin === undefined ? undefined : { ...withLeftOut(begin, mine, known), history: mine.history },
    theirs: {
      ...withLeftOut(theirs, mine, known),
      // The extract's own steps are told in one entry: its history knows a part of the register only.
      history: mine.history,
      extractOf: { ...theirs.extractOf, editors: editorsOf(theirs) } as NonNullable<Register['extractOf']>,
    },
  };
}

function beginOf(extract: Register): Register | undefined {
  const { extractOf } = extract;
  if (extractOf === undefined) return undefined;
  const begin = registerAt(extract, { entry: extractOf.entry });
  return begin !== undefined && registerFingerprint(begin) === extractOf.fingerprint ? begin : undefined;
}

function idsIn(register: Register): readonly string[] {
  return PART_NAMES.flatMap((part) => register[part].map(({ id }): string => id));
}

// Where the beginning is not known, records of mine that are not in the extract may have been left out: they stay.
function withLeftOut(part: Register, mine: Register, known: ReadonlySet<string>): Register {
  const lists = PART_NAMES.map((name) => [
    name,
    [...part[name], ...mine[name].filter(({ id }) => !known.has(id))],
  ]);
  // Every list holds the kind of things that it held.
  return { ...part, ...Object.fromEntries(lists) } as Register;
}
