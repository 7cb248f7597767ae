import type { Condition, Field, FieldInfo, RecordSchema } from './fieldInfo';
import { fieldsOf } from './fields';
import { saysUnknown } from './saysUnknown';

export type Values = Readonly<Record<string, unknown>>;

/** What is known of a field: recorded, unknown, not applicable, or nothing at all. Unknown is never no. */
export type FieldState = 'recorded' | 'unknown' | 'notApplicable' | 'empty';

export function stateOf(info: FieldInfo, value: unknown): FieldState {
  if (info.kind === 'answer' && value === 'unknown') return 'unknown';
  // A question that cannot be passed over is not answered by passing it over.
  if (info.kind === 'answer' && value === 'notApplicable') return info.notApplicable ? value : 'unknown';
  if (info.level === 'A30' && isUnknownText(info, value)) return 'unknown';
  return isEmpty(info, value) ? 'empty' : 'recorded';
}

/** A field applies when it is asked for, or when somebody filled it in all the same: data is never hidden. */
export function applies(info: FieldInfo, siblings: Values, value: unknown): boolean {
  const { askWhen, askUnless } = info;
  const isAsked =
    (askWhen === undefined || holds(askWhen, siblings)) &&
    (askUnless === undefined || !holds(askUnless, siblings));
  return isAsked || !isEmpty(info, value);
}

/** The fields of a record or item that apply to it, in the order of the law. */
export function applicableFields(schema: RecordSchema, values: Values): readonly Field[] {
  return fieldsOf(schema).filter((field) => applies(field.info, values, values[field.name]));
}

/** A list or reference without entries, an unanswered question, blank text, a group of which nothing is filled. */
export function isEmpty(info: FieldInfo, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if (info.kind !== 'group' || !isValues(value)) return false;
  return fieldsOf(info.fields).every((field) => isEmpty(field.info, value[field.name]));
}

/** True for what needs no second look, which is most of a register: a text, an answer yes or no, a list with items. */
export function isPlainlyThere(value: unknown): boolean {
  if (typeof value === 'string')
    return PLAIN_START.test(value) && value !== 'notApplicable' && !saysUnknown(value);
  return Array.isArray(value) && value.length > 0;
}

/** A visible character of ASCII; whatever else a text begins with takes the longer way. */
const PLAIN_START = /^[!-~]/;

/** True when a field that is not optional says nothing, and no sibling answers the same demand. */
export function isMissing(field: Field, siblings: Values, schema: RecordSchema): boolean {
  const { info, name } = field;
  const value = siblings[name];
  if (info.optional === true || !applies(info, siblings, value)) return false;
  const state = stateOf(info, value);
  if (state === 'notApplicable' || (state === 'recorded' && saysEnough(info, value))) return false;
  return !fieldsOf(schema).some(
    (other) => info.orElse?.includes(other.name) === true && tells(other, siblings[other.name]),
  );
}

/** How a field that is missing is so: nobody looked, or somebody wrote that it is unknown, in it or in its stead. */
export function lackOf({ info, name }: Field, siblings: Values, schema: RecordSchema): 'empty' | 'unknown' {
  const isSaid = (field: FieldInfo, value: unknown) =>
    stateOf(field, value) === 'unknown' || holdsUnknownText(field, value);
  if (isSaid(info, siblings[name])) return 'unknown';
  const { orElse } = info;
  if (orElse === undefined) return 'empty';
  const others = fieldsOf(schema).filter((other) => orElse.includes(other.name));
  return others.some((other) => isSaid(other.info, siblings[other.name])) ? 'unknown' : 'empty';
}

function tells({ info }: Field, value: unknown): boolean {
  return !isEmpty(info, value) && !isUnknownText(info, value);
}

function isUnknownText({ kind }: FieldInfo, value: unknown): boolean {
  return (kind === 'text' || kind === 'longText') && typeof value === 'string' && saysUnknown(value);
}

/** The field itself, or what stands in its group. */
function holdsUnknownText(info: FieldInfo, value: unknown): boolean {
  if (info.kind !== 'group' || !isValues(value)) return isUnknownText(info, value);
  return fieldsOf(info.fields).some((field) => isUnknownText(field.info, value[field.name]));
}

/** True unless a group is filled in part, and not with what it is for. */
function saysEnough(info: FieldInfo, value: unknown): boolean {
  const { filledBy } = info;
  if (info.kind !== 'group' || filledBy === undefined || !isValues(value)) return true;
  const filled = fieldsOf(info.fields).filter((field) => tells(field, value[field.name]));
  return filledBy.some((names) => names.every((name) => filled.some((field) => field.name === name)));
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(condition: Condition, siblings: Values): boolean {
  const value = siblings[condition.field];
  if (Array.isArray(value)) return condition.is.some((wanted) => value.includes(wanted));
  return typeof value === 'string' && condition.is.includes(value);
}
