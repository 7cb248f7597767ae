import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** The search box of a list: Ctrl+F and, outside a text, the slash take the focus to it. */
export function useSearchKeys(): RefObject<HTMLInputElement | null> {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isFind = event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'f';
      const isSlash = event.key === '/' && !(event.target instanceof HTMLInputElement);
      // Behind a question nothing of the page can be reached.
      if ((!isFind && !isSlash) || !search.current || document.querySelector('[role="alertdialog"]')) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return search;
}
