import { isValues } from '../../shared/fields/state';
import type { Values } from '../../shared/fields/state';

/** The value at a dotted path such as `purposes.0.text`; undefined where the path leads nowhere. */
export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)] as unknown;
    return isValues(at) ? at[key] : undefined;
  }, values);
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function asItems(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

export function idOf(item: Values): string {
  return asText(item['id']);
}
