import { z } from 'zod';
import type { Text } from '../i18n/text';
import type { ListName } from '../lists/lists';
import type { Collection, Description, Field, FieldInfo, RecordSchema } from './fieldInfo';

const TEXT_MAX_CHARACTERS = 2_000;
const LONG_TEXT_MAX_CHARACTERS = 1_000_000;
const LIST_MAX_ITEMS = 5_000;
const NUMBER_MAX = 1_000_000_000;

/** What is known of a schema instance. Every helper describes last and gives a fresh instance each time. */
const infos = new WeakMap<z.core.$ZodType, FieldInfo>();

/** Yes/no questions have five states; unanswered is the default and, like unknown, never counts as no. */
export const ANSWERS = ['', 'yes', 'no', 'unknown', 'notApplicable'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One line of free text. */
export function text(description: Description) {
  return described(z.string().max(TEXT_MAX_CHARACTERS).default(''), { ...description, kind: 'text' });
}

/** Free text of any number of lines. */
export function longText(description: Description) {
  return described(z.string().max(LONG_TEXT_MAX_CHARACTERS).default(''), {
    ...description,
    kind: 'longText',
  });
}

/** A whole number of 0 or more; null when not recorded. */
export function wholeNumber(description: Description) {
  return described(z.number().int().min(0).max(NUMBER_MAX).nullable().default(null), {
    ...description,
    kind: 'number',
  });
}

/** A calendar date YYYY-MM-DD; '' when not recorded. */
export function date(description: Description) {
  return described(z.union([z.literal(''), z.iso.date()]).default(''), { ...description, kind: 'date' });
}

/** A question answered yes, no or unknown. `notApplicable` only where the law knows that answer. */
export function answer(description: Description & { readonly notApplicable?: boolean }) {
  const { notApplicable = false, ...rest } = description;
  return described(z.enum(ANSWERS).default(''), { ...rest, kind: 'answer', notApplicable });
}

/**
 * One code of a value list; '' when not chosen. A code that this version does not know is kept, printed as it stands
 * and reported: a colleague with a newer list must not lock everyone else out of the file.
 */
export function choice(list: ListName, description: Description) {
  return described(code().default(''), { ...description, kind: 'choice', list });
}

/** Any number of codes of a value list; a set, so order carries no meaning. */
export function choices(list: ListName, description: Description) {
  return described(z.array(code().min(1)).max(LIST_MAX_ITEMS).default([]), {
    ...description,
    kind: 'choices',
    list,
  });
}

/** A set of short texts. */
export function texts(description: Description) {
  return described(z.array(z.string().max(TEXT_MAX_CHARACTERS)).max(LIST_MAX_ITEMS).default([]), {
    ...description,
    kind: 'texts',
  });
}

/** Points to one entry of a collection by id; '' when none. */
export function reference(to: Collection, description: Description) {
  return described(z.union([z.literal(''), z.uuid()]).default(''), { ...description, kind: 'reference', to });
}

/** Points to any number of entries of a collection. */
export function references(to: Collection, description: Description) {
  return described(z.array(z.uuid()).max(LIST_MAX_ITEMS).default([]), {
    ...description,
    kind: 'references',
    to,
  });
}

/** Points to items of another list of the same record, e.g. the data categories that a purpose needs. */
export function siblings(of: string, description: Description) {
  return described(z.array(z.uuid()).max(LIST_MAX_ITEMS).default([]), {
    ...description,
    kind: 'siblings',
    of,
  });
}

/** Fields that belong together, such as a retention period. */
export function group<Shape extends z.ZodRawShape>(shape: Shape, description: Description) {
  const fields = object(shape);
  // zod fills each member's own default from {}; its type asks for the members that have one all the same.
  return described(fields.prefault({} as never), { ...description, kind: 'group', fields });
}

/** A list of items, each with an id of its own so that two people's edits can be told apart. */
export function list<Shape extends z.ZodRawShape>(
  shape: Shape,
  description: Description & { readonly itemLabel: Text },
) {
  const { itemLabel, ...rest } = description;
  const item = object({ id: id(), ...shape });
  return described(z.array(item).max(LIST_MAX_ITEMS).default([]), { ...rest, kind: 'list', item, itemLabel });
}

/** The key of a record or list item: a UUID, never re-used. Technical, so it carries no description. */
export function id() {
  return z.uuid();
}

/** An object that keeps the keys it does not know, so that a newer program's facts survive a round trip. */
export function object<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  // Loose at run time; typed as closed, so that a misspelt key does not compile.
  return z.looseObject(shape);
}

/** The described fields of a schema, in the order of the law. */
export function fieldsOf(schema: RecordSchema): readonly Field[] {
  const known = fieldCache.get(schema);
  if (known) return known;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const info = infoOf(field);
    return info ? [{ name, info }] : [];
  });
  fieldCache.set(schema, fields);
  return fields;
}

/** What a schema instance says about itself; undefined for technical keys such as `id`. */
export function infoOf(schema: z.core.$ZodType): FieldInfo | undefined {
  return infos.get(schema);
}

function described<Schema extends z.core.$ZodType>(schema: Schema, info: FieldInfo): Schema {
  infos.set(schema, info);
  return schema;
}

const fieldCache = new WeakMap<RecordSchema, readonly Field[]>();

function code() {
  return z.string().regex(/^[A-Za-z0-9_]{0,60}$/);
}
