import { describe, expect, it } from 'vitest';
import { boundsFor } from '../../../electron/window/windowPlace';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: -200, width: 2560, height: 1400 };
const place = { x: 100, y: 50, width: 1300, height: 800, isMaximized: false };
const middle = { width: 1440, height: 900 };

describe('where the window goes', () => {
  it('is the middle of the first screen at the first start', () => {
    expect(boundsFor(undefined, [laptop, second])).toEqual(middle);
  });

  it('is where it stood last, also on a second screen', () => {
    expect(boundsFor(place, [laptop])).toEqual({ x: 100, y: 50, width: 1300, height: 800 });
    const there = { ...place, x: 2000, y: -150 };
    expect(boundsFor(there, [laptop, second])).toEqual({ x: 2000, y: -150, width: 1300, height: 800 });
  });

  it.each([
    ['on a screen that has gone', { ...place, x: 2000, y: -150 }],
    ['beyond the left edge', { ...place, x: -1250 }],
    ['beyond the right edge', { ...place, x: 1850 }],
    ['with its title bar above the screen', { ...place, y: -10 }],
    ['with its title bar below the screen', { ...place, y: 1030 }],
    ['far away', { ...place, x: 9_000_000, y: -9_000_000 }],
  ])('is the middle when it stood %s', (_where, there) => {
    expect(boundsFor(there, [laptop])).toEqual(middle);
  });

  it('is never larger than the screen', () => {
    const huge = { ...place, width: 90_000, height: 90_000 };
    expect(boundsFor(huge, [laptop])).toEqual({ x: 100, y: 50, width: 1920, height: 1040 });
    expect(boundsFor(undefined, [{ ...laptop, width: 1280, height: 720 }])).toEqual({
      width: 1280,
      height: 720,
    });
  });

  it('is never smaller than what can be worked in', () => {
    const tiny = { ...place, width: 1, height: 1 };
    expect(boundsFor({ ...tiny, width: 200 }, [laptop])).toEqual({ x: 100, y: 50, width: 1024, height: 640 });
  });
});
