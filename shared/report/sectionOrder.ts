import type { z } from 'zod';
import type { Field, RecordSchema } from '../fields/fieldInfo';
import { sectionOf } from '../register/sections';
import type { SectionId } from '../register/sections';

/** A part of a record with its fields, as the report prints it. */
export type Section = { readonly id: SectionId; readonly fields: readonly Field[] };

/** The sections of a schema in its own order, which is the order of the law, with some of its fields. */
export function sectionsOf(schema: RecordSchema, fields: readonly Field[]): readonly Section[] {
  const known = sectionCache.get(fields);
  if (known !== undefined) return known;
  const sections = new Map<SectionId, Field[]>();
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  for (const field of fields) {
    const instance = shape[field.name];
    const id = instance === undefined ? 'identity' : sectionOf(instance);
    const inside = sections.get(id);
    if (inside === undefined) sections.set(id, [field]);
    else inside.push(field);
  }
  const made = [...sections].map(([id, inside]) => ({ id, fields: inside }));
  sectionCache.set(fields, made);
  return made;
}

/** The fields of a schema are one array, whichever record is printed. */
const sectionCache = new WeakMap<readonly Field[], readonly Section[]>();
