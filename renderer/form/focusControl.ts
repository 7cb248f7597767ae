import { flushSync } from 'react-dom';
import type { Values } from '../../shared/fields/state';
import { controlId } from './FormTools';
import type { OpenCards } from './openCards';
import { asText, valueAt } from './values';

const FOCUSABLE = 'input:not(:disabled), textarea, button:not(:disabled), [tabindex]';

type FocusTarget = {
  readonly formId: string;
  readonly cards: OpenCards;
  readonly values: Values;
};

/** Opens the cards around a field and takes the focus to its control; to what stands around it where it is not shown. */
export function focusControl(path: string, { formId, cards, values }: FocusTarget): void {
  const around = pathsAround(path);
  const ids = around.map((one) => asText(valueAt(values, `${one}.id`))).filter((id) => id !== '');
  flushSync(() => cards.setOpen(ids, true));
  const found = around
    .map((one) => document.getElementById(controlId(formId, one)))
    .find((element) => element !== null);
  const control = found?.matches(FOCUSABLE) === true ? found : found?.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus();
  found?.scrollIntoView({ block: 'center' });
}

/** `a.0.b` → `a.0.b`, `a.0`, `a`. */
function pathsAround(path: string): readonly string[] {
  const keys = path.split('.');
  return keys.map((_, index) => keys.slice(0, keys.length - index).join('.'));
}
