import type { FieldKind } from '../../shared/fields/fieldInfo';
import { isValues } from '../../shared/fields/state';
import { shapeTexts } from '../../shared/i18n/formTexts';
import type { Say } from '../state/LanguageContext';

/** What zod reports, as much as a text needs. */
type Issue = { readonly code?: string | undefined; readonly maximum?: unknown };

/**
 * The message that a form error carries: code and limit, not words, so that the words follow the language of the window.
 * For `zodResolver`.
 */
export function issueCode(issue: Issue): string {
  return `${issue.code ?? ''} ${typeof issue.maximum === 'number' ? issue.maximum : ''}`.trim();
}

/** What is wrong with the value of a field and how it should look; undefined when nothing is. */
export function shapeErrorText(say: Say, kind: FieldKind, error: unknown): string | undefined {
  const message = messageIn(error);
  if (message === undefined) return undefined;
  const [code, limit] = message.split(' ');
  if (kind === 'date') return say(shapeTexts.date);
  if (code === 'too_big') return tooBig(say, kind, Number(limit));
  return say(kind === 'number' ? shapeTexts.number : shapeTexts.other);
}

function tooBig(say: Say, kind: FieldKind, max: number): string {
  if (kind === 'number') return say(shapeTexts.numberTooLarge);
  if (kind === 'text' || kind === 'longText') return say(shapeTexts.tooLong, { max });
  return kind === 'texts' ? say(shapeTexts.tooLongUnknown) : say(shapeTexts.tooMany, { max });
}

/** The first message of an error, which for a list of values is an array with holes. */
function messageIn(error: unknown): string | undefined {
  if (Array.isArray(error)) return error.map(messageIn).find((message) => message !== undefined);
  if (!isValues(error)) return undefined;
  return typeof error['message'] === 'string' ? error['message'] : messageIn(error['root']);
}

/** The paths of everything that is wrong, in the order of the form. */
export function errorPaths(errors: unknown, prefix = ''): readonly string[] {
  if (!isValues(errors) && !Array.isArray(errors)) return [];
  if (isValues(errors) && typeof errors['message'] === 'string') return [prefix];
  return Object.entries(errors).flatMap(([key, inner]: [string, unknown]) =>
    errorPaths(inner, prefix === '' ? key : `${prefix}.${key}`),
  );
}
