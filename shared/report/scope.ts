import type { RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import type { ReportContext } from './reportContext';

/** The record being printed, with its schema: fields that point to siblings need it. */
export type Scope = {
  readonly schema: RecordSchema;
  readonly record: Values;
  readonly context: ReportContext;
};
