import { baseOf } from '../history/mergeHistory';
import type { Copies } from '../history/mergeHistory';
import { completedExtract } from './completedExtract';
import { mergeRegisters } from './mergeRegisters';
import type { Merge } from './mergeRegisters';

/**
 * Two copies of a register, with the state that they have in common found in their own histories. Copies that have nothing
 * in common keep every record of either, and every difference is a question.
 */
export function mergeCopies(copies: Copies): Merge {
  const extract = completedExtract(copies);
  if (extract !== undefined) return mergeRegisters(extract.base, copies.mine, extract.theirs);
  return mergeRegisters(baseOf(copies), copies.mine, copies.theirs);
}
