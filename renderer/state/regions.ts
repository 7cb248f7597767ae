const REGIONS = '[data-region]';
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** Takes the focus to the next or previous part of the window: header, menu, page, save bar. */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)];
  if (regions.length === 0) return;
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const start = current === -1 && step === -1 ? 0 : current;
  const next = regions[(start + step + regions.length) % regions.length];
  (next?.querySelector<HTMLElement>(FOCUSABLE) ?? next)?.focus();
}
