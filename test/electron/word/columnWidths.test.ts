import { describe, expect, it } from 'vitest';
import { ARIAL, HOUSE_FONT, columnWidths, widthsOf } from '../../../electron/word/columnWidths';
import { LANDSCAPE_TEXT_WIDTH } from '../../../electron/word/page';
import { arialFace } from '../../../electron/word/pages/fontFace';
import type { Block } from '../../../shared/report/blocks';
import type { Language } from '../../../shared/i18n/text';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { registerReport } from '../../../shared/report/registerReport';

const PAGE = { textWidth: 9_000, letters: ARIAL };
const column = (label: string, weight: number) => ({ label, article: '', weight });
const links = (text: string) => [{ parts: [], links: [{ text, anchor: 'a' }] }];

function overviewOf(language: Language): Extract<Block, { kind: 'table' }> {
  const { blocks } = registerReport(sampleRegister(), {
    language,
    date: '2026-11-22',
    programVersion: '0.1.0',
  });
  const table = blocks.find(
    (block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table' && block.isDense === true,
  );
  if (table === undefined) throw new Error('no overview');
  return table;
}

/** In letters of 8 points, between the sides of a cell. */
function twipsOf(word: string, isBold: boolean, letters: number): number {
  const widths = arialFace('Arial', isBold)?.widths;
  return Array.from(word).reduce(
    (sum, letter) => sum + (widths?.[letter.charCodeAt(0)] ?? 0) * 160 * letters,
    170,
  );
}

describe('the widths of columns', () => {
  it('are their shares where every head has room', () => {
    const columns = [column('Naam', 1), column('Soort', 2)];
    expect(columnWidths({ columns, rows: [] }, PAGE)).toEqual([3_000, 6_000]);
  });

  it('give a head and a number the room of their longest word, and share what is left', () => {
    const columns = [column('Bewaartermijn', 1), column('Nr.', 1), column('Doel', 60), column('Stand', 30)];
    const narrow = widthsOf([1, 1, 60, 30], 9_000);
    const widths = columnWidths({ columns, rows: [links('V00123').concat({ parts: [], links: [] })] }, PAGE);
    expect(widths[0]).toBeGreaterThan((narrow[0] ?? 0) * 5);
    expect((widths[2] ?? 0) / (widths[3] ?? 0)).toBeCloseTo(2, 2);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_000);
  });

  it('give the words for what is not known the room of their longest', () => {
    const columns = [column('DPIA', 1), column('Doel', 99)];
    const lack = { state: 'empty', paragraphs: ['niet vastgelegd'] } as const;
    const rows = [[{ parts: [{ label: '', value: lack }], links: [] }]];
    const [width = 0] = columnWidths({ columns, rows }, PAGE);
    expect(width).toBeGreaterThan(twipsOf('vastgelegd', false, ARIAL));
    expect(columnWidths({ columns, rows: [] }, PAGE)[0]).toBeLessThan(width);
  });

  it('are their shares where the heads of all would need more than there is', () => {
    const columns = Array.from({ length: 20 }, () => column('Verwerkingsverantwoordelijke', 1));
    expect(columnWidths({ columns, rows: [] }, PAGE)).toEqual(Array(20).fill(450));
  });

  it.each<[Language, number]>([
    ['nl', ARIAL],
    ['en', ARIAL],
    ['nl', HOUSE_FONT],
    ['en', HOUSE_FONT],
  ])(
    'break no head and no number of the overview in %s, with letters %d times as wide',
    (language, letters) => {
      const table = overviewOf(language);
      const widths = columnWidths(table, { textWidth: LANDSCAPE_TEXT_WIDTH, letters });
      const broken = table.columns.filter(({ label }, index) =>
        label.split(' ').some((word) => twipsOf(word, true, letters) > (widths[index] ?? 0)),
      );
      expect(broken).toEqual([]);
      expect(widths[0]).toBeGreaterThan(twipsOf('V26', false, letters));
    },
  );
});
