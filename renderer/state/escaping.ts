import { appNow } from './appStore';
import { goToList } from './navigation';

const POPUPS = '[role="listbox"], [role="menu"], [role="dialog"], [role="alertdialog"]';

/**
 * Escape goes from a record back to its list, when nothing would be left behind. What Escape closes or ends first comes
 * first: a menu, the options of a field, the editing of a cell. Gives the way to stop listening.
 */
export function listenToEscape(): () => void {
  let isForOther = false;
  // Before anything else hears the key: afterwards what it closed is gone.
  const look = (event: KeyboardEvent) => {
    isForOther = document.querySelector(POPUPS) !== null || isExpanded(event.target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isForOther || hasModifier(event)) return;
    const { page, question, unsaved } = appNow();
    if (page.kind !== 'record' || question !== undefined || unsaved !== undefined) return;
    event.preventDefault();
    goToList(page.collection);
  };
  window.addEventListener('keydown', look, true);
  window.addEventListener('keydown', onKeyDown);
  return () => {
    window.removeEventListener('keydown', look, true);
    window.removeEventListener('keydown', onKeyDown);
  };
}

function isExpanded(target: EventTarget | null): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true' && isCombobox(target);
}

function isCombobox(target: Element): boolean {
  return target.getAttribute('role') === 'combobox';
}

function hasModifier({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || shiftKey;
}
