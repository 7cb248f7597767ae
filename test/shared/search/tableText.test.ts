import { describe, expect, it } from 'vitest';
import { guarded, htmlTable, tabbedText } from '../../../shared/search/tableText';

describe('a list as text', () => {
  it('has a line for each row and a tab between cells, whatever stands in them', () => {
    const table = { headers: ['Nr', 'Naam'], rows: [['V1', 'a\tb\nc']] };
    expect(tabbedText(table)).toBe('Nr\tNaam\r\nV1\ta b c');
  });

  it.each(["=cmd|'/c calc'!A1", '+31 6', '-  punt', '@x', '\t=1', '＝1+1', "'al"])(
    'keeps %s from being run as a formula',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
      expect(
        tabbedText({ headers: ['a'], rows: [[cell]] })
          .split('\r\n')[1]
          ?.startsWith("'"),
      ).toBe(true);
    },
  );

  it('leaves other texts as they are', () => {
    expect(guarded('V1 = 2')).toBe('V1 = 2');
  });

  it('is a table for word processors, in which no text becomes markup', () => {
    const html = htmlTable({ headers: ['Naam'], rows: [['<b>&"</b>\nx']] });
    expect(html).toBe(
      '<table><tr><th>Naam</th></tr><tr><td>&lt;b&gt;&amp;"&lt;/b&gt;<br>x</td></tr></table>',
    );
  });
});
