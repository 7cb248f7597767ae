import type { Level, RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import { checkTexts } from '../i18n/checkTexts';
import type { Text } from '../i18n/text';
import { say } from '../i18n/text';
import type { Finding, FindingFacts } from './findings';
import { findMissing } from './missing';
import type { MissingField } from './missing';

/**
 * The facts that the schema asks for and a record does not give, except where a rule already points at the place, or at
 * a sibling that answers the same demand: one gap is said once. A gap of Article 30 gives way only to a finding that
 * states such a gap itself: behind a question or another law it could be accepted, and so be hidden.
 */
export function missingBeside(
  schema: RecordSchema,
  record: Values,
  found: readonly Pick<Finding, 'path' | 'level' | 'certainty'>[],
): readonly MissingField[] {
  const all = findMissing(schema, record);
  if (all.length === 0 || found.length === 0) return all;
  const pointedAt = new Set(found.map(({ path }) => path));
  const gaps = new Set(found.filter(isStatedGap).map(({ path }) => path));
  return all.filter((missing) => !isSaid(missing, missing.level === 'A30' ? gaps : pointedAt));
}

function isStatedGap({ level, certainty }: Pick<Finding, 'level' | 'certainty'>): boolean {
  return level === 'A30' && certainty === 'hard';
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
