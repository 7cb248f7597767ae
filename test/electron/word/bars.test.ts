import { describe, expect, it } from 'vitest';
import { barsPicture } from '../../../electron/word/bars';
import { attributesOf } from './docxParts';

const BARS = {
  kind: 'bars',
  caption: 'Grondslagen',
  description: 'Toestemming "4" & belang 12',
  labelColumn: 'Grondslag',
  valueColumn: 'Aantal',
  bars: [
    { label: 'Toestemming', value: 4 },
    { label: 'Gerechtvaardigd belang <f>', value: 12 },
    { label: 'Vitaal belang', value: 0 },
  ],
} as const;

describe('a chart', () => {
  it('tells in words what it shows, and names its picture in both forms', () => {
    const { drawing, picture } = barsPicture(BARS, 3);
    expect(attributesOf(drawing, 'wp:docPr', 'descr')).toEqual(['Toestemming &quot;4&quot; &amp; belang 12']);
    expect(attributesOf(drawing, 'a:blip', 'r:embed')).toEqual([picture.pngId]);
    expect(attributesOf(drawing, 'asvg:svgBlip', 'r:embed')).toEqual([picture.svgId]);
  });

  it('comes with a table of the same numbers', () => {
    const { table } = barsPicture(BARS, 1);
    const texts = table.rows.map((cells) =>
      cells.map(({ parts }) => parts.flatMap(({ value }) => value.paragraphs).join()),
    );
    expect(texts).toEqual([
      ['Toestemming', '4'],
      ['Gerechtvaardigd belang <f>', '12'],
      ['Vitaal belang', '0'],
    ]);
    expect(table.columns.map(({ label }) => label)).toEqual(['Grondslag', 'Aantal']);
  });
});
