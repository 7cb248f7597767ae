import { describe, expect, it } from 'vitest';
import { barsSvg } from '../../../electron/word/barsSvg';

describe('the drawing of bars', () => {
  it('makes bars as long as their numbers, and none for nothing', () => {
    const { svg } = barsSvg({
      bars: [
        { label: 'a', value: 10 },
        { label: 'b', value: 5 },
        { label: 'c', value: 0 },
      ],
    });
    const widths = [...svg.matchAll(/<rect x="250" [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([336, 168]);
    expect([...svg.matchAll(/font-weight="600">(\d+)</g)].map(([, number]) => number)).toEqual([
      '10',
      '5',
      '0',
    ]);
  });

  it('escapes and shortens labels, never inside a character', () => {
    const { svg } = barsSvg({ bars: [{ label: `<b> & ${'🙂'.repeat(60)}`, value: 1 }] });
    expect(svg).toContain('&lt;b&gt; &amp; 🙂');
    expect(svg).toContain('🙂…</text>');
  });

  it('draws something when there is nothing to draw', () => {
    expect(barsSvg({ bars: [] }).height).toBeGreaterThan(0);
  });
});
