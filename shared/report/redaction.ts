import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { editionTexts } from '../i18n/editionTexts';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { Register } from '../register/register';
import type { Edition } from './editions';
import type { ReportOptions } from './reportOptions';
import { visibleFields } from './visibleFields';

/** A register in which some names were replaced in running text, and in how many places. */
export type Redacted = { readonly register: Register; readonly replaced: number };

/** Shorter names would be found in the middle of ordinary text. */
const SHORTEST_NAME = 3;
const EMAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;

/**
 * A field can be left out, but a name may stand in running text as well. A customer edition names no other customer
 * anywhere, and the public edition no DPO and no e-mail address: there a few words stand for each.
 */
export function redacted(
  selected: Register,
  register: Register,
  { edition = 'ap', selection = {}, language }: ReportOptions,
): Redacted {
  if (edition === 'customer') {
    return replaceNames(selected, {
      hidden: otherCustomers(register, selected, selection.customerPartyId ?? ''),
      kept: selected.parties.flatMap(namesOf),
      by: editionTexts.otherCustomer[language],
      edition,
    });
  }
  if (edition === 'public') {
    return replaceNames(selected, {
      hidden: [...personalTexts(register).map(escaped), EMAIL],
      kept: [],
      by: editionTexts.withheldContact[language],
      edition,
    });
  }
  return { register: selected, replaced: 0 };
}

type Named = { readonly name: string; readonly aliases: readonly string[] };

function namesOf({ name, aliases }: Named): readonly string[] {
  return [name, ...aliases].map((one) => one.trim()).filter((one) => one.length >= SHORTEST_NAME);
}

/** As patterns. A customer that is a sub-processor as well must be named, so its name stands. */
function otherCustomers(register: Register, selected: Register, customerId: string): readonly string[] {
  const shown = new Set([customerId, ...selected.parties.map(({ id }) => id)]);
  const served = new Set(
    register.processorRecords.flatMap(({ controllers }) => controllers.map(({ partyId }) => partyId)),
  );
  return register.parties
    .filter(({ id }) => served.has(id) && !shown.has(id))
    .flatMap(namesOf)
    .map(escaped);
}

function personalTexts(register: Register): readonly string[] {
  return [
    ...register.dpos.flatMap(({ name, email, phone }) => [name, email, phone]),
    ...register.organisations.flatMap(({ email, phone }) => [email, phone]),
    ...register.parties.flatMap(({ email, phone, dpoContact }) => [email, phone, dpoContact]),
  ]
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST_NAME);
}

type Replacing = {
  /** Patterns of what may not be read. */
  readonly hidden: readonly string[];
  /** Names that stand, also where a hidden one is part of them. */
  readonly kept: readonly string[];
  readonly by: string;
  /** Only what it shows is looked at: what a reader cannot see is not counted either. */
  readonly edition: Edition;
};

function replaceNames(register: Register, { hidden, kept, by, edition }: Replacing): Redacted {
  if (hidden.length === 0) return { register, replaced: 0 };
  const pattern = [...kept.map(escaped), ...hidden].sort((a, b) => b.length - a.length).join('|');
  const names = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${pattern})(?![\p{L}\p{N}_])`, 'giu');
  const standing = new Set(kept.map((name) => name.toLowerCase()));
  let replaced = 0;
  const cleaned = (text: string) =>
    text.replace(names, (found) => {
      if (standing.has(found.toLowerCase())) return found;
      replaced += 1;
      return by;
    });
  const collections = COLLECTION_NAMES.map((name) => [
    name,
    register[name].map((record) => withTexts(COLLECTIONS[name], record, { write: cleaned, edition })),
  ]);
  // Only the texts of records changed: it has the shape of a register still.
  const result = {
    ...register,
    ...Object.fromEntries(collections),
    title: cleaned(register.title),
  } as Register;
  return { register: result, replaced };
}

type Writing = { readonly write: (text: string) => string; readonly edition: Edition };

function withTexts(schema: RecordSchema, values: Values, writing: Writing): Values {
  const written: Record<string, unknown> = { ...values };
  for (const { name, info } of visibleFields(writing.edition, schema)) {
    written[name] = textIn(info, values[name], writing);
  }
  return written;
}

function textIn(info: FieldInfo, value: unknown, writing: Writing): unknown {
  const { write } = writing;
  const written = (text: unknown) => (typeof text === 'string' ? write(text) : text);
  if (info.kind === 'text' || info.kind === 'longText') return written(value);
  if (info.kind === 'group') return isValues(value) ? withTexts(info.fields, value, writing) : value;
  if (!Array.isArray(value)) return value;
  if (info.kind === 'texts') return value.map(written);
  if (info.kind !== 'list') return value;
  return value.map((item: unknown) => (isValues(item) ? withTexts(info.item, item, writing) : item));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
