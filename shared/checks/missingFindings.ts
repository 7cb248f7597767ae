import type { Level, RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import { checkTexts } from '../i18n/checkTexts';
import type { Text } from '../i18n/text';
import { say } from '../i18n/text';
import type { FindingFacts } from './findings';
import { findMissing } from './missing';
import type { MissingField } from './missing';

/**
 * The facts that the schema asks for and a record does not give, except where a rule already points at the place, or at
 * a sibling that answers the same demand: one gap is said once.
 */
export function missingBeside(
  schema: RecordSchema,
  record: Values,
  pointedAt: ReadonlySet<string>,
): readonly MissingField[] {
  return findMissing(schema, record).filter((missing) => !isSaid(missing, pointedAt));
}

/** What findings of facts that the schema asks for have in the place of a rule of the catalogue. */
export const SCHEMA_RULES: readonly string[] = ['missing', 'unknown'];

export function isSchemaRule(rule: string): boolean {
  return SCHEMA_RULES.includes(rule);
}

/** What the schema asks for needs no lawyer any more: its articles were read when it was made. */
export function missingFacts(missing: MissingField): FindingFacts {
  const { path, level, state, info } = missing;
  return {
    rule: state === 'unknown' ? 'unknown' : 'missing',
    level,
    severity: level === 'GP' ? 'REC' : 'REQ',
    certainty: 'hard',
    verified: true,
    path,
    message: missingMessage(missing),
    article: info.article,
  };
}

/** One sentence per label and kind, however many records miss it. */
function missingMessage({ state, level, info: { label } }: MissingField): Text {
  const known = messages.get(label) ?? new Map<string, Text>();
  messages.set(label, known);
  const kind = state === 'unknown' ? state : level;
  const message = known.get(kind) ?? newMessage(state, level, label);
  known.set(kind, message);
  return message;
}

const messages = new WeakMap<Text, Map<string, Text>>();

function newMessage(state: MissingField['state'], level: Level, field: Text): Text {
  const text = state === 'unknown' ? checkTexts.isUnknown : checkTexts.isMissing[level];
  return {
    nl: say('nl', text, { field: field.nl }),
    en: say('en', text, { field: field.en }),
  };
}

function isSaid({ path, info }: MissingField, pointedAt: ReadonlySet<string>): boolean {
  if (pointedAt.has(path)) return true;
  if (info.orElse === undefined) return false;
  const parent = path.slice(0, path.lastIndexOf('.') + 1);
  return info.orElse.some((sibling) => pointedAt.has(parent + sibling));
}
