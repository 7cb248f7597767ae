import { z } from 'zod';
import { id, object } from '../fields/fields';
import type { RecordSchema } from '../fields/fieldInfo';
import { entrySchema } from '../history/entry';
import { activitySchema } from './activity';
import { decisionSchema } from './decision';
import { deliverySchema } from './delivery';
import { dpoSchema } from './dpo';
import { extractMarkSchema } from './extractMark';
import { measureSchema } from './measure';
import { organisationSchema } from './organisation';
import { partySchema } from './party';
import { processorRecordSchema } from './processorRecord';
import { systemSchema } from './system';

/** The mark that tells this file apart from any other JSON. */
export const REGISTER_FORMAT = 'verwerkingsregister';

/** Rises when a file of this version means something else than before; a file of a higher version opens read-only. */
export const REGISTER_VERSION = 1;

const RECORDS_MAX = 50_000;

/** The collections of a register, in the order of the file, with the schema of their records. */
export const COLLECTIONS = {
  organisations: organisationSchema,
  dpos: dpoSchema,
  parties: partySchema,
  systems: systemSchema,
  measures: measureSchema,
  activities: activitySchema,
  processorRecords: processorRecordSchema,
} as const satisfies Record<string, RecordSchema>;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];

export const registerSchema = object({
  format: z.literal(REGISTER_FORMAT),
  version: z.number().int().min(1),
  id: id(),
  /** The program that last wrote the file, with its version. */
  savedBy: z.string().max(200).default(''),
  title: z.string().max(500).default(''),
  /** Only in a file that holds a part of a register. */
  extractOf: extractMarkSchema.optional(),
  organisations: records(organisationSchema),
  dpos: records(dpoSchema),
  parties: records(partySchema),
  systems: records(systemSchema),
  measures: records(measureSchema),
  activities: records(activitySchema),
  processorRecords: records(processorRecordSchema),
  /** What was decided about findings. */
  decisions: z.array(decisionSchema).max(RECORDS_MAX).default([]),
  /** Who received which state. */
  deliveries: z.array(deliverySchema).max(RECORDS_MAX).default([]),
  /** Every step that led here, as a graph of entries; left out of what the window is given. */
  history: z.array(entrySchema).default([]),
});

/** One Article 30 register: everything in one file. */
export type Register = z.output<typeof registerSchema>;

/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = Register[Name][number];

/** Any record of any collection. */
export type AnyRecord = RecordOf<CollectionName>;

function records<Schema extends RecordSchema>(schema: Schema) {
  return z.array(schema).max(RECORDS_MAX).default([]);
}
