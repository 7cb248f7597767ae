import type { Block } from '../../shared/report/blocks';
import { widthsOf } from './columnWidths';
import { headParagraph, row, table } from './table';
import { paragraph, run } from './xml';
import type { Xml } from './xml';

type Signatures = Extract<Block, { readonly kind: 'signatures' }>;

/** Room for a name and a signature: 1.6 cm. */
const ROW_HEIGHT_TWIPS = 907;

/** A table to sign: Word's own signature line is not shown by LibreOffice, a row with room is. */
export function signaturesTable({ caption, columns, rows }: Signatures, textWidth: number): Xml {
  const widths = widthsOf(
    columns.map(() => 1),
    textWidth,
  );
  const head = row(
    columns.map((label) => headParagraph({ label, article: '' })),
    widths,
    '<w:cantSplit/><w:tblHeader/>',
  );
  const body = rows.map((cells) =>
    row(
      columns.map((_, index) => paragraph('TableText', written(cells[index] ?? ''))),
      widths,
      `<w:cantSplit/><w:trHeight w:val="${ROW_HEIGHT_TWIPS}" w:hRule="atLeast"/>`,
    ),
  );
  return table(head + body.join(''), { style: 'RegisterGrid', caption, widths, header: 'row' });
}

function written(text: string): Xml {
  return text === '' ? '' : run(text);
}
