import { htmlTable, tabbedText } from '../../../shared/search/tableText';
import type { PlainTable } from '../../../shared/search/tableText';

/**
 * Puts a table on the clipboard, for spreadsheets and for word processors. By the copy command of the page itself: the
 * newer way asks a permission that this program gives to nothing.
 */
export function copyTable(table: PlainTable): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', tabbedText(table));
    event.clipboardData?.setData('text/html', htmlTable(table));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return page().execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}

// Called old in the types of the web; there is no other way without a permission.
function page(): { readonly execCommand: (command: string) => boolean } {
  return document;
}
