import { docxParts, partNames } from '../docxFile';
import type { NotDocx } from '../docxFile';
import { accessibilityProblems } from './accessibilityRules';
import { bodyProblems } from './bodyRules';
import { packageProblems } from './packageRules';
import type { Problem } from './problem';

/** Everything that our own rules find in a document, from anywhere. They stand beside a validator, not in its place. */
export function checkDocument(bytes: Uint8Array): readonly Problem[] | NotDocx {
  const parts = docxParts(bytes);
  if (typeof parts === 'string') return parts;
  return [
    ...packageProblems(partNames(bytes), parts),
    ...bodyProblems(parts),
    ...accessibilityProblems(parts),
  ];
}
