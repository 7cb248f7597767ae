import type { KeyboardEvent } from 'react';
import { useState } from 'react';

/** Backspace in an empty input marks the last chip; a second one removes it. Any other key lets it be. */
export function useBackspace(isInputEmpty: boolean, removeLast: () => void) {
  const [isMarked, setMarked] = useState(false);
  return {
    isMarked,
    unmark: () => setMarked(false),
    onKeyDown: (event: KeyboardEvent) => {
      const isBackspace = event.key === 'Backspace' && isInputEmpty;
      if (isBackspace && isMarked) removeLast();
      setMarked(isBackspace && !isMarked);
    },
  };
}
