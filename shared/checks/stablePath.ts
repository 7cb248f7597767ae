import { isValues } from '../fields/state';
import type { Values } from '../fields/state';

/** A path by place (`purposes.0.text`) with the ids of list items in it (`purposes.<id>.text`): it outlives a new order. */
export function stablePath(record: Values, path: string): string {
  const steps: string[] = [];
  walk(record, path, (step, value) => {
    const isItem = /^\d+$/.test(step) && isValues(value) && typeof value['id'] === 'string';
    steps.push(isItem ? String(value['id']) : step);
  });
  return steps.join('.');
}

/** What stands at a path by place; the record itself for ''. */
export function valueAt(record: Values, path: string): unknown {
  return walk(record, path, () => undefined);
}

/** A value that reads the same however its lists are ordered: in this register the order of a list says nothing. */
export function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => {
        const sorted = inAnyOrder(item);
        return { sorted, key: isValues(item) ? String(item['id']) : String(item) };
      })
      .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
      .map(({ sorted }) => sorted);
  }
  if (!isValues(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inAnyOrder(inner)]));
}

function walk(record: Values, path: string, onStep: (step: string, value: unknown) => void): unknown {
  let value: unknown = record;
  for (const step of path === '' ? [] : path.split('.')) {
    value = inside(value, step);
    onStep(step, value);
  }
  return value;
}

function inside(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isValues(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
