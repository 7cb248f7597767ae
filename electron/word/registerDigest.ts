import { createHash } from 'node:crypto';
import { canonicalRecord, encodeRegister } from '../../shared/register/canonical';
import { isInCanonicalOrder } from '../../shared/register/canonicalOrder';
import { COLLECTIONS, COLLECTION_NAMES } from '../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../shared/register/register';
import { inCanonicalOrder } from './canonicalOrder';

/**
 * The fingerprint of a register, see `registerFingerprint`, record by record and by the hash of Node: a third of the time,
 * and the text of a large register, sixty megabytes, never stands in memory.
 */
export function registerDigest(given: Register): string {
  const { extractOf: _extractOf, ...said } = inCanonicalOrder(given);
  const none = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])) as Partial<Register>;
  let rest = encodeRegister({ ...said, ...none, savedBy: '', deliveries: [] });
  const hash = createHash('sha256');
  for (const name of COLLECTION_NAMES) {
    // At this depth only the register's own keys stand, and no text holds a line end as it is.
    const start = `\n  "${name}": [`;
    const end = rest.indexOf(`${start}]`) + start.length;
    hash.update(rest.slice(0, end));
    for (const text of recordTexts(name, said[name])) hash.update(text);
    rest = rest.slice(end);
  }
  return hash.update(rest).digest('hex');
}

/** What comes between the brackets. */
function* recordTexts(name: CollectionName, records: readonly AnyRecord[]): Generator<string> {
  let before = '\n';
  for (const record of records) {
    const canonical = canonicalForm(name, record);
    // In two lists, so that it is indented as deep as in the file; without the lines of those.
    yield before + JSON.stringify([[canonical]], null, 2).slice(INDENTED, -INDENTED);
    before = ',\n';
  }
  if (records.length > 0) yield '\n  ';
}

const INDENTED = '[\n  [\n'.length;

/** The record itself where its keys stand in their order already, as nearly always. */
export function canonicalForm(name: CollectionName, record: AnyRecord): Readonly<Record<string, unknown>> {
  const schema = COLLECTIONS[name];
  return isInCanonicalOrder(schema, record) ? record : canonicalRecord(schema, record);
}
