import type { KeyboardEvent, ReactNode } from 'react';

type GridButtonProps = { readonly children: ReactNode; readonly onPress: () => void };

/** A button in a cell: it does its own work and does not open the row. The cell has the tab stop. */
export function GridButton({ children, onPress }: GridButtonProps) {
  return (
    <button
      type="button"
      className="btn quiet small"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {children}
    </button>
  );
}

const PRESS_KEYS = ['Enter', ' '];

/** Enter or space on a cell with a button presses it. To be heard before the grid opens the row. */
export function pressButtonInCell(event: KeyboardEvent): void {
  if (!PRESS_KEYS.includes(event.key) || !(event.target instanceof HTMLElement)) return;
  const button = event.target.matches('[data-cell]') ? event.target.querySelector('button') : null;
  if (button === null) return;
  event.preventDefault();
  event.stopPropagation();
  button.click();
}
