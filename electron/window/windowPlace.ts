import type { Settings } from '../../shared/commands/settingsPort';

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type WindowPlace = NonNullable<Settings['window']>;

/** Where a new window goes; without x and y the system puts it in the middle. */
export type WindowBounds = { readonly width: number; readonly height: number; x?: number; y?: number };

export const MIN_SIZE = { width: 1024, height: 640 } as const;
const DEFAULT_SIZE = { width: 1440, height: 900 } as const;

// So much of the title bar must be on a screen for a person to get hold of the window.
const GRIP = { width: 120, height: 24 } as const;

/** The remembered place, unless the screen it was on has gone; never larger than a screen, never smaller than usable. */
export function boundsFor(
  remembered: WindowPlace | undefined,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): WindowBounds {
  const screen = remembered && workAreas.find((area) => canBeGripped(remembered, area));
  if (remembered === undefined || screen === undefined) return sizeWithin(DEFAULT_SIZE, workAreas[0]);
  return { ...sizeWithin(remembered, screen), x: remembered.x, y: remembered.y };
}

function canBeGripped(place: Rectangle, area: Rectangle): boolean {
  const right = Math.min(place.x + place.width, area.x + area.width);
  const visibleWidth = right - Math.max(place.x, area.x);
  const isTopVisible = place.y >= area.y && place.y + GRIP.height <= area.y + area.height;
  return isTopVisible && visibleWidth >= GRIP.width;
}

function sizeWithin(
  wanted: { readonly width: number; readonly height: number },
  area: Rectangle,
): WindowBounds {
  return {
    width: Math.max(MIN_SIZE.width, Math.min(wanted.width, area.width)),
    height: Math.max(MIN_SIZE.height, Math.min(wanted.height, area.height)),
  };
}
