import type { z } from 'zod';
import type { Field, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { sectionOf } from '../register/sections';
import type { SectionId } from '../register/sections';

/** A part of a record with its fields, as the report prints it. */
export type Section = { readonly id: SectionId; readonly fields: readonly Field[] };

/** The sections of a schema in its own order, which is the order of the law. */
export function sectionsOf(schema: RecordSchema): readonly Section[] {
  const sections = new Map<SectionId, Field[]>();
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  for (const field of fieldsOf(schema)) {
    const instance = shape[field.name];
    const id = instance === undefined ? 'identity' : sectionOf(instance);
    const known = sections.get(id);
    if (known === undefined) sections.set(id, [field]);
    else known.push(field);
  }
  return [...sections].map(([id, fields]) => ({ id, fields }));
}
