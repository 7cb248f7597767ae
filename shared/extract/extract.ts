import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { diffRegisters } from '../history/diff';
import { addBegin, addChanges, byRecord } from '../history/makeEntry';
import type { Author, Growing } from '../history/makeEntry';
import { headsOf } from '../history/order';
import type { Language } from '../i18n/text';
import { registerFingerprint } from '../register/fingerprint';
import { nameOf } from '../register/records';
import { COLLECTIONS, COLLECTION_NAMES, registerSchema } from '../register/register';
import type { CollectionName, Register } from '../register/register';
import { redacted } from '../report/redaction';
import type { Selection } from '../report/reportOptions';
import { selectedRegister } from '../report/selectedRegister';
import { visibleFields } from '../report/visibleFields';

/** Which part of a register an extract holds, and what that is called in words. */
export type ExtractChoice = {
  readonly selection: Selection;
  readonly of: string;
  readonly language: Language;
};

/** What an extract leaves out, to be looked at before it is written. */
export type LeftOut = {
  readonly records: readonly {
    readonly collection: CollectionName;
    readonly id: string;
    readonly name: string;
  }[];
  readonly decisions: number;
  readonly deliveries: number;
  /** Entries of the history: none of it goes along. */
  readonly history: number;
  /** For a customer: in how many places the name of another one was replaced, and that internal fields are left out. */
  readonly namesReplaced: number;
  readonly hasHiddenFields: boolean;
};

export type Extract = { readonly register: Register; readonly leftOut: LeftOut };

/**
 * A part of a register as a register of its own, with the same ids, that can be edited elsewhere and merged back. One for a
 * customer holds the records for that controller only (Art. 30(2)), and names no other. History and deliveries, which tell
 * of everything else, stay behind.
 */
export function extractRegister(register: Register, choice: ExtractChoice, author: Author): Extract {
  const { selection, language, of } = choice;
  const isForCustomer = selection.customerPartyId !== undefined;
  const edition = isForCustomer ? 'customer' : 'ap';
  const selected = selectedRegister(register, { selection, edition });
  const options = { language, edition, selection, date: '', programVersion: '' } as const;
  const { register: named, replaced } = redacted(selected, register, options);
  const shown = isForCustomer ? visibleOnly(named) : named;
  const content = {
    ...shown,
    decisions: isForCustomer ? [] : decisionsOn(register, shown),
    ...{ deliveries: [], history: [] },
  };
  const { extractOf: _earlier, ...plain } = content;
  const growing: Growing = { entries: [], heads: [] };
  addBegin(growing, plain);
  // Told whole: so the file says how it began even after somebody changed it without this program.
  const nothing = registerSchema.parse({ format: plain.format, version: plain.version, id: plain.id });
  const begun = { ...author, reason: of, kind: 'edit' as const };
  addChanges(growing, byRecord(diffRegisters(nothing, plain)), { after: plain, author: begun });
  const [entry = ''] = growing.heads;
  const mark = {
    ...{ entry, fingerprint: registerFingerprint(plain), heads: [...headsOf(register.history)] },
    ...{ at: author.at, by: author.by, of },
  };
  return {
    register: { ...plain, extractOf: mark, history: growing.entries },
    leftOut: leftOutOf(register, content, { namesReplaced: replaced, hasHiddenFields: isForCustomer }),
  };
}

// A rule that was switched off is so for everybody; any other decision is about a record.
function decisionsOn({ decisions }: Register, shown: Register): Register['decisions'] {
  const ids = new Set(COLLECTION_NAMES.flatMap((name) => shown[name].map(({ id }): string => id)));
  return decisions.filter(({ recordId }) => recordId === '' || ids.has(recordId));
}

/** What is not printed for a customer is no part of the file either, and neither is what a newer program keeps in it. */
function visibleOnly(register: Register): Register {
  const collections = COLLECTION_NAMES.map((name) => [
    name,
    register[name].map((record) => visibleValues(COLLECTIONS[name], record)),
  ]);
  const { format, version, id, title } = register;
  return registerSchema.parse({ format, version, id, title, ...(Object.fromEntries(collections) as Values) });
}

function visibleValues(schema: RecordSchema, values: Values): Values {
  const fields = visibleFields('customer', schema).map(({ name, info }) => [
    name,
    visibleValue(info, values[name]),
  ]);
  return { id: values['id'], ...(Object.fromEntries(fields) as Values) };
}

function visibleValue(info: FieldInfo, value: unknown): unknown {
  if (info.kind === 'group' && isValues(value)) return visibleValues(info.fields, value);
  if (info.kind !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: unknown) => (isValues(item) ? visibleValues(info.item, item) : item));
}

type Hidden = Pick<LeftOut, 'namesReplaced' | 'hasHiddenFields'>;

function leftOutOf(register: Register, extract: Register, hidden: Hidden): LeftOut {
  const records = COLLECTION_NAMES.flatMap((collection) => {
    const kept = new Set(extract[collection].map(({ id }): string => id));
    return register[collection]
      .filter(({ id }) => !kept.has(id))
      .map((record) => ({ collection, id: record.id, name: nameOf(record) }));
  });
  return {
    records,
    decisions: register.decisions.length - extract.decisions.length,
    deliveries: register.deliveries.length,
    history: register.history.length,
    ...hidden,
  };
}
