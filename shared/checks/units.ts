import { fieldAt } from '../fields/fieldAt';
import type { Field, FieldInfo, Level, RecordSchema } from '../fields/fieldInfo';
import { applies, isMissing, isPlainlyThere, isValues, lackOf, stateOf } from '../fields/state';
import type { Values } from '../fields/state';
import type { Finding } from './findings';
import { askingFields, isKeptAsItWas } from './missing';
import { BROKEN_RULE } from './wrongFindings';

/** What is known of something that is asked. Unknown is never no, and what does not apply asks for nothing. */
export const COUNT_STATES = ['recorded', 'question', 'missing', 'unknown', 'notApplicable'] as const;
export type CountState = (typeof COUNT_STATES)[number];

/**
 * One thing that a record is asked: a field that applies to it and is not optional, in itself or in an item of a list.
 * Fields that answer the same demand are one unit, which the first of them stands for.
 */
export type Unit = {
  readonly path: string;
  readonly level: Level;
  readonly article: string;
  readonly state: CountState;
};

type Found = { -readonly [Key in keyof Unit]: Unit[Key] } & {
  /** The other fields that answer the same demand. */
  others?: string[];
};
type FindingPlace = Pick<Finding, 'path' | 'certainty' | 'level' | 'rule' | 'article'>;

/**
 * The units of a record, in the order of the law. Open findings say more than the fields do: what points nowhere or what
 * Article 30 finds incomplete is missing, what a rule asks about is recorded with a question. Other findings leave the
 * state alone: a fact can be on record and be against the law.
 */
export function unitsOf(
  schema: RecordSchema,
  record: Values,
  findings: readonly FindingPlace[],
): readonly Unit[] {
  const units: Found[] = [];
  addUnits(units, { schema, values: record, prefix: '' });
  for (const finding of findings) {
    if (finding.certainty === 'soft') askAbout(units, finding.path);
    else if (finding.level === 'A30' || finding.rule === BROKEN_RULE) markMissing(units, schema, finding);
  }
  return isKeptAsItWas(record)
    ? units.filter(({ level, state }) => level !== 'GP' || state === 'recorded')
    : units;
}

type Part = { readonly schema: RecordSchema; readonly values: Values; readonly prefix: string };

function addUnits(units: Found[], part: Part): void {
  const from = units.length;
  for (const field of askingFields(part.schema)) {
    addUnit(units, from, { part, field });
    addUnitsWithin(units, field, part);
  }
}

type Asked = { readonly part: Part; readonly field: Field };

function addUnit(units: Found[], from: number, { part, field }: Asked): void {
  const { schema, values, prefix } = part;
  const { name, info } = field;
  const value = values[name];
  if (info.optional === true || !(isPlainlyThere(value) || applies(info, values, value))) return;
  const path = prefix + name;
  const first = info.orElse === undefined ? undefined : alternativeOf(units, from, { info, prefix });
  if (first !== undefined) (first.others ??= []).push(path);
  else units.push({ path, level: info.level, article: info.article, state: stateIn(field, values, schema) });
}

function addUnitsWithin(units: Found[], { name, info }: Field, { values, prefix }: Part): void {
  const value = values[name];
  if (info.kind === 'group' && isValues(value)) {
    addUnits(units, { schema: info.fields, values: value, prefix: `${prefix}${name}.` });
  } else if (info.kind === 'list' && Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      if (!isValues(item)) return;
      addUnits(units, { schema: info.item, values: item, prefix: `${prefix}${name}.${index}.` });
    });
  }
}

/** The unit of a sibling that answers the same demand. */
function alternativeOf(
  units: readonly Found[],
  from: number,
  { info, prefix }: { readonly info: FieldInfo; readonly prefix: string },
): Found | undefined {
  return units.slice(from).find(({ path }) => info.orElse?.some((other) => path === prefix + other));
}

function stateIn(field: Field, values: Values, schema: RecordSchema): CountState {
  const value = values[field.name];
  if (isPlainlyThere(value)) return 'recorded';
  if (isMissing(field, values, schema))
    return lackOf(field, values, schema) === 'unknown' ? 'unknown' : 'missing';
  return stateOf(field.info, value) === 'notApplicable' ? 'notApplicable' : 'recorded';
}

function unitAt(units: readonly Found[], path: string): Found | undefined {
  return units.find((unit) => unit.path === path || unit.others?.includes(path) === true);
}

/** A question about a part of a group, or about an item, is a question about the group or the list. */
function askAbout(units: readonly Found[], path: string): void {
  const unit = unitAt(units, path) ?? unitAt(units, path.slice(0, Math.max(path.lastIndexOf('.'), 0)));
  if (unit?.state === 'recorded') unit.state = 'question';
}

/** A rule of Article 30 may ask for what the schema by itself does not: then that is a unit of its own. */
function markMissing(units: Found[], schema: RecordSchema, { path, level, article }: FindingPlace): void {
  const unit = unitAt(units, path);
  if (unit === undefined) {
    units.push({ path, level, article: fieldAt(schema, path)?.article ?? article, state: 'missing' });
  } else if (unit.state !== 'unknown') unit.state = 'missing';
}
