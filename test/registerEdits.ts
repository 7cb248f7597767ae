import fc from 'fast-check';
import type { FieldInfo, RecordSchema } from '../shared/fields/fieldInfo';
import { fieldsOf } from '../shared/fields/fields';
import { isValues } from '../shared/fields/state';
import type { Values } from '../shared/fields/state';
import { LISTS } from '../shared/lists/lists';
import type { ValueList } from '../shared/lists/valueList';
import { newRecord } from '../shared/register/newRecord';
import { COLLECTIONS, COLLECTION_NAMES } from '../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../shared/register/register';
import { anId } from './factories';

/** What a person does to a register, as numbers: which thing is meant follows from what the register holds. */
export type Edit = {
  readonly kind:
    'fill' | 'addItem' | 'removeItem' | 'moveItem' | 'addRecord' | 'removeRecord' | 'title' | 'decide';
  readonly picks: readonly number[];
  /** Another one for every edit, so that no two people type the same. */
  readonly number: number;
};

const PICKS = 12;
const FILLS = 8;

/** Up to `maxLength` edits by one person; `by` tells people apart. */
export function anyEdits(by: number, { maxLength = 8, removes = true } = {}): fc.Arbitrary<readonly Edit[]> {
  const kinds: Edit['kind'][] = ['addItem', 'moveItem', 'addRecord', 'title', 'decide'];
  const kind = fc.oneof(
    { weight: FILLS, arbitrary: fc.constant<Edit['kind']>('fill') },
    { weight: kinds.length, arbitrary: fc.constantFrom(...kinds) },
    { weight: removes ? 2 : 0, arbitrary: fc.constantFrom<Edit['kind']>('removeItem', 'removeRecord') },
  );
  const picks = fc.array(fc.nat(), { minLength: PICKS, maxLength: PICKS });
  return fc
    .array(fc.record({ kind, picks }), { maxLength })
    .map((edits) => edits.map((edit, index) => ({ ...edit, number: by * 1_000 + index })));
}

/** The same edits by somebody else who meant the same thing, and from some step on another part of it or value. */
export function editsNear(edits: readonly Edit[], by: number): fc.Arbitrary<readonly Edit[]> {
  const own = fc.record({
    same: fc.nat(PICKS),
    picks: fc.array(fc.nat(), { minLength: PICKS, maxLength: PICKS }),
  });
  return fc.array(own, { minLength: edits.length, maxLength: edits.length }).map((others) =>
    edits.map(({ kind, picks }, index) => {
      const { same = 0, picks: mine = picks } = others[index] ?? {};
      return { kind, picks: [...picks.slice(0, same), ...mine.slice(same)], number: by * 1_000 + index };
    }),
  );
}

/** The register after these edits; those for which it has no place do nothing. */
export function edited(register: Register, edits: readonly Edit[]): Register {
  return edits.reduce(withEdit, register);
}

function withEdit(register: Register, given: Edit): Register {
  const pick = picker(given.picks);
  const edit: Doing = { ...given, pick };
  if (edit.kind === 'title') return { ...register, title: `Titel ${edit.number}` };
  if (edit.kind === 'decide') return withDecision(register, edit);
  const filled = COLLECTION_NAMES.filter((name) => register[name].length > 0);
  const name = pick(edit.kind === 'addRecord' ? COLLECTION_NAMES : filled) ?? 'activities';
  const records: readonly AnyRecord[] = register[name];
  if (edit.kind === 'addRecord') {
    const record = withFact(COLLECTIONS[name], newRecord(name, freshId(edit, 0)), { ...edit, kind: 'fill' });
    return { ...register, [name]: [...records, record] };
  }
  const chosen = pick(records);
  if (chosen === undefined) return register;
  if (edit.kind === 'removeRecord') return { ...register, [name]: records.filter((one) => one !== chosen) };
  const next = withFact(COLLECTIONS[name], chosen, edit);
  return { ...register, [name]: records.map((one) => (one === chosen ? next : one)) };
}

/** An edit while it is being made: each choice takes the next number. */
type Doing = Edit & { readonly pick: Picker };

type Picker = <Value>(values: readonly Value[]) => Value | undefined;

function picker(picks: readonly number[]): Picker {
  let at = 0;
  return (values) => {
    at += 1;
    return values[(picks[(at - 1) % picks.length] ?? 0) % Math.max(values.length, 1)];
  };
}

function freshId({ number }: Edit, extra: number): string {
  return anId(1_000_000 + number * 10 + extra);
}

function withDecision(register: Register, edit: Edit): Register {
  const decision = {
    ...{
      id: freshId(edit, 1),
      kind: 'accepted' as const,
      rule: 'RET-01',
      collection: '',
      recordId: '',
      path: '',
    },
    ...{ seen: '', reason: `Reden ${edit.number}`, by: '', at: '2026-01-01T10:00:00+01:00', until: '' },
  };
  return { ...register, decisions: [...register.decisions, decision] };
}

function withFact<Thing extends Values>(schema: RecordSchema, values: Thing, edit: Doing): Thing {
  const isList = edit.kind !== 'fill';
  const fields = fieldsOf(schema).filter(
    ({ info }) => !isList || info.kind === 'list' || info.kind === 'group',
  );
  const field = edit.pick(fields);
  if (field === undefined) return values;
  const value = changedValue(field.info, values[field.name], edit);
  return { ...values, [field.name]: value };
}

function changedValue(info: FieldInfo, value: unknown, edit: Doing): unknown {
  if (info.kind === 'group') return isValues(value) ? withFact(info.fields, value, edit) : value;
  if (info.kind === 'list') return changedList(info.item, value as readonly Values[], edit);
  return Array.isArray(value) ? changedSet(info, value, edit) : changedFact(info, value, edit);
}

function changedList(schema: RecordSchema, items: readonly Values[], edit: Doing): readonly Values[] {
  const chosen = edit.pick(items);
  const others = items.filter((item) => item !== chosen);
  const place = edit.pick([0, 1, 2, 3]) ?? 0;
  if (edit.kind === 'addItem') {
    const item = schema.parse({ id: freshId(edit, 2) });
    return [...items.slice(0, place), item, ...items.slice(place)];
  }
  if (chosen === undefined) return items;
  if (edit.kind === 'removeItem') return others;
  if (edit.kind === 'moveItem') return [...others.slice(0, place), chosen, ...others.slice(place)];
  return items.map((item) => (item === chosen ? withFact(schema, item, edit) : item));
}

function changedSet(info: FieldInfo, values: readonly unknown[], edit: Doing): readonly unknown[] {
  const takesOut = edit.pick([true, false]) === true && values.length > 0;
  const chosen = edit.pick(values);
  if (takesOut) return values.filter((value) => value !== chosen);
  const added = info.kind === 'choices' ? edit.pick(codesOf(info.list)) : newMember(info, edit);
  return values.includes(added) ? values : [...values, added];
}

function newMember(info: FieldInfo, edit: Edit): string {
  return info.kind === 'texts' ? `Naam ${edit.number}` : freshId(edit, 3);
}

const FACTS: Partial<Record<FieldInfo['kind'], (edit: Doing) => unknown>> = {
  text: ({ number }) => `Tekst ${number}`,
  number: ({ number }) => number,
  date: ({ number }) => `2030-01-${String((number % 28) + 1).padStart(2, '0')}`,
  answer: ({ pick }) => pick(['', 'yes', 'no', 'unknown']),
  reference: (edit) => freshId(edit, 4),
};

function changedFact(info: FieldInfo, value: unknown, edit: Doing): unknown {
  if (info.kind === 'choice') return edit.pick(codesOf(info.list));
  if (info.kind !== 'longText') return FACTS[info.kind]?.(edit);
  const words = String(value).split(' ');
  if (words.length < 3) return `Nieuwe tekst van ${edit.number} met alle woorden die daar bij horen`;
  const place = edit.pick(words.map((_word, index) => index)) ?? 0;
  return words.map((word, index) => (index === place ? `woord${edit.number}` : word)).join(' ');
}

function codesOf(name: keyof typeof LISTS): readonly string[] {
  const list: ValueList = LISTS[name];
  return list.items.map(({ code }) => code);
}

/** Gives every long text something to change: a sentence in which no word comes twice. */
export function withSentences(register: Register): Register {
  const collections = COLLECTION_NAMES.map((name) => [
    name,
    register[name].map((record) => withLongTexts(COLLECTIONS[name], record)),
  ]);
  return { ...register, ...(Object.fromEntries(collections) as Pick<Register, CollectionName>) };
}

const SENTENCE = Array.from({ length: 24 }, (_, index) => `deel${index}`).join(' ');

function withLongTexts(schema: RecordSchema, values: Values): Values {
  const changed = fieldsOf(schema).map(({ name, info }) => {
    const value = values[name];
    if (info.kind === 'longText' && value !== '') return [name, SENTENCE];
    if (info.kind === 'group' && isValues(value)) return [name, withLongTexts(info.fields, value)];
    if (info.kind !== 'list' || !Array.isArray(value)) return [name, value];
    return [name, value.map((item: Values) => withLongTexts(info.item, item))];
  });
  return { ...values, ...(Object.fromEntries(changed) as Values) };
}
