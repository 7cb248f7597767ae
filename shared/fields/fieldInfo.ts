import type { z } from 'zod';
import type { Text } from '../i18n/text';
import type { ListName } from '../lists/lists';

/** Who demands a fact: Article 30 itself, another legal duty, or good practice. Never mixed up on screen or paper. */
export const LEVELS = ['A30', 'LAW', 'GP'] as const;
export type Level = (typeof LEVELS)[number];

/** The collections of a register that records point to. */
export type Collection = 'organisations' | 'parties' | 'systems' | 'measures';

/** True when a sibling field has (or, for a list, contains) one of these values. */
export type Condition = { readonly field: string; readonly is: readonly string[] };

/** What every field says about itself. From this come form, findings, report rows, JSON Schema and field list. */
export type Description = {
  readonly label: Text;
  /** What a DPO should write here. */
  readonly help: Text;
  readonly level: Level;
  /** Where the demand comes from, e.g. "30(1)(b)", "UAVG 5", "Tw 11.7". '' where it is only good practice. */
  readonly article: string;
  /** Optional fields are never reported as missing. */
  readonly optional?: boolean;
  /** Asked only when this holds; a value that is there already stays visible. */
  readonly askWhen?: Condition;
  /** Not asked when this holds, although the condition above does: an exception that the law makes. */
  readonly askUnless?: Condition;
  /** Siblings that answer the same demand: while one of them is filled, this field is not missing. */
  readonly orElse?: readonly string[];
  /** For a group: the sets of its fields that say enough, any one of them; without it any field does. */
  readonly filledBy?: readonly (readonly string[])[];
};

export type FieldKind = KindInfo['kind'];

/** The kind of a field, with what only that kind needs. */
export type KindInfo =
  | { readonly kind: 'text' | 'longText' | 'number' | 'date' | 'texts' }
  | { readonly kind: 'answer'; readonly notApplicable: boolean }
  | { readonly kind: 'choice' | 'choices'; readonly list: ListName }
  | { readonly kind: 'reference' | 'references'; readonly to: Collection }
  | { readonly kind: 'siblings'; readonly of: string }
  | { readonly kind: 'group'; readonly fields: RecordSchema }
  | { readonly kind: 'list'; readonly item: RecordSchema; readonly itemLabel: Text };

export type FieldInfo = Description & KindInfo;

export type RecordSchema = z.ZodObject;

/** A field as others meet it: its key in the file, and what it says about itself. */
export type Field = { readonly name: string; readonly info: FieldInfo };
