import { sortedDeep } from '../../shared/register/canonicalOrder';
import { inCanonicalOrder } from './canonicalOrder';
import { COLLECTION_NAMES } from '../../shared/register/register';
import type { CollectionName, Register } from '../../shared/register/register';
import { canonicalForm } from './registerDigest';

/**
 * A register as JSON, one record a piece and a line: the same content is the same text, and the whole of it never stands
 * in memory. Without its history, which the fingerprint leaves out as well: who changed what is not for every reader.
 */
export function* encodeRegisterPieces(given: Register): Generator<string> {
  const register = inCanonicalOrder(given);
  const named = Object.entries(register).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  let before = '{\n';
  for (const [name, value] of named) {
    yield `${before}${JSON.stringify(name)}:`;
    before = ',\n';
    if (isCollection(name)) yield* recordPieces(name, register);
    else yield JSON.stringify(sortedDeep(value));
  }
  yield '\n}\n';
}

function* recordPieces(name: CollectionName, register: Register): Generator<string> {
  const records = register[name];
  let before = '[\n';
  for (const record of records) {
    yield before + JSON.stringify(canonicalForm(name, record));
    before = ',\n';
  }
  yield records.length === 0 ? '[]' : '\n]';
}

function isCollection(name: string): name is CollectionName {
  return COLLECTION_NAMES.some((known) => known === name);
}
