import { saysUnknown } from '../fields/saysUnknown';

/** True when a text says nothing: it is empty, or only says "unknown" in one way or another. */
export function isBlank(text: string): boolean {
  return text.trim() === '' || saysUnknown(text);
}
