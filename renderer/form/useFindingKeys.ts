import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { RecordSchema } from '../../shared/fields/fieldInfo';
import type { FormTools } from './FormTools';
import { controlId } from './FormTools';
import { isPlace, orderOfPlace } from './findingPlace';

/** F8 takes the focus to the next field with a finding, Shift+F8 to the one before; after the last comes the first. */
export function useFindingKeys({
  formId,
  schema,
  live,
  focusField,
}: FormTools): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    // Another version of the record may be shown over this one, or a question over both.
    if (page.current?.closest('[hidden]') !== null || document.querySelector('[aria-modal="true"], .modal'))
      return;
    event.preventDefault();
    const places = [...live.get().placed.keys()].map((place) => ({
      place,
      order: orderOfPlace(schema, place),
    }));
    const here = orderOfFocus(formId, schema);
    const next = event.shiftKey
      ? nextOf(places.sort(descending), (order) => here === undefined || order < here)
      : nextOf(places.sort(ascending), (order) => here === undefined || order > here);
    if (next !== undefined) focusField(next);
  });

  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return page;
}

/** Where the focus is, as text that sorts among the places; undefined when it is not in a field. */
function orderOfFocus(formId: string, schema: RecordSchema): string | undefined {
  const prefix = controlId(formId, '');
  const ofForm = `[id^="${CSS.escape(prefix)}"]`;
  let element = document.activeElement?.closest(ofForm);
  while (element) {
    // Behind the path an id may say which part of the control it is.
    const place = /^part-\w+|^[\w.]+/.exec(element.id.slice(prefix.length))?.[0] ?? '';
    if (isPlace(schema, place)) return orderOfPlace(schema, place);
    element = element.parentElement?.closest(ofForm);
  }
  return undefined;
}

type Ordered = { readonly place: string; readonly order: string };

function nextOf(places: readonly Ordered[], isBeyond: (order: string) => boolean): string | undefined {
  return (places.find(({ order }) => isBeyond(order)) ?? places[0])?.place;
}

function ascending(a: Ordered, b: Ordered): number {
  return a.order < b.order ? -1 : Number(a.order > b.order);
}

function descending(a: Ordered, b: Ordered): number {
  return ascending(b, a);
}
