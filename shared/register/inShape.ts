import type { RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';

type InShape = {
  readonly values: Values;
  /** The paths of what had the wrong shape, and stands at its default now. */
  readonly wrong: readonly string[];
};

/** Values as they are being typed, in the shape of the schema; undefined when no default makes up for what is wrong. */
export function inShape(schema: RecordSchema, typed: Values): InShape | undefined {
  const whole = schema.safeParse(typed);
  if (whole.success) return { values: whole.data, wrong: [] };
  const wrong = whole.error.issues.map(({ path }) => fieldKeys(path));
  const rest = schema.safeParse(wrong.reduce<unknown>(without, typed));
  if (!rest.success) return undefined;
  return { values: rest.data, wrong: [...new Set(wrong.map((keys) => keys.join('.')))] };
}

/** Up to the field: one wrong value of several makes the field wrong. */
function fieldKeys(path: readonly PropertyKey[]): readonly string[] {
  const last = path.findLastIndex((key) => typeof key === 'string');
  return path.slice(0, last + 1).map(String);
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? without(item, rest) : item));
  }
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) =>
    name === key ? [name, rest.length === 0 ? undefined : without(inner, rest)] : [name, inner],
  );
  return Object.fromEntries(entries);
}
